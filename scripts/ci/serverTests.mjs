import { asCommand, Refusal } from '../console/refusal.mjs';
import { jestProjects } from '../test/projects.mjs';
import { runJest } from '../test/runJest.mjs';

await asCommand(async () => {
  if (!process.env.TEST_DATABASE_URL) throw new Refusal('TEST_DATABASE_URL is not set.');
  const server = jestProjects().find(({ name }) => name === 'server');
  const result = await runJest(server);
  for (const note of result.notes) console.log(note);
  console.log(`${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`);
  return result.failed === 0 && result.passed > 0 ? 0 : 1;
});

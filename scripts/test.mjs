import { ensureBuilt } from './builds/ensureBuilt.mjs';
import { asCommand } from './console/refusal.mjs';
import { ensureInstalled } from './install/ensureInstalled.mjs';
import { parts } from './install/parts.mjs';
import { jestProjects } from './test/projects.mjs';
import { runJest } from './test/runJest.mjs';
import { runNodeTests } from './test/runNodeTests.mjs';

const whySkipped = 'Skipped tests need MariaDB (TEST_DATABASE_URL) or Chromium: .ci/run starts both and runs them.';

async function prepare() {
  await ensureInstalled(parts.root);
  await ensureInstalled(parts.cms);
  for (const part of ['server', 'screen', 'cms']) await ensureBuilt(part);
}

async function runAll(only) {
  const wanted = (name) => only.length === 0 || only.includes(name);
  const results = [];
  if (wanted('scripts')) results.push(await runNodeTests());
  for (const project of jestProjects().filter(({ name }) => wanted(name))) {
    console.log(`\n== ${project.name} ==`);
    results.push(await runJest(project));
  }
  return results;
}

await asCommand(async () => {
  await prepare();
  const results = await runAll(process.argv.slice(2));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  for (const note of results.flatMap(({ notes }) => notes)) console.log(note);
  if (sum('skipped') > 0) console.log(whySkipped);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
});

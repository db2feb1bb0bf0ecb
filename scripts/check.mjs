import { asCommand } from './console/refusal.mjs';
import { ensureInstalled } from './install/ensureInstalled.mjs';
import { parts } from './install/parts.mjs';
import { steps } from './check/steps.mjs';

async function runStep({ name, run }) {
  const startedAt = Date.now();
  const result = await run().catch((error) => ({ ok: false, output: String(error?.stack ?? error) }));
  const time = `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  console.log(`${result.ok ? '✓' : '✗'} ${name} (${time})`);
  if (!result.ok) console.log(result.output.trimEnd());
  return result.ok;
}

/** Runs the steps some at a time, and answers how many failed. */
async function runInLanes(queue, lanes) {
  const failed = [];
  const lane = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) if (!(await runStep(step))) failed.push(step);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return failed.length;
}

await asCommand(async () => {
  await ensureInstalled(parts.root);
  await ensureInstalled(parts.cms);
  const only = process.argv.slice(2);
  const chosen = steps().filter(({ name }) => only.length === 0 || only.some((word) => name.startsWith(word)));
  const total = chosen.length;
  const failed = await runInLanes(chosen, 2);
  console.log(failed === 0 ? `All ${total} checks passed.` : `${failed} of ${total} checks failed.`);
  return failed === 0 ? 0 : 1;
});

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ensureBuilt } from './builds/ensureBuilt.mjs';
import { asCommand, Refusal } from './console/refusal.mjs';
import { ensureInstalled } from './install/ensureInstalled.mjs';
import { parts } from './install/parts.mjs';
import { inRoot } from './root.mjs';
import { keepsGate, readResult, resultLine } from './bench/result.mjs';

const names = ['start', 'publish', 'feed', 'wording', 'recall', 'search'];

/** Runs one benchmark; lines that are results are kept, everything else it says goes to the side. */
function runBench(name, report) {
  const child = spawn(process.execPath, [inRoot('tests/bench', `${name}.mjs`)], { cwd: inRoot(), stdio: ['ignore', 'pipe', 'inherit'] });
  const results = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const result = readResult(line);
    if (!result) return process.stderr.write(`${line}\n`);
    results.push(result);
    return report(result);
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ results, ok: code === 0 && results.length > 0 && results.every(keepsGate) }));
  });
}

await asCommand(async () => {
  const json = process.argv.includes('--json');
  const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const chosen = asked.length > 0 ? asked : names;
  const unknown = chosen.find((name) => !names.includes(name) || !existsSync(inRoot('tests/bench', `${name}.mjs`)));
  if (unknown) throw new Refusal(`There is no benchmark called ${unknown}; known: ${names.join(', ')}.`);
  await ensureInstalled(parts.root);
  await ensureInstalled(parts.cms);
  for (const part of ['server', 'screen', 'cms']) await ensureBuilt(part);
  let ok = true;
  for (const name of chosen) {
    const outcome = await runBench(name, (result) => console.log(json ? JSON.stringify(result) : resultLine(result)));
    ok &&= outcome.ok;
  }
  return ok ? 0 : 1;
});

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { showStep } from '../console/progress.mjs';
import { Refusal } from '../console/refusal.mjs';
import { inRoot } from '../root.mjs';
import { fingerprint } from './fingerprint.mjs';
import { plans } from './plans.mjs';

const stampFile = (name) => inRoot('.cache', 'builds', name);

function runBuild(plan, env, children) {
  return new Promise((done, fail) => {
    let output = '';
    const child = spawn(process.execPath, plan.command(), { cwd: inRoot(plan.folder), env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    if (plan.nice) setPriority(child.pid, plan.nice);
    children?.add(child);
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      children?.delete(child);
      if (code === 0) done();
      else fail(new Refusal(`${plan.label}失败：\n${output.trim().split('\n').slice(-30).join('\n')}`));
    });
  });
}

/** Builds a part when its inputs changed since the last success; true when it had to. */
export async function ensureBuilt(name, { env = process.env, children, extra } = {}) {
  const plan = plans[name];
  const wanted = fingerprint(plan.inputs, extra);
  const isCurrent = existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === wanted && existsSync(inRoot(plan.output));
  if (isCurrent) return false;
  rmSync(stampFile(name), { force: true });
  if (plan.fresh) rmSync(inRoot(plan.fresh), { recursive: true, force: true });
  await showStep(plan.label, () => runBuild(plan, env, children));
  mkdirSync(inRoot('.cache', 'builds'), { recursive: true });
  writeFileSync(stampFile(name), wanted);
  return true;
}

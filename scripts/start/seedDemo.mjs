import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { showStep } from '../console/progress.mjs';
import { Refusal } from '../console/refusal.mjs';
import { inRoot } from '../root.mjs';

/** Fills the demo county once, before the server and the CMS first start; shows how far it has come. */
export async function seedDemo(env, children) {
  if (env.DEMO !== '1' || existsSync(join(env.DATA_DIR, 'cms-import', 'manifest.json'))) return;
  let latest = '';
  await showStep('填入示例县的数据', () => runSeed(env, children, (line) => (latest = line)), () => latest);
}

function runSeed(env, children, onLine) {
  return new Promise((done, fail) => {
    let printed = '';
    const child = spawn(process.execPath, [inRoot('server/dist/seeds/main.js')], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    children?.add(child);
    const keep = (chunk) => {
      printed = `${printed}${chunk}`.slice(-6000);
      onLine(printed.trimEnd().split('\n').at(-1));
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (code) => {
      children?.delete(child);
      if (code === 0) done();
      else fail(new Refusal(`填入示例县的数据失败：\n${printed.trim().split('\n').slice(-12).join('\n')}`));
    });
  });
}

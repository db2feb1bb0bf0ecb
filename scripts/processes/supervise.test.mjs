import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Supervised } from './supervise.mjs';

const folder = mkdtempSync(join(tmpdir(), 'supervise-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const service = (name, code) => new Supervised({ label: name, args: ['-e', code], cwd: folder, env: process.env, log: join(folder, `${name}.log`) });
const lines = (name) => readFileSync(join(folder, `${name}.log`), 'utf8').trim().split('\n');

async function untilLines(name, count) {
  for (let tries = 0; tries < 100; tries += 1) {
    await pause(50);
    if (lines(name).filter(Boolean).length >= count) return;
  }
  assert.fail(`${name} never wrote ${count} lines`);
}

test('a process that dies after it was ready is started again', async () => {
  const crashing = service('crashing', 'console.log("up"); setTimeout(() => process.exit(3), 50)');
  crashing.start();
  crashing.markReady();
  await untilLines('crashing', 2);
  await crashing.stop();
  assert.ok(lines('crashing').length >= 2);
});

test('a process that never becomes ready is given up with the end of its log', async () => {
  const broken = service('broken', 'console.log("no table called station"); process.exit(1)');
  broken.start();
  await assert.rejects(broken.failed, /broken无法启动（退出码 1）[\s\S]*no table called station/);
  assert.equal(lines('broken').length, 3);
});

test('stopping lets a process end by itself and starts none after it', async () => {
  const polite = service('polite', 'console.log("up"); process.on("SIGTERM", () => { console.log("bye"); process.exit(0); }); setInterval(() => {}, 1000)');
  polite.start();
  await untilLines('polite', 1);
  assert.equal(await polite.stop(), true);
  await pause(1500);
  assert.deepEqual(lines('polite'), ['up', 'bye']);
});

test('what a process wrote is kept by day, and both of its outputs are', async () => {
  const file = join(folder, 'kept.log');
  writeFileSync(file, 'earlier\n');
  const earlier = new Date('2026-03-05T12:00:00Z');
  utimesSync(file, earlier, earlier);
  const kept = service('kept', 'console.log("out"); console.error("err"); setInterval(() => {}, 1000)');
  kept.start();
  await untilLines('kept', 2);
  await kept.stop();
  assert.deepEqual(lines('kept').sort(), ['err', 'out']);
  const former = readdirSync(folder).filter((name) => name.startsWith('kept.log.'));
  assert.deepEqual(former.map((name) => [name, readFileSync(join(folder, name), 'utf8')]), [['kept.log.2026-03-05.1', 'earlier\n']]);
});

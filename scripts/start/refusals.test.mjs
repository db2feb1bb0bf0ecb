import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { inRoot } from '../root.mjs';

let folder;
let busy;
const settings = () => (existsSync(inRoot('.env')) ? readFileSync(inRoot('.env'), 'utf8') : undefined);

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  writeFileSync(join(folder, 'file'), '');
  busy = createServer();
  await new Promise((listening) => busy.listen(0, listening));
});

after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((closed) => busy.close(closed));
});

/** Starts the launcher with these values and waits for its end; a start that is not refused is ended after a while. */
function start(values, nodeArgs = []) {
  return new Promise((done) => {
    const env = { ...process.env, DATA_DIR: join(folder, 'data'), PORT: '16991', CMS_PORT: '16992', ...values };
    const child = spawn(process.execPath, [...nodeArgs, inRoot('scripts/start.mjs')], { env, timeout: 10_000, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('close', (code) => done({ code, out, err }));
  });
}

async function assertRefused(result, line) {
  const { code, out, err } = await result;
  assert.equal(err, `${line}\n`);
  assert.equal(out, '');
  assert.equal(code, 1);
}

const port = () => String(busy.address().port);

test('a busy port of the server', () => assertRefused(start({ PORT: port() }), `端口 ${port()} 已被占用：请停掉占用它的程序，或在 .env 里改 PORT。`));

test('a busy port of the CMS', () => assertRefused(start({ CMS_PORT: port() }), `端口 ${port()} 已被占用：请停掉占用它的程序，或在 .env 里改 CMS_PORT。`));

test('a data folder that cannot be made, and nothing else is made either', async () => {
  const known = settings();
  const place = join(folder, 'file', 'data');
  await assertRefused(start({ DATA_DIR: place }), `数据文件夹 ${place} 不可写（ENOTDIR）：请检查权限，或在 .env 里改 DATA_DIR。`);
  assert.equal(settings(), known);
});

test('a value that is wrong', async () => {
  await assertRefused(start({ TIME_ZONE: 'Mars/Olympus' }), '设置项 TIME_ZONE 的值不对，应为：时区名，例如 Asia/Shanghai。');
  await assertRefused(start({ CMS_PORT: '16991' }), '设置项 PORT 与 CMS_PORT 不能相同（都是 16991）。');
  await assertRefused(start({ CLOCK_OFFSET_FILE: '/tmp/offset', NODE_ENV: 'production' }), '设置项 CLOCK_OFFSET_FILE 只用于试验，正式运行（NODE_ENV=production）时不能使用。');
});

test('too old a Node', () => {
  const pretend = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.18.3"}})';
  return assertRefused(start({}, ['--import', pretend]), '需要 Node.js 20.19 或更新的版本，当前是 20.18.3，请先升级。');
});

test('none of them left anything in the data folder', () => {
  assert.deepEqual(existsSync(join(folder, 'data')) ? readdirSync(join(folder, 'data')) : [], []);
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, beforeEach } from 'node:test';
import { RotatingLog } from './rotatingLog.mjs';

const root = mkdtempSync(join(tmpdir(), 'rotating-'));
after(() => rmSync(root, { recursive: true, force: true }));

let folder;
let now;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'logs-'));
  now = new Date('2026-11-23T02:00:00Z');
});

const open = (own = {}) => new RotatingLog(join(folder, 'server.log'), { timeZone: 'Asia/Shanghai', now: () => now, ...own });
const write = (log, text) => log.write(Buffer.from(text));
const read = (name) => readFileSync(join(folder, name), 'utf8');
const files = () => readdirSync(folder).sort();

test('a full file makes way while the process runs, and none is overwritten', () => {
  const log = open({ fileBytes: 4 });
  for (const text of ['first\n', 'second\n', 'third\n']) write(log, text);
  assert.deepEqual(files(), ['server.log', 'server.log.2026-11-23.1', 'server.log.2026-11-23.2']);
  assert.deepEqual(files().map(read), ['third\n', 'first\n', 'second\n']);
});

test('a new day begins a new file, by the time zone of the county', () => {
  const log = open();
  write(log, 'evening\n');
  now = new Date('2026-11-23T15:59:59Z');
  write(log, 'late\n');
  now = new Date('2026-11-23T16:00:00Z');
  write(log, 'next day\n');
  assert.deepEqual(files(), ['server.log', 'server.log.2026-11-23.1']);
  assert.deepEqual(files().map(read), ['next day\n', 'evening\nlate\n']);
});

test('a line that had begun ends in its own file', () => {
  const log = open({ fileBytes: 4 });
  write(log, 'begun ');
  write(log, 'and still ');
  write(log, 'ended\nnext\n');
  assert.deepEqual(files().map(read), ['next\n', 'begun and still ended\n']);
});

test('a start continues the file of the same day and puts the file of an earlier one away', () => {
  write(open(), 'before\n');
  utimesSync(join(folder, 'server.log'), now, now);
  write(open(), 'after\n');
  assert.deepEqual(files().map(read), ['before\nafter\n']);
  const yesterday = new Date('2026-11-22T02:00:00Z');
  utimesSync(join(folder, 'server.log'), yesterday, yesterday);
  write(open(), 'today\n');
  assert.deepEqual(files(), ['server.log', 'server.log.2026-11-22.1']);
  assert.deepEqual(files().map(read), ['today\n', 'before\nafter\n']);
});

function former(name, text, daysAgo) {
  writeFileSync(join(folder, name), text);
  const at = new Date(now.getTime() - daysAgo * 86_400_000);
  utimesSync(join(folder, name), at, at);
}

test('files older than 400 days go, and those of another log stay', () => {
  former('server.log.2025-10-18.1', 'old\n', 401);
  former('server.log.2025-10-20.1', 'kept\n', 399);
  former('cms.log.2025-10-18.1', 'not ours\n', 401);
  open();
  assert.deepEqual(files(), ['cms.log.2025-10-18.1', 'server.log', 'server.log.2025-10-20.1']);
});

test('beyond the total size the oldest go', () => {
  former('server.log.2026-11-20.1', '1234\n', 3);
  former('server.log.2026-11-21.1', '1234\n', 2);
  former('server.log.2026-11-22.1', '1234\n', 1);
  open({ keptBytes: 10 });
  assert.deepEqual(files(), ['server.log', 'server.log.2026-11-21.1', 'server.log.2026-11-22.1']);
});

test('a disk that takes nothing stops nobody, and the log goes on when it takes again', () => {
  mkdirSync(join(folder, 'server.log'));
  const log = open();
  write(log, 'lost\n');
  rmSync(join(folder, 'server.log'), { recursive: true });
  write(log, 'written\n');
  assert.equal(read('server.log').endsWith('written\n'), true);
  assert.equal(read('server.log').includes('lost'), false);
});

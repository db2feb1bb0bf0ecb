import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, beforeEach } from 'node:test';
import { inRoot } from '../root.mjs';

const Database = createRequire(inRoot('package.json'))('better-sqlite3');
const place = mkdtempSync(join(tmpdir(), 'backup-'));
const data = join(place, 'data');
const archive = join(place, 'save.tar.gz');
after(() => rmSync(place, { recursive: true, force: true }));

// A checkout of its own, so that restoring never touches the settings of the real one.
cpSync(inRoot('scripts'), join(place, 'scripts'), { recursive: true });
symlinkSync(inRoot('node_modules'), join(place, 'node_modules'));
for (const file of ['package.json', 'package-lock.json']) cpSync(inRoot(file), join(place, file));

function run(script, ...args) {
  const env = { ...process.env, DATA_DIR: data, PORT: '16993', CMS_PORT: '16994', INIT_CWD: place, DATABASE_URL: '', CMS_DATABASE_URL: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(place, 'scripts', script), ...args], { cwd: place, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function writeCounty(names) {
  const database = new Database(join(data, 'server.sqlite'));
  database.pragma('journal_mode = WAL');
  database.exec('CREATE TABLE IF NOT EXISTS station (name TEXT); DELETE FROM station');
  for (const name of names) database.prepare('INSERT INTO station VALUES (?)').run(name);
  return database;
}

function stations() {
  const database = new Database(join(data, 'server.sqlite'), { readonly: true });
  const names = database.prepare('SELECT name FROM station ORDER BY rowid').all().map(({ name }) => name);
  database.close();
  return names;
}

beforeEach(() => {
  for (const path of [data, archive]) rmSync(path, { recursive: true, force: true });
  mkdirSync(join(data, 'media'), { recursive: true });
  writeFileSync(join(data, 'media', 'a.png'), 'picture');
  writeFileSync(join(place, '.env'), 'DEMO=0\n', { mode: 0o600 });
});

test('what was backed up under a living database comes back, and what stood there is kept', () => {
  const living = writeCounty(['望禾', '柳溪']);
  const saved = run('backup.mjs', archive);
  living.close();
  assert.equal(saved.status, 0, saved.stderr);
  assert.equal(statSync(archive).mode & 0o777, 0o600);
  writeCounty(['别处']).close();
  writeFileSync(join(data, 'media', 'a.png'), 'other');
  writeFileSync(join(place, '.env'), 'DEMO=1\n');

  const restored = run('restore.mjs', archive);

  assert.equal(restored.status, 0, restored.stderr);
  assert.deepEqual(stations(), ['望禾', '柳溪']);
  assert.equal(readFileSync(join(data, 'media', 'a.png'), 'utf8'), 'picture');
  assert.equal(readFileSync(join(place, '.env'), 'utf8'), 'DEMO=0\n');
  const aside = readdirSync(data).find((name) => name.startsWith('before-restore-'));
  assert.equal(readFileSync(join(data, aside, 'media', 'a.png'), 'utf8'), 'other');
});

test('a file that is no backup changes nothing', () => {
  writeCounty(['望禾']).close();
  const before = readdirSync(data).sort();
  mkdirSync(join(place, 'alien'), { recursive: true });
  spawnSync('tar', ['-czf', archive, '-C', join(place, 'alien'), '.']);
  const refused = run('restore.mjs', archive);
  assert.deepEqual([refused.status, refused.stderr], [1, '这不是本平台的备份文件。\n']);
  assert.deepEqual(readdirSync(data).sort(), before);
  assert.deepEqual(stations(), ['望禾']);
});

test('a damaged database in the backup changes nothing', () => {
  writeCounty(['望禾']).close();
  const stage = join(place, 'damaged');
  mkdirSync(stage, { recursive: true });
  writeFileSync(join(stage, 'manifest.json'), '{"format":1}');
  writeFileSync(join(stage, 'server.sqlite'), 'not a database, but long enough to be taken for one'.repeat(50));
  spawnSync('tar', ['-czf', archive, '-C', stage, '.']);
  const refused = run('restore.mjs', archive);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /已损坏（SQLITE_NOTADB）/);
  assert.deepEqual(stations(), ['望禾']);
});

test('an existing file is never written over', () => {
  writeCounty(['望禾']).close();
  writeFileSync(archive, 'precious');
  const refused = run('backup.mjs', archive);
  assert.equal(refused.status, 1);
  assert.equal(readFileSync(archive, 'utf8'), 'precious');
  assert.equal(existsSync(`${archive}.part`), false);
});

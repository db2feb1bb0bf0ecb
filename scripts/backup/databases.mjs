import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Refusal } from '../console/refusal.mjs';
import { inRoot } from '../root.mjs';

/** The two databases, each a file in the data folder or a schema on MariaDB. */
export const databases = (env) => [
  { name: 'server', url: env.DATABASE_URL, file: join(env.DATA_DIR, 'server.sqlite') },
  { name: 'cms', url: env.CMS_DATABASE_URL, file: join(env.DATA_DIR, 'cms.sqlite') },
];

const sqlite = () => createRequire(inRoot('package.json'))('better-sqlite3');

/** Copies a living SQLite database page by page, as one consistent state, while the portal goes on. */
export async function copySqlite(from, to) {
  const Database = sqlite();
  const source = new Database(from, { readonly: true, fileMustExist: true });
  try {
    await source.backup(to);
  } finally {
    source.close();
  }
}

/** Refuses a file that is no whole SQLite database. */
export function checkSqlite(file) {
  const Database = sqlite();
  let state;
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true });
    state = database.pragma('integrity_check', { simple: true });
    database.close();
  } catch (error) {
    state = error.code ?? error.message;
  }
  if (state !== 'ok') throw new Refusal(`数据库文件 ${file} 已损坏（${state}）。`);
}

function client(program, url, extra) {
  const { hostname, port, username, password, pathname } = new URL(url);
  const args = [`--host=${hostname}`, `--port=${port || 3306}`, '--protocol=tcp', `--user=${decodeURIComponent(username)}`, '--default-character-set=utf8mb4', ...extra, decodeURIComponent(pathname.slice(1))];
  // A password among the arguments could be read by everyone in the list of processes.
  return { program, args, env: { ...process.env, MYSQL_PWD: decodeURIComponent(password) } };
}

function runClient({ program, args, env }, stdio) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { env, stdio });
    child.on('error', (error) => fail(new Refusal(`无法运行 ${program}（${error.code}）：请安装 mariadb-client。`)));
    child.on('close', (code) => (code === 0 ? done() : fail(new Refusal(`${program} 失败（退出码 ${code}）。`))));
  });
}

async function withFile(file, flags, work) {
  const descriptor = openSync(file, flags, 0o600);
  try {
    await work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes a MariaDB schema to a file, as one consistent state. */
export const dumpMariadb = (url, file) =>
  withFile(file, 'w', (out) => runClient(client('mariadb-dump', url, ['--single-transaction', '--skip-lock-tables', '--no-tablespaces']), ['ignore', out, 'inherit']));

/** Plays such a file back; every table in it is replaced. */
export const loadMariadb = (url, file) => withFile(file, 'r', (input) => runClient(client('mariadb', url, []), [input, 'inherit', 'inherit']));

/** Whether there is anything to save yet. */
export const exists = ({ url, file }) => Boolean(url) || existsSync(file);

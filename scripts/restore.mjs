import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folders, unpack } from './backup/archive.mjs';
import { checkSqlite, databases, loadMariadb } from './backup/databases.mjs';
import { say, showStep } from './console/progress.mjs';
import { asCommand, Refusal } from './console/refusal.mjs';
import { readEnvironment } from './environment/read.mjs';
import { ensureInstalled } from './install/ensureInstalled.mjs';
import { parts } from './install/parts.mjs';
import { inRoot } from './root.mjs';
import { passwordMark } from './start/announce.mjs';
import { checkDataFolder, checkPort } from './start/preflight.mjs';

function checkArchive(stage) {
  const manifest = join(stage, 'manifest.json');
  const format = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).format : undefined;
  if (format !== 1) throw new Refusal('这不是本平台的备份文件。');
  for (const name of ['server', 'cms']) {
    const file = join(stage, `${name}.sqlite`);
    if (existsSync(file)) checkSqlite(file);
  }
}

function checkFits(env, stage) {
  for (const { name, url } of databases(env)) {
    const wanted = url ? 'sql' : 'sqlite';
    const other = url ? 'sqlite' : 'sql';
    if (existsSync(join(stage, `${name}.${other}`)) && !existsSync(join(stage, `${name}.${wanted}`)))
      throw new Refusal('备份所用的数据库与当前设置（DATABASE_URL、CMS_DATABASE_URL）不同，不能恢复。');
  }
}

function restoreSettings(stage, stamp) {
  const saved = join(stage, 'env');
  if (!existsSync(saved)) return;
  const current = inRoot('.env');
  if (existsSync(current) && readFileSync(current, 'utf8') !== readFileSync(saved, 'utf8')) renameSync(current, inRoot(`.env.before-${stamp}`));
  copyFileSync(saved, current);
  chmodSync(current, 0o600);
}

function setAside(env, stamp) {
  const aside = join(env.DATA_DIR, `before-restore-${stamp}`);
  const names = [...folders, ...['server', 'cms'].flatMap((name) => ['', '-wal', '-shm'].map((end) => `${name}.sqlite${end}`))];
  for (const name of names.filter((each) => existsSync(join(env.DATA_DIR, each)))) {
    mkdirSync(aside, { recursive: true });
    renameSync(join(env.DATA_DIR, name), join(aside, name));
  }
  return existsSync(aside) ? aside : undefined;
}

async function putInPlace(env, stage) {
  for (const name of [...folders, 'server.sqlite', 'cms.sqlite']) {
    if (existsSync(join(stage, name))) renameSync(join(stage, name), join(env.DATA_DIR, name));
  }
  for (const { name, url } of databases(env)) {
    const dump = join(stage, `${name}.sql`);
    if (url && existsSync(dump)) await loadMariadb(url, dump);
  }
}

async function restore(env, file) {
  const stage = mkdtempSync(join(env.DATA_DIR, '.restore-'));
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  try {
    await showStep('解开备份', () => unpack(file, stage));
    checkArchive(stage);
    checkFits(env, stage);
    restoreSettings(stage, stamp);
    const aside = setAside(env, stamp);
    await showStep('放回数据', () => putInPlace(env, stage));
    // Clients that keep copies begin anew: the numbers of their changes are given out a second time.
    rmSync(join(env.DATA_DIR, 'changes-epoch'), { force: true });
    // Its accounts exist already: the first password in the settings may long be another one.
    writeFileSync(passwordMark(env), '');
    if (aside) say(`原有数据没有删除，保存在 ${aside}；确认无误后可自行删除。`);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

// Under a running portal the files would be pulled away from their owner.
async function refuseWhileRunning(env) {
  for (const key of ['PORT', 'CMS_PORT']) {
    await checkPort(key, env[key]).catch(() => {
      throw new Refusal(`平台还在运行（端口 ${env[key]} 正在使用）：请先停止它，再恢复。`);
    });
  }
}

await asCommand(async () => {
  const [source] = process.argv.slice(2);
  if (!source) throw new Refusal('用法：npm run restore -- 备份文件.tar.gz');
  const file = resolve(process.env.INIT_CWD ?? '.', source);
  if (!existsSync(file)) throw new Refusal(`找不到备份文件 ${file}。`);
  const env = readEnvironment();
  checkDataFolder(env.DATA_DIR);
  await refuseWhileRunning(env);
  await ensureInstalled(parts.root);
  await restore(env, file);
  say('恢复完成，请运行 npm start。');
});

import { chmodSync, copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folders, pack } from './backup/archive.mjs';
import { copySqlite, databases, dumpMariadb, exists } from './backup/databases.mjs';
import { say, showStep } from './console/progress.mjs';
import { asCommand, Refusal } from './console/refusal.mjs';
import { readEnvironment } from './environment/read.mjs';
import { ensureInstalled } from './install/ensureInstalled.mjs';
import { parts } from './install/parts.mjs';
import { inRoot } from './root.mjs';

async function saveDatabases(env, stage) {
  for (const database of databases(env).filter(exists)) {
    if (database.url) await dumpMariadb(database.url, join(stage, `${database.name}.sql`));
    else await copySqlite(database.file, join(stage, `${database.name}.sqlite`));
  }
}

async function save(env, file) {
  const stage = mkdtempSync(join(env.DATA_DIR, '.backup-'));
  try {
    // Databases first: media files are only ever added, so those packed later hold at least what the databases name.
    await showStep('备份数据库', () => saveDatabases(env, stage));
    if (existsSync(inRoot('.env'))) copyFileSync(inRoot('.env'), join(stage, 'env'));
    writeFileSync(join(stage, 'manifest.json'), JSON.stringify({ format: 1, at: new Date().toISOString() }));
    const present = folders.filter((name) => existsSync(join(env.DATA_DIR, name)));
    await showStep('打包图片与视频', () => pack(`${file}.part`, stage, env.DATA_DIR, present));
    chmodSync(`${file}.part`, 0o600);
    renameSync(`${file}.part`, file);
  } finally {
    rmSync(stage, { recursive: true, force: true });
    rmSync(`${file}.part`, { force: true });
  }
}

await asCommand(async () => {
  const [target] = process.argv.slice(2);
  if (!target) throw new Refusal('用法：npm run backup -- 备份文件.tar.gz');
  const file = resolve(process.env.INIT_CWD ?? '.', target);
  if (existsSync(file)) throw new Refusal(`文件 ${file} 已存在，请换一个名称。`);
  const env = readEnvironment();
  if (!databases(env).some(exists)) throw new Refusal(`数据文件夹 ${env.DATA_DIR} 里还没有数据库，没有可备份的内容。`);
  await ensureInstalled(parts.root);
  await save(env, file);
  say(`备份完成：${file}（${(statSync(file).size / 1024 / 1024).toFixed(1)} MB）。其中含密钥，请妥善保管。`);
});

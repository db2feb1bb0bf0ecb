import { appendFileSync, chmodSync, existsSync, writeFileSync } from 'node:fs';
import { secretMakers } from './secrets.mjs';

const heading = `# 文明实践平台的设置。本文件含密钥：只许本机管理员读写（0600），请与数据一同备份。
# 各项说明见 docs/operations.md；改动后重新运行 npm start 生效。
`;

const demoNote = `
# DEMO=1：首次启动时填入演示县“望禾县”的数据。
# 正式使用请从空白开始：停下程序，删除 data 文件夹，把下一行改为 DEMO=0，再运行 npm start。
`;

const notes = {
  ADMIN_PASSWORD: '\n# 首个管理员（admin@wenming.local）的初始密码，只在还没有管理员时使用，改它不会重置密码。\n',
  SYNC_SECRET: '\n# 以下密钥自动生成，请勿改动。\n',
};

/** Adds what `.env` lacks, secrets and the choice of demo data, and keeps the file readable by its owner only. */
export function completeDotenv(file, known) {
  const missing = Object.keys(secretMakers).filter((key) => !known[key]);
  if (missing.length > 0) {
    const isNew = !existsSync(file);
    let text = isNew ? heading : '\n';
    if (known.DEMO === undefined) text += `${demoNote}DEMO=1\n`;
    for (const key of missing) text += `${notes[key] ?? ''}${key}=${secretMakers[key]()}\n`;
    if (isNew) writeFileSync(file, text, { mode: 0o600 });
    else appendFileSync(file, text);
  }
  if (existsSync(file)) chmodSync(file, 0o600);
}

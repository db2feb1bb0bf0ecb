import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../console/progress.mjs';

// The CMS listens on this machine only, unless HOST opens it or CMS_URL names the address behind nginx.
function addressOfCms(env) {
  if (env.CMS_URL.startsWith('https:')) return env.CMS_URL.replace(/\/$/, '');
  const host = env.HOST ? new URL(env.PUBLIC_URL).hostname : 'localhost';
  return `http://${host}:${env.CMS_PORT}`;
}

/** Prints the addresses for residents, screens, administrators and editors. */
export function announceAddresses(env, secondsTaken) {
  const editing = `${addressOfCms(env)}/admin`;
  say();
  say(`已就绪（用时 ${secondsTaken} 秒）：`);
  say(`  居民页    ${env.PUBLIC_URL}/`);
  say(`  屏幕      ${env.PUBLIC_URL}/screen/`);
  say(`  管理后台  ${env.PUBLIC_URL}/admin/`);
  say(`  内容编辑  ${editing}`);
}

/** The file that says that the first password was shown. */
export const passwordMark = (env) => join(env.DATA_DIR, '.first-password-shown');

/** Prints the first administrator's e-mail and password, once in the life of a data folder. */
export function announcePasswordOnce(env) {
  const mark = passwordMark(env);
  if (existsSync(mark)) return;
  say();
  say('首个管理员（管理后台与内容编辑通用，只显示这一次，请记下并尽快修改）：');
  say('  邮箱  admin@wenming.local');
  say(`  密码  ${env.ADMIN_PASSWORD}`);
  writeFileSync(mark, '');
}

import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { Refusal } from '../console/refusal.mjs';
import { root } from '../root.mjs';

const reasons = { EADDRINUSE: '已被占用', EACCES: '没有权限使用（1024 以下的端口需要管理员权限）' };

/** Refuses when nobody may listen on the port just now. */
export function checkPort(key, port) {
  return new Promise((free, refuse) => {
    const probe = createServer();
    probe.once('error', (error) => refuse(new Refusal(`端口 ${port} ${reasons[error.code] ?? `不可用（${error.code}）`}：请停掉占用它的程序，或在 .env 里改 ${key}。`)));
    probe.listen({ port: Number(port), exclusive: true }, () => probe.close(free));
  });
}

// Node's own recursive mkdir never returns below /proc and the like, where a folder exists but takes no child.
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Refuses when the data folder can't be made or written. */
export function checkDataFolder(folder) {
  const probe = join(folder, `.writable-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Refusal(`数据文件夹 ${folder} 不可写（${error.code}）：请检查权限，或在 .env 里改 DATA_DIR。`);
  }
}

/** Refuses when the checkout itself can't be written, where dependencies and builds go. */
export function checkCheckout() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Refusal(`程序文件夹 ${root} 不可写：请用它的所有者运行，或检查权限。`);
  }
}

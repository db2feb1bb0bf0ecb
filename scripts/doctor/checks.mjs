import { spawnSync } from 'node:child_process';
import { existsSync, statfsSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { checkSqlite, databases } from '../backup/databases.mjs';
import { readEnvironment } from '../environment/read.mjs';
import { isInstalled } from '../install/isInstalled.mjs';
import { parts } from '../install/parts.mjs';
import { inRoot } from '../root.mjs';
import { checkDataFolder } from '../start/preflight.mjs';

const gigabyte = 1024 ** 3;
const good = (text) => ({ level: 'good', text });
const warn = (text) => ({ level: 'warn', text });
const bad = (text) => ({ level: 'bad', text });

const runs = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return enough ? good(`Node.js ${process.versions.node}`) : bad(`Node.js ${process.versions.node} 过旧，需要 20.19 或更新的版本`);
}

function checkTools() {
  const missing = [['git', 'git'], ['python3', 'python3'], ['c++', 'C++ 编译器（g++）'], ['tar', 'tar']].filter(([program]) => !runs(program, '--version'));
  return missing.length === 0 ? good('安装所需的工具齐全') : warn(`缺少 ${missing.map(([, name]) => name).join('、')}：首次安装或备份时需要`);
}

function checkFfmpeg(env) {
  const named = env.FFMPEG_PATH || 'ffmpeg';
  if (named === 'off') return good('视频转码已关闭（FFMPEG_PATH=off）：放不了的视频自动退回');
  return runs(named, '-version') ? good(`找到 ffmpeg（${named}）：编码不合的视频由服务端转码`) : good('没有 ffmpeg：放不了的视频自动退回，并写明怎样导出；装上 ffmpeg 后由服务端转码');
}

function checkMemory() {
  const total = totalmem() / gigabyte;
  return total >= 3.5 ? good(`内存 ${total.toFixed(1)} GB`) : warn(`内存只有 ${total.toFixed(1)} GB：请设 PANEL=never，在别的机器上编译内容编辑界面`);
}

function checkDisk(env) {
  const { bavail, bsize } = statfsSync(existsSync(env.DATA_DIR) ? env.DATA_DIR : inRoot());
  const free = (bavail * bsize) / gigabyte;
  if (free < 1) return bad(`磁盘只剩 ${free.toFixed(1)} GB，请清理`);
  return free < 5 ? warn(`磁盘还剩 ${free.toFixed(1)} GB，请留意`) : good(`磁盘还剩 ${free.toFixed(1)} GB`);
}

function checkInstalled() {
  const missing = Object.values(parts).filter((part) => !isInstalled(part));
  return missing.length === 0 ? good('依赖已安装') : warn('依赖尚未装齐或已有更新：运行 npm start 会自动安装');
}

function checkSecrets() {
  const file = inRoot('.env');
  if (!existsSync(file)) return warn('还没有 .env：首次运行 npm start 时自动生成');
  return (statSync(file).mode & 0o077) === 0 ? good('.env 只有本机管理员可读') : bad('.env 可被其他用户读取，请运行 chmod 600 .env');
}

function checkData(env) {
  if (!existsSync(env.DATA_DIR)) return good(`数据文件夹 ${env.DATA_DIR} 将在首次启动时建立`);
  checkDataFolder(env.DATA_DIR);
  return good(`数据文件夹 ${env.DATA_DIR} 可写`);
}

function checkDatabases(env) {
  const files = databases(env).filter(({ url, file }) => !url && existsSync(file));
  if (files.length === 0) return good('没有需要检查的数据库文件');
  files.forEach(({ file }) => checkSqlite(file));
  return good(`数据库文件完好（${files.map(({ file }) => file.slice(join(env.DATA_DIR, '/').length)).join('、')}）`);
}

async function ask(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
  return { status: response?.status, text: response ? (await response.text()).slice(0, 300) : '' };
}

async function checkServer(env) {
  const { status } = await ask(`http://127.0.0.1:${env.PORT}/healthz`);
  return status === 200 ? good(`服务端在端口 ${env.PORT} 应答`) : warn(`服务端没有在端口 ${env.PORT} 应答（未启动，或正在启动）`);
}

async function checkReady(env) {
  const { status, text } = await ask(`http://127.0.0.1:${env.PORT}/readyz`);
  if (status === undefined) return warn('服务端未启动，无法得知内容是否最新');
  return status === 200 ? good('内容同步正常') : warn(`服务端尚未完全就绪：${text.trim()}`);
}

async function checkCms(env) {
  const { status } = await ask(`http://127.0.0.1:${env.CMS_PORT}/_health`);
  return status === 204 ? good(`内容系统在端口 ${env.CMS_PORT} 应答`) : warn(`内容系统没有在端口 ${env.CMS_PORT} 应答：屏幕照常播放，但不能编辑`);
}

async function attempt(check, env) {
  try {
    return await check(env);
  } catch (error) {
    return bad(error.message);
  }
}

/** Looks at the machine, the installation and the running portal; one finding after another, nothing is changed. */
export async function* examine() {
  for (const check of [checkNode, checkTools, checkMemory, checkSecrets, checkInstalled]) yield attempt(check);
  const env = await attempt(() => readEnvironment());
  if (env.level) {
    yield env;
    return;
  }
  yield good('设置有效');
  for (const check of [checkDisk, checkFfmpeg, checkData, checkDatabases, checkServer, checkReady, checkCms]) yield attempt(check, env);
}

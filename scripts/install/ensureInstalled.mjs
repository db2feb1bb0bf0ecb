import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { showStep } from '../console/progress.mjs';
import { Refusal } from '../console/refusal.mjs';
import { borrowNative } from './borrowNative.mjs';
import { isInstalled, stampInstalled } from './isInstalled.mjs';
import { countPresent, lockedPackages } from './lockedPackages.mjs';
import { runNpm } from './runNpm.mjs';

const quietly = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

function countingDetail(part) {
  const places = lockedPackages(part.folder);
  const last = part.nativeFrom ? '整理' : '编译本机模块';
  let shown = 0;
  return () => {
    shown = Math.max(shown, countPresent(part.folder, places));
    const percent = Math.floor((shown / places.length) * 100);
    return percent >= 97 ? last : `${percent}%`;
  };
}

// After an update only a few packages differ: npm then exchanges those, where `npm ci` would fetch everything anew.
async function exchangeDifferences(part, children) {
  if (!existsSync(join(part.folder, 'node_modules', '.package-lock.json'))) return false;
  await showStep(part.label, () => runNpm(part, ['install', '--no-save', ...quietly], children));
  return isInstalled(part);
}

async function installAnew(part, children, rootInstalled) {
  const flags = part.nativeFrom ? ['--ignore-scripts', ...quietly] : quietly;
  await showStep(part.label, () => runNpm(part, ['ci', ...flags], children), countingDetail(part));
  if (part.nativeFrom) await borrowNative(part, children, rootInstalled);
}

/** Installs a tree when it is missing or its lockfile has changed, showing how far it is; true when it had to. */
export async function ensureInstalled(part, children, rootInstalled) {
  if (!existsSync(join(part.folder, 'package-lock.json'))) throw new Refusal(`缺少 ${part.folder}/package-lock.json，请重新取得完整的程序文件。`);
  if (isInstalled(part)) return false;
  if (await exchangeDifferences(part, children)) return true;
  await installAnew(part, children, rootInstalled);
  stampInstalled(part);
  return true;
}

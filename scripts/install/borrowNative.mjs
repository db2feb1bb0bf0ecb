import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { showStep } from '../console/progress.mjs';
import { loadsNativeModules } from './isInstalled.mjs';
import { runNpm } from './runNpm.mjs';

const packageFolder = (folder) => join(folder, 'node_modules', 'better-sqlite3');
const binary = (folder) => join(packageFolder(folder), 'build', 'Release', 'better_sqlite3.node');
const versionIn = (folder) => JSON.parse(readFileSync(join(packageFolder(folder), 'package.json'), 'utf8')).version;

function copyBinary(from, to) {
  if (!existsSync(binary(from)) || versionIn(from) !== versionIn(to)) return;
  mkdirSync(dirname(binary(to)), { recursive: true });
  cpSync(binary(from), binary(to));
}

/**
 * Gives a tree installed without scripts the database driver that the root has compiled: compiling it twice
 * costs a small machine a minute. Where the copy does not load, the tree's own install scripts run after all.
 */
export async function borrowNative(part, children, rootInstalled) {
  await rootInstalled;
  copyBinary(part.nativeFrom, part.folder);
  if (!loadsNativeModules(part)) await showStep(`${part.label}：编译本机模块`, () => runNpm(part, ['rebuild'], children));
}

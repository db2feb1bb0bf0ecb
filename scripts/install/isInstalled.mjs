import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPackages } from './lockedPackages.mjs';

const stampFile = (folder) => join(folder, 'node_modules', '.installed-stamp');

function wantedStamp(folder) {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(folder, 'package-lock.json')));
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  return hash.digest('hex');
}

function hasWantedVersions(folder) {
  const hidden = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return lockedPackages(folder).every(([path, entry]) => present[path]?.version === entry.version || (entry.optional && !present[path]));
}

/** Whether the database driver of a tree was built, and for this Node. */
export function loadsNativeModules({ folder }) {
  const code = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', code], { cwd: folder, stdio: 'ignore' }).status === 0;
}

/** Whether the tree holds what the lockfile says, built for this Node: by our own stamp, or by what somebody else's npm left. */
export function isInstalled({ folder }) {
  if (existsSync(stampFile(folder)) && readFileSync(stampFile(folder), 'utf8') === wantedStamp(folder)) return true;
  if (!hasWantedVersions(folder) || !loadsNativeModules({ folder })) return false;
  stampInstalled({ folder });
  return true;
}

/** Remembers a finished install; to be called after success only, never after an abort. */
export function stampInstalled({ folder }) {
  writeFileSync(stampFile(folder), wantedStamp(folder));
}

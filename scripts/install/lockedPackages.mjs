import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const allows = (list, current) => {
  if (!list) return true;
  if (list.includes(`!${current}`)) return false;
  const named = list.filter((entry) => !entry.startsWith('!'));
  return named.length === 0 || named.includes(current);
};

const fitsHere = (entry) => allows(entry.os, process.platform) && allows(entry.cpu, process.arch);

/** Where the lockfile wants packages on this machine, with their versions; links and foreign platforms left out. */
export function lockedPackages(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).filter(([path, entry]) => path.includes('node_modules/') && !entry.link && fitsHere(entry));
}

/** How many of those places already hold a package. */
export const countPresent = (folder, places) => places.filter(([path]) => existsSync(join(folder, path, 'package.json'))).length;

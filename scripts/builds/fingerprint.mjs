import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../root.mjs';

const skipped = new Set(['node_modules', 'dist', 'build', '.cache', '.panel', '.strapi', '.tmp', 'coverage']);

function filesBelow(path) {
  if (!existsSync(inRoot(path))) return [];
  if (statSync(inRoot(path)).isFile()) return [path];
  return readdirSync(inRoot(path), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !/\.(test|spec)\.\w+$/.test(entry.name))
    .flatMap((entry) => filesBelow(join(path, entry.name)));
}

/** One hash over names and contents of everything a build reads, tests left out. */
export function fingerprint(inputs, extra = '') {
  const hash = createHash('sha256').update(`${process.versions.node} ${extra}`);
  for (const file of inputs.flatMap(filesBelow).sort()) {
    hash.update(`\n${file}\n`).update(readFileSync(inRoot(file)));
  }
  return hash.digest('hex');
}

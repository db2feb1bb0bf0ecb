import { readFileSync } from 'node:fs';
import { asCommand } from './console/refusal.mjs';
import { missingPlatforms, registryAddresses, versionsOf } from './lockfiles/inspect.mjs';
import { inRoot } from './root.mjs';

const files = ['package-lock.json', 'cms/package-lock.json'];
const onlyOnce = { 'package-lock.json': ['react', 'react-dom', 'react-router', '@tanstack/react-query', 'graphql'], 'cms/package-lock.json': ['react', 'react-dom', 'react-router-dom'] };

function findings(file, lock) {
  const doubled = onlyOnce[file].filter((name) => versionsOf(lock, name).length !== 1);
  return [
    ...missingPlatforms(lock).map((what) => `${file}: platform package not locked: ${what}`),
    ...registryAddresses(lock).map((what) => `${file}: address of a registry: ${what}`),
    ...doubled.map((name) => `${file}: ${name} must be there in exactly one version, found ${versionsOf(lock, name).join(', ') || 'none'}`),
  ];
}

await asCommand(() => {
  const locks = files.map((file) => JSON.parse(readFileSync(inRoot(file), 'utf8')));
  const all = files.flatMap((file, index) => findings(file, locks[index]));
  const sqlite = new Set(locks.flatMap((lock) => versionsOf(lock, 'better-sqlite3')));
  if (sqlite.size !== 1) all.push(`better-sqlite3 must be one version in both lockfiles, found ${[...sqlite].join(', ')}`);
  for (const line of all) console.log(line);
  return all.length === 0 ? 0 : 1;
});

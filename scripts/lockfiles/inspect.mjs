const exact = /^\d+\.\d+\.\d+(?:[-+][\w.-]+)?$/;

const isLocked = (packages, from, name) => {
  let folder = from;
  while (true) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[path]) return packages[path];
    if (folder === '') return undefined;
    const cut = folder.lastIndexOf('/node_modules/');
    folder = cut < 0 ? '' : folder.slice(0, cut);
  }
};

const exactOptionals = (entry) =>
  Object.entries({ ...entry.optionalDependencies }).map(([name, range]) => [name, range.replace(/^npm:.*@/, '')]).filter(([, range]) => exact.test(range));

/** Platform packages that a locked package names by exact version and the lockfile lacks: `npm ci` elsewhere would fail on them. */
export function missingPlatforms(lock) {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    exactOptionals(entry)
      .filter(([name, version]) => isLocked(lock.packages, path, name)?.version !== version)
      .map(([name, version]) => `${path || 'root'} → ${name}@${version}`),
  );
}

/** Places whose tarball address is written down: a lockfile must not tie anybody to one registry. */
export function registryAddresses(lock) {
  return Object.entries(lock.packages)
    .filter(([, entry]) => /^(https?|git)/.test(entry.resolved ?? ''))
    .map(([path, entry]) => `${path} ← ${entry.resolved}`);
}

/** Every locked version of a package, each once. */
export function versionsOf(lock, name) {
  const found = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  return [...new Set(found.map(([, entry]) => entry.version))];
}

import { existsSync } from 'node:fs';
import { inRoot } from '../root.mjs';
import { runNode, toolIn } from './run.mjs';

const typescript = (folder) => toolIn(folder, 'typescript/bin/tsc');
const projects = ['server', 'admin', 'screen', 'tests', 'cms', 'cms/src/admin'];

const typeSteps = () =>
  projects
    .filter((folder) => existsSync(inRoot(folder, 'tsconfig.json')))
    .map((folder) => ({ name: `types: ${folder}`, run: () => runNode([typescript(folder.split('/')[0]), '--noEmit', '--pretty', 'false', '-p', inRoot(folder, 'tsconfig.json')]) }));

const tool = (name, path, ...args) => ({ name, run: () => runNode([toolIn('.', path), ...args]) });
const cruised = () => ['server/src', 'admin/src', 'screen/src', 'cms/src', 'scripts', 'tests'].filter((folder) => existsSync(inRoot(folder)));

/** The static checks in the order in which they start: the longest first, then the cheapest. */
export const steps = () => [
  tool('lint', 'eslint/bin/eslint.js', '.', '--max-warnings=0'),
  { name: 'lockfiles', run: () => runNode(['scripts/lockfiles.mjs']) },
  { name: 'tracked files', run: async () => (await import('./trackedFiles.mjs')).checkTrackedFiles() },
  tool('layers', 'dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', ...cruised()),
  tool('dead code', 'knip/bin/knip.js', '--no-progress', '--no-config-hints'),
  { name: 'schema drift', run: async () => (await import('./schemaChecks.mjs')).checkSchemaDrift() },
  { name: 'operations', run: async () => (await import('./schemaChecks.mjs')).checkOperations() },
  ...typeSteps(),
];

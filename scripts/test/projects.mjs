import { existsSync, readdirSync } from 'node:fs';
import { inRoot } from '../root.mjs';
import { toolIn } from '../check/run.mjs';

const skipped = new Set(['node_modules', 'dist', 'build', '.panel', '.cache', 'test-results']);

function hasTestsBelow(folder) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.isDirectory()) return !skipped.has(entry.name) && hasTestsBelow(`${folder}/${entry.name}`);
    return /\.test\.(ts|tsx|mjs|js|cjs)$/.test(entry.name);
  });
}

const jestIn = (folder) => toolIn(folder, 'jest/bin/jest.js');

function jestProject(folder) {
  const config = ['jest.config.cjs', 'jest.config.js', 'jest.config.mjs'].map((name) => inRoot(folder, name)).find(existsSync);
  return { name: folder, folder, hasTests: hasTestsBelow(inRoot(folder)), command: config && [jestIn(folder), '--config', config, '--maxWorkers=2', '--forceExit'] };
}

/** The parts with tests of their own that need nothing from outside, in the order in which they run. */
export const jestProjects = () => ['server', 'screen', 'admin', 'cms', 'tests'].map(jestProject);

import { spawnSync } from 'node:child_process';
import { ensureBuilt } from '../builds/ensureBuilt.mjs';
import { Refusal } from '../console/refusal.mjs';
import { inRoot } from '../root.mjs';
import { allDocuments } from './documents.mjs';

/** The SDL as the server's own code builds it now. */
export async function emitSdl() {
  await ensureBuilt('server');
  const run = spawnSync(process.execPath, [inRoot('server/dist/emit-schema.js')], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0) throw new Refusal(`The schema could not be emitted:\n${run.stderr}`);
  return `${run.stdout.trimEnd()}\n`;
}

function idsByName(documents) {
  const names = new Map();
  for (const { name, id, file } of documents) {
    if (names.has(name)) throw new Refusal(`schema/${file}: another operation is already called ${name}.`);
    names.set(name, id);
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}

const heading = '// Written by `npm run schema`; do not edit.\n';

/** The two generated files about trusted documents, as texts by path. */
export function documentOutputs() {
  const { current, released } = allDocuments();
  const ids = idsByName(current).map(([name, id]) => `  ${name}: "${id}",\n`).join('');
  const entries = [...released, ...current].map(({ id, name, kind, audience, text }) => [id, { name, kind, audience, text }]);
  const byId = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    'schema/generated/documents.json': `${JSON.stringify(byId, null, 2)}\n`,
    'schema/generated/documentIds.ts': `${heading}export const documentIds = {\n${ids}} as const;\n`,
  };
}

/** Types for the panel's documents; with `--check` it only compares. */
export function generatePanelTypes(...flags) {
  const codegen = inRoot('node_modules/@graphql-codegen/cli/esm/bin.js');
  return spawnSync(process.execPath, [codegen, '--config', 'admin/codegen.ts', ...flags], { cwd: inRoot(), encoding: 'utf8' });
}

import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, validate } from 'graphql';
import { inRoot } from '../root.mjs';
import { allDocuments } from '../schema/documents.mjs';
import { documentOutputs, emitSdl, generatePanelTypes } from '../schema/generate.mjs';

/** What `npm run schema` would write equals what is committed. */
export async function checkSchemaDrift() {
  const wanted = { 'schema/schema.graphql': await emitSdl(), ...documentOutputs() };
  const stale = Object.entries(wanted).filter(([path, text]) => !existsSync(inRoot(path)) || readFileSync(inRoot(path), 'utf8') !== text);
  const panel = generatePanelTypes('--check');
  const findings = stale.map(([path]) => `${path} is stale: run npm run schema and read the diff.`);
  if (panel.status !== 0) findings.push(`schema/generated/admin is stale or its documents are wrong: run npm run schema.\n${panel.stdout}${panel.stderr}`);
  return { ok: findings.length === 0, output: findings.join('\n') };
}

/** Every operation of today and of every released client still fits the schema. */
export function checkOperations() {
  const schema = buildSchema(readFileSync(inRoot('schema/schema.graphql'), 'utf8'));
  const { current, released } = allDocuments();
  const findings = [...current, ...released].flatMap(({ file, document }) => validate(schema, document).map((error) => `schema/${file}: ${error.message}`));
  return { ok: findings.length === 0, output: findings.join('\n') };
}

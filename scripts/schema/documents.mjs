import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { Refusal } from '../console/refusal.mjs';
import { inRoot } from '../root.mjs';

const audiences = ['anonymous', 'screen', 'resident'];

function operationFiles(folder) {
  const full = inRoot('schema', folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(folder, file));
}

function audienceOf(file, text) {
  const audience = /^# audience: (\w+)\s*\n/.exec(text)?.[1];
  if (!audiences.includes(audience)) throw new Refusal(`schema/${file}: the first line must be "# audience: ${audiences.join('" or "# audience: ')}".`);
  return audience;
}

function operationOf(file, document) {
  const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
  if (operations.length !== 1 || !operations[0].name) throw new Refusal(`schema/${file}: exactly one named operation a file.`);
  return operations[0];
}

// The id is the SHA-256 of the text as graphql prints it: white space never makes a new one.
function readDocument(file) {
  const source = readFileSync(inRoot('schema', file), 'utf8');
  const document = parse(source);
  const operation = operationOf(file, document);
  const text = print(document);
  const id = createHash('sha256').update(text).digest('hex');
  return { file, id, document, name: operation.name.value, kind: operation.operation, audience: audienceOf(file, source), text };
}

/** The documents a client may send today and those that released clients still send. */
export function allDocuments() {
  return { current: operationFiles('operations').map(readDocument), released: operationFiles('released').map(readDocument) };
}

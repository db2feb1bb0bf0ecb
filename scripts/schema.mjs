import { mkdirSync, writeFileSync } from 'node:fs';
import { asCommand, Refusal } from './console/refusal.mjs';
import { ensureInstalled } from './install/ensureInstalled.mjs';
import { parts } from './install/parts.mjs';
import { inRoot } from './root.mjs';

await asCommand(async () => {
  await ensureInstalled(parts.root);
  const { documentOutputs, emitSdl, generatePanelTypes } = await import('./schema/generate.mjs');
  const outputs = { 'schema/schema.graphql': await emitSdl(), ...documentOutputs() };
  mkdirSync(inRoot('schema/generated'), { recursive: true });
  for (const [path, text] of Object.entries(outputs)) {
    writeFileSync(inRoot(path), text);
    console.log(`wrote ${path}`);
  }
  const panel = generatePanelTypes();
  if (panel.status !== 0) throw new Refusal(`The panel's documents do not fit the schema:\n${panel.stdout}${panel.stderr}`);
  console.log('wrote schema/generated/admin/');
});

import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { asCommand, Refusal } from './console/refusal.mjs';
import { inRoot } from './root.mjs';

await asCommand(() => {
  const [client, version] = process.argv.slice(2);
  const from = inRoot('schema/operations', client ?? '');
  const to = inRoot('schema/released', client ?? '', version ?? '');
  if (!client || !/^\d+\.\d+\.\d+$/.test(version ?? '')) throw new Refusal('Usage: npm run schema:release -- <client> <version>, e.g. screen 1.0.0');
  if (!existsSync(from)) throw new Refusal(`There are no operations of a client called ${client}.`);
  if (existsSync(to)) throw new Refusal(`${client} ${version} is released already; a release never changes.`);
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  console.log(`schema/released/${client}/${version} now keeps what this version sends; run npm run schema.`);
});

import { asCommand } from '../console/refusal.mjs';
import { ensureInstalled } from '../install/ensureInstalled.mjs';
import { parts } from '../install/parts.mjs';

await asCommand(async () => {
  const rootInstalled = ensureInstalled(parts.root);
  await Promise.all([rootInstalled, ensureInstalled(parts.cms, undefined, rootInstalled)]);
});

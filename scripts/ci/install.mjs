import { asCommand } from '../console/refusal.mjs';
import { ensureInstalled } from '../install/ensureInstalled.mjs';
import { parts } from '../install/parts.mjs';

await asCommand(async () => {
  await ensureInstalled(parts.root);
  await ensureInstalled(parts.cms);
});

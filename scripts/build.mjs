import { ensureBuilt } from './builds/ensureBuilt.mjs';
import { asCommand } from './console/refusal.mjs';

await asCommand(async () => {
  for (const part of ['server', 'screen', 'admin']) await ensureBuilt(part);
});

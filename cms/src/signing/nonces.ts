import type { Core } from '@strapi/strapi';

const nonceTable = 'api::sync.nonce';
const rememberedMs = 10 * 60 * 1000;

/** True the first time a nonce is seen within ten minutes, also across restarts. */
export async function isFirstUse(strapi: Core.Strapi, nonce: string, now = Date.now()): Promise<boolean> {
  return strapi.db.transaction(async () => {
    const table = strapi.db.query(nonceTable);
    await table.deleteMany({ where: { at: { $lt: now - rememberedMs } } });
    const known = (await table.findOne({ where: { nonce } })) as object | null;
    if (known) return false;
    await table.create({ data: { nonce, at: now } });
    return true;
  });
}

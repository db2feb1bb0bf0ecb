import type { Core } from '@strapi/strapi';
import { settings } from '../environment/settings';

const tokenTable = 'admin::api-token';
const tokenName = '服务端只读令牌';

interface TokenRow {
  readonly id: number;
  readonly accessKey: string;
}

interface TokenServices {
  hash(token: string): string;
  encrypt(token: string): string | null;
}

function tokenServices(strapi: Core.Strapi): TokenServices {
  const token = strapi.service('admin::api-token') as unknown as Pick<TokenServices, 'hash'>;
  const encryption = strapi.service('admin::encryption') as unknown as Pick<TokenServices, 'encrypt'>;
  return { hash: (text) => token.hash(text), encrypt: (text) => encryption.encrypt(text) };
}

/** Leaves exactly one token, the server's read-only one with the value of CMS_API_TOKEN; a changed value replaces it. */
export async function keepOnlyServerToken(strapi: Core.Strapi): Promise<void> {
  const { apiToken } = settings();
  const services = tokenServices(strapi);
  const accessKey = services.hash(apiToken);
  const table = strapi.db.query(tokenTable);
  await table.deleteMany({ where: { name: { $in: ['Read Only', 'Full Access'] } } });
  const known = (await table.findOne({ where: { name: tokenName } })) as TokenRow | null;
  if (known?.accessKey === accessKey) return;
  const data = {
    name: tokenName,
    description: '文明实践门户服务端读取已送审内容所用，请勿删除',
    kind: 'content-api',
    type: 'read-only',
    accessKey,
    encryptedKey: services.encrypt(apiToken),
    lifespan: null,
    expiresAt: null,
  };
  if (known) await table.update({ where: { id: known.id }, data });
  else await table.create({ data });
}

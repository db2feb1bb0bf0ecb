import crypto from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** The random id of this CMS database; another one tells the reader that its cursor means nothing here. */
export async function epochOf(strapi: Core.Strapi): Promise<string> {
  const store = strapi.store({ type: 'core', name: 'sync' });
  const known = await store.get({ key: 'epoch' });
  if (typeof known === 'string') return known;
  const epoch = crypto.randomUUID();
  await store.set({ key: 'epoch', value: epoch });
  return epoch;
}

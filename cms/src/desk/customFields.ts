import type { Core } from '@strapi/strapi';

/** Declares the fields that have a control of their own in the panel. */
export function registerCustomFields(strapi: Core.Strapi): void {
  for (const name of ['organisation', 'station', 'lecture']) strapi.customFields.register({ name, type: 'string' });
  for (const name of ['channels', 'led-lines']) strapi.customFields.register({ name, type: 'json' });
}

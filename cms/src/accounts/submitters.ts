import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';

interface RequestState {
  auth?: { strategy?: { name?: string } };
  userAbility?: { can(action: string, subject: string): boolean };
}

/** Refuses to let a contributor do what only those who may submit can do; start-up and import may. */
export function refuseUnlessSubmitter(strapi: Core.Strapi, strapiUid: UID.ContentType, message: string): void {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (state?.auth?.strategy?.name !== 'admin') return;
  if (state.userAbility?.can('plugin::content-manager.explorer.publish', strapiUid) === true) return;
  throw new errors.ApplicationError(message);
}

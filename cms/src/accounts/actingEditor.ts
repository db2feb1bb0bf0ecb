import type { Core } from '@strapi/strapi';

interface RequestState {
  auth?: { strategy?: { name?: string } };
  user?: { id?: number | string };
}

/** The id of the CMS user behind this request; null when no signed-in editor is (start-up, import, the server). */
export function actingEditor(strapi: Core.Strapi): string | null {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (state?.auth?.strategy?.name !== 'admin' || state.user?.id === undefined) return null;
  return String(state.user.id);
}

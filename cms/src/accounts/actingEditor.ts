import type { Core } from '@strapi/strapi';
import { personWrittenFor } from './writingFor';

interface RequestState {
  auth?: { strategy?: { name?: string } };
  user?: { id?: number | string };
}

/** The id of the CMS user behind this request, or the person the server writes for; null when there is neither (start-up, import). */
export function actingEditor(strapi: Core.Strapi): string | null {
  const person = personWrittenFor();
  if (person !== null) return person;
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (state?.auth?.strategy?.name !== 'admin' || state.user?.id === undefined) return null;
  return String(state.user.id);
}

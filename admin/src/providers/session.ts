import { HttpError } from 'ra-core';
import { ViewerOfSessionDocument, type ViewerPartsFragment } from '../../../schema/generated/admin/graphql';
import { request } from './client';
import { unreachableError } from './errors';

export type Viewer = ViewerPartsFragment;

let known: Promise<Viewer> | undefined;

/** Who is signed in; asked once, forgotten on sign-out and on failure. */
export function viewer(): Promise<Viewer> {
  known ??= request(ViewerOfSessionDocument, {})
    .then((answer) => answer.viewer)
    .catch((error: unknown) => {
      known = undefined;
      throw error;
    });
  return known;
}

/** Forgets who is signed in, so that the next question asks the server. */
export function forgetViewer(): void {
  known = undefined;
}

interface Refusal {
  error?: { code?: string; message?: string };
}

async function postAuth(path: string, body: Record<string, string>): Promise<void> {
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw unreachableError();
  });
  if (response.ok) return;
  const refusal = (await response.json().catch(() => ({}))) as Refusal;
  throw new HttpError(refusal.error?.message ?? '没有成功，请稍后重试', response.status, { codes: [refusal.error?.code ?? ''] });
}

/** Signs in with e-mail and password; the cookie is the server's business. */
export async function signIn(email: string, password: string): Promise<void> {
  forgetViewer();
  await postAuth('sign-in', { email, password });
}

/** Ends the session on the server; an already ended one is fine. */
export async function signOut(): Promise<void> {
  forgetViewer();
  await postAuth('sign-out', {}).catch(() => undefined);
}

/** Changes one's own password. */
export const changeOwnPassword = (current: string, next: string): Promise<void> => postAuth('password', { current, next });

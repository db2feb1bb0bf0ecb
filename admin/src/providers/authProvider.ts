import { HttpError, type AuthProvider } from 'ra-core';
import { mayDo } from './permissions';
import { forgetViewer, signIn, signOut, viewer } from './session';

const isUnauthenticated = (error: unknown): boolean => error instanceof HttpError && error.status === 401;

/** Sessions by cookie; rights by the viewer's abilities. */
export const authProvider: AuthProvider = {
  login: ({ email, password }: { email: string; password: string }) => signIn(email, password),
  logout: async () => {
    await signOut();
  },
  checkAuth: async () => {
    await viewer();
  },
  checkError: async (error: unknown) => {
    if (!isUnauthenticated(error)) return;
    forgetViewer();
    throw error;
  },
  getIdentity: async () => {
    const { id, name, email } = await viewer();
    return { id, fullName: name, email };
  },
  getPermissions: async () => (await viewer()).abilities,
  canAccess: async ({ resource, action }) => mayDo(await viewer(), resource, action),
};

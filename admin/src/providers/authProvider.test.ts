import { HttpError } from 'ra-core';
import { authProvider } from './authProvider';

interface Call {
  address: string;
  body: string;
}
const calls: Call[] = [];
const viewer = { id: 'a', name: '桥管理', email: 'q@wenming.local', roles: [], abilities: ['lectures.schedule'] };

function server(answer: (address: string) => Response): void {
  calls.length = 0;
  globalThis.fetch = async (address, init) => {
    calls.push({ address: address as string, body: init?.body as string });
    return answer(address as string);
  };
}

const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status });
const signedIn = (address: string) => (address === '/graphql' ? json({ data: { viewer } }) : json({}));

beforeEach(async () => {
  server(() => json({}));
  await authProvider.logout({});
});

describe('signing in', () => {
  it('sends e-mail and password once, then asks who one is once', async () => {
    server(signedIn);
    await authProvider.login({ email: 'q@wenming.local', password: 'geheim' });
    await authProvider.checkAuth({});
    expect(await authProvider.getPermissions?.({})).toEqual(['lectures.schedule']);
    expect(await authProvider.getIdentity?.()).toEqual({ id: 'a', fullName: '桥管理', email: 'q@wenming.local' });
    expect(calls.map((call) => call.address)).toEqual(['/api/auth/sign-in', '/graphql']);
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({ email: 'q@wenming.local', password: 'geheim' });
  });

  it('shows the refusal in the words of the server', async () => {
    server(() => json({ error: { code: 'WRONG_PASSWORD', message: '邮箱或密码不对' } }, 401));
    await expect(authProvider.login({ email: 'x', password: 'y' })).rejects.toMatchObject({ message: '邮箱或密码不对', status: 401 });
  });

  it('asks again who one is after a sign-out', async () => {
    server(signedIn);
    await authProvider.checkAuth({});
    await authProvider.logout({});
    await authProvider.checkAuth({});
    expect(calls.filter((call) => call.address === '/graphql')).toHaveLength(2);
  });
});

describe('an error of the server', () => {
  it('ends the session only when nobody is signed in', async () => {
    await expect(authProvider.checkError(new HttpError('登录已失效', 401))).rejects.toThrow('登录已失效');
    await expect(authProvider.checkError(new HttpError('无权', 403))).resolves.toBeUndefined();
    await expect(authProvider.checkError(new HttpError('出错', 500))).resolves.toBeUndefined();
  });
});

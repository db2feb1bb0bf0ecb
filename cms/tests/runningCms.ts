import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..');

export interface Answer {
  readonly status: number;
  // Bodies differ from route to route; each test states what it expects of them.
  readonly body: Record<string, unknown>;
  readonly bytes: Buffer;
  readonly headers: Headers;
}

export interface RunningCms {
  readonly strapi: Strapi;
  readonly dataDir: string;
  readonly base: string;
  readonly wakeUps: () => number;
  ask(path: string, options?: AskOptions): Promise<Answer>;
  sync(path: string): Promise<Answer>;
  signIn(email: string): Promise<Editor>;
  /** Stops it; its data stay for another start when asked to. */
  stop(keepData?: boolean): Promise<void>;
}

export interface AskOptions {
  readonly method?: string;
  readonly token?: string;
  readonly json?: unknown;
  readonly form?: FormData;
  readonly raw?: Buffer;
  readonly headers?: Record<string, string>;
}

export interface Editor {
  readonly id: string;
  readonly token: string;
}

interface Rows {
  findMany(query?: object): Promise<Record<string, unknown>[]>;
  findOne(query: object): Promise<Record<string, unknown> | null>;
  create(query: object): Promise<Record<string, unknown>>;
  update(query: object): Promise<unknown>;
  deleteMany(query?: object): Promise<unknown>;
  count(query?: object): Promise<number>;
}

export interface Strapi {
  readonly log: { error: (...args: unknown[]) => unknown };
  readonly db: { query(uid: string): Rows; lifecycles: { subscribe(subscriber: object): () => void } };
  readonly contentTypes: Record<string, { info: { displayName: string }; attributes: Record<string, unknown> }>;
  readonly server: { mount(): void; httpServer: http.Server };
  documents(uid: string): { create(params: object): Promise<{ documentId: string }> };
  store(scope: object): { get(key: object): Promise<unknown>; set(entry: object): Promise<void> };
  plugin(name: string): { service(name: string): Record<string, (...args: unknown[]) => Promise<never>> };
  load(): Promise<unknown>;
  destroy(): Promise<void>;
}

export const secrets = {
  syncSecret: 'test-sync-secret',
  apiToken: 'test-api-token-for-the-server',
  password: 'Wenming-2026-test',
};

function environment(dataDir: string, serverPort: number): void {
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    SERVER_URL: `http://127.0.0.1:${String(serverPort)}`,
    SYNC_SECRET: secrets.syncSecret,
    CMS_API_TOKEN: secrets.apiToken,
    ADMIN_PASSWORD: secrets.password,
    APP_KEYS: 'one,two',
    API_TOKEN_SALT: 'salt',
    ADMIN_JWT_SECRET: 'jwt',
    TRANSFER_TOKEN_SALT: 'transfer',
    ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
    LOG_LEVEL: 'error',
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
  delete process.env.CMS_DATABASE_URL;
}

async function wakeUpCounter() {
  let calls = 0;
  const server = http.createServer((request, response) => {
    if (request.url === '/internal/wake') calls += 1;
    response.statusCode = 204;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, calls: () => calls, close: () => server.close() };
}

async function answerOf(response: Response): Promise<Answer> {
  const bytes = Buffer.from(await response.arrayBuffer());
  let body = {} as Record<string, unknown>;
  try {
    body = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  } catch {
    // Not every answer is JSON.
  }
  return { status: response.status, body, bytes, headers: response.headers };
}

function asker(base: string) {
  return async (route: string, options: AskOptions = {}): Promise<Answer> => {
    const json = options.json === undefined ? undefined : JSON.stringify(options.json);
    const response = await fetch(base + route, {
      method: options.method ?? 'GET',
      body: options.form ?? options.raw ?? json,
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
        ...options.headers,
      },
    } as RequestInit);
    return answerOf(response);
  };
}

/** A real CMS in this process, on a fresh SQLite file unless one is given; `prepare` may put an import beside it first. */
export async function startCms(
  prepare?: (dataDir: string) => Promise<void> | void,
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'cms-test-')),
): Promise<RunningCms> {
  const server = await wakeUpCounter();
  environment(dataDir, server.port);
  fs.mkdirSync(path.join(dataDir, 'cms-uploads', 'uploads'), { recursive: true });
  await prepare?.(dataDir);
  const strapi = await loadStrapi();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${String((strapi.server.httpServer.address() as AddressInfo).port)}`;
  const ask = asker(base);
  return {
    strapi,
    dataDir,
    base,
    wakeUps: server.calls,
    ask,
    sync: (route) => ask(route, { token: secrets.apiToken }),
    signIn: async (email) => {
      const { body } = await ask('/admin/login', { method: 'POST', json: { email, password: secrets.password } });
      const data = body.data as { token: string; user: { id: number } };
      return { id: String(data.user.id), token: data.token };
    },
    stop: async (keepData = false) => {
      // Strapi emits events after the answer; destroying it under them aborts the process.
      await new Promise((resolve) => setTimeout(resolve, 400));
      await strapi.destroy();
      server.close();
      if (!keepData) fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function loadStrapi(): Promise<Strapi> {
  const { createStrapi } = await import('@strapi/strapi');
  const options = { appDir: root, distDir: path.join(root, 'dist'), autoReload: false, serveAdminPanel: false };
  const strapi = createStrapi(options) as unknown as Strapi;
  await strapi.load();
  strapi.server.mount();
  return strapi;
}

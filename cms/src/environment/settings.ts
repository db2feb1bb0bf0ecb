import path from 'node:path';

/** What the CMS reads from its environment; nothing else of the CMS touches process.env. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly serverUrl: string;
  readonly syncSecret: string;
  readonly apiToken: string;
  readonly adminPassword: string;
  readonly logLevel: string;
  readonly behindTls: boolean;
}

const cmsRoot = path.resolve(__dirname, '..', '..', '..');

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`缺少环境变量 ${name}`);
  return value;
}

function portOf(name: string, fallback: number): number {
  const raw = process.env[name];
  if (!raw) return fallback;
  const port = Number(raw);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`${name} 不是有效的端口：${raw}`);
  return port;
}

function read(): Settings {
  const publicUrl = process.env.CMS_URL ?? '';
  return {
    // Editors on other machines come through nginx; only HOST opens the port itself.
    host: process.env.HOST ?? '127.0.0.1',
    port: portOf('CMS_PORT', 1337),
    dataDir: path.resolve(cmsRoot, '..', process.env.DATA_DIR ?? 'data'),
    databaseUrl: process.env.CMS_DATABASE_URL ? process.env.CMS_DATABASE_URL : null,
    serverUrl: (process.env.SERVER_URL ?? `http://127.0.0.1:${String(portOf('PORT', 4000))}`).replace(/\/+$/, ''),
    syncSecret: required('SYNC_SECRET'),
    apiToken: required('CMS_API_TOKEN'),
    adminPassword: process.env.ADMIN_PASSWORD ?? '',
    logLevel: process.env.LOG_LEVEL ?? 'info',
    behindTls: publicUrl.startsWith('https:'),
  };
}

let known: Settings | null = null;

/** The settings of this process, read once; throws one Chinese line when a needed value is missing. */
export function settings(): Settings {
  known ??= read();
  return known;
}

import fs from 'node:fs';
import path from 'node:path';
import { settings } from '../src/environment/settings';

interface SqliteHandle {
  pragma(text: string): unknown;
}

function sqlite(dataDir: string) {
  fs.mkdirSync(dataDir, { recursive: true });
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.join(dataDir, 'cms.sqlite') },
      useNullAsDefault: true,
      pool: {
        afterCreate(handle: SqliteHandle, done: (error: Error | null, handle: SqliteHandle) => void) {
          handle.pragma('journal_mode = WAL');
          handle.pragma('synchronous = NORMAL');
          handle.pragma('busy_timeout = 5000');
          done(null, handle);
        },
      },
    },
  };
}

function mysql(databaseUrl: string) {
  const url = new URL(databaseUrl);
  return {
    connection: {
      client: 'mysql',
      connection: {
        host: url.hostname,
        port: Number(url.port || '3306'),
        user: decodeURIComponent(url.username),
        password: decodeURIComponent(url.password),
        database: decodeURIComponent(url.pathname.slice(1)),
        // mysql2 otherwise writes the process's local time: two machines would disagree by hours.
        timezone: 'Z',
        charset: 'utf8mb4',
      },
      pool: { min: 0, max: 10 },
    },
  };
}

export default () => {
  const { dataDir, databaseUrl } = settings();
  return databaseUrl ? mysql(databaseUrl) : sqlite(dataDir);
};

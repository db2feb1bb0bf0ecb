import type { Core } from '@strapi/strapi';
import { settings } from './settings';

const wanted = 'utf8mb4_unicode_520_ci';

interface Connection {
  raw(sql: string, bindings?: readonly unknown[]): Promise<[{ name: string }[], unknown]>;
}

/**
 * Gives new MariaDB tables the collation under which Chinese and emoji compare rightly; Strapi can name only a
 * character set when it creates them.
 */
export async function keepCollation(strapi: Core.Strapi): Promise<void> {
  if (!settings().databaseUrl) return;
  const connection = strapi.db.connection as unknown as Connection;
  const [tables] = await connection.raw(
    'select table_name as name from information_schema.tables where table_schema = database() and table_collation <> ?',
    [wanted],
  );
  for (const { name } of tables) {
    await connection.raw(`alter table \`${name.replaceAll('`', '``')}\` convert to character set utf8mb4 collate ${wanted}`);
  }
}

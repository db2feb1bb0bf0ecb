import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { settings } from '../src/environment/settings';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const { host, port, dataDir, behindTls, logLevel } = settings();
  return {
    host,
    port,
    app: { keys: env.array('APP_KEYS') },
    dirs: { public: path.join(dataDir, 'cms-uploads') },
    proxy: { koa: behindTls },
    transfer: { remote: { enabled: false } },
    logger: { updates: { enabled: false }, startup: { enabled: false }, config: { level: logLevel } },
    cron: { enabled: false },
  } as Core.Config.Server;
};

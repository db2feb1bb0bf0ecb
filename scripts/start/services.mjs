import { join } from 'node:path';
import { Supervised } from '../processes/supervise.mjs';
import { inRoot } from '../root.mjs';

const serviceEnvironment = (env) => ({ ...process.env, ...env });

/** The server as a supervised process. */
export const serverService = (env) =>
  new Supervised({
    label: '服务端',
    args: [inRoot('server/dist/main.js')],
    cwd: inRoot(),
    env: serviceEnvironment(env),
    log: join(env.DATA_DIR, 'logs', 'server.log'),
  });

/** The CMS as a supervised process. */
export const cmsService = (env) =>
  new Supervised({
    label: '内容系统',
    args: [inRoot('cms/start.cjs')],
    cwd: inRoot('cms'),
    env: serviceEnvironment(env),
    log: join(env.DATA_DIR, 'logs', 'cms.log'),
  });

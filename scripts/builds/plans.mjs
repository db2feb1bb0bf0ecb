import { inRoot } from '../root.mjs';

const swc = () => inRoot('node_modules/@swc/cli/bin/swc.js');
const vite = () => inRoot('node_modules/vite/bin/vite.js');

/** What is built from what: a build runs again only when its inputs or its output changed. */
export const plans = {
  server: {
    label: '编译服务端',
    inputs: ['server/src', 'server/.swcrc', 'server/package.json', 'package-lock.json'],
    output: 'server/dist/main.js',
    folder: 'server',
    fresh: 'server/dist',
    command: () => [swc(), 'src', '-d', 'dist', '--strip-leading-paths', '--copy-files', '--ignore', '**/*.test.ts'],
  },
  screen: {
    label: '编译屏幕播放页',
    inputs: ['screen', 'schema/generated/documentIds.ts', 'package-lock.json'],
    output: 'screen/dist/index.html',
    folder: '.',
    command: () => ['screen/build.mjs'],
  },
  admin: {
    label: '编译管理后台',
    inputs: ['admin', 'schema/generated/admin', 'package-lock.json'],
    output: 'admin/dist/index.html',
    folder: 'admin',
    command: () => [vite(), 'build', '--logLevel', 'warn'],
  },
  cms: {
    label: '编译内容系统',
    inputs: ['cms/src', 'cms/config', 'cms/compile.cjs', 'cms/tsconfig.json', 'cms/package-lock.json'],
    output: 'cms/dist/config',
    folder: 'cms',
    command: () => ['compile.cjs'],
  },
  panel: {
    label: '编译内容编辑界面',
    inputs: ['cms/src/admin', 'cms/config', 'cms/panel.cjs', 'cms/package-lock.json'],
    output: 'cms/dist/build/panel-key.txt',
    folder: 'cms',
    command: () => ['panel.cjs'],
    nice: 10,
  },
};

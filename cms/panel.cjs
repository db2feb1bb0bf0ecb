'use strict';
// Builds the editing panel beside a live CMS (in .panel) and then swaps it into dist/build.
// `strapi build` cannot be used for that: it empties dist/build first. Strapi's own build steps are
// called directly, so their paths belong to the pinned version and are checked by a test.
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = __dirname;
const workDir = path.join(root, '.panel');
const liveDir = path.join(root, 'dist', 'build');
const keyFile = 'panel-key.txt';
const steps = path.join(path.dirname(require.resolve('@strapi/strapi/package.json')), 'dist', 'src', 'node');

function filesUnder(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(full) : [full];
  });
}

function keyOfSources() {
  const sources = [
    ...filesUnder(path.join(root, 'src', 'admin')),
    ...filesUnder(path.join(root, 'config')),
    path.join(root, 'package-lock.json'),
    __filename,
  ].sort();
  const hash = crypto.createHash('sha256');
  for (const file of sources) hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file));
  return hash.digest('hex');
}

function isCurrent(key) {
  const known = path.join(liveDir, keyFile);
  return fs.existsSync(known) && fs.readFileSync(known, 'utf8') === key;
}

// The configuration asks for these; nothing of them reaches the bundle.
function standInForSecrets() {
  for (const name of ['SYNC_SECRET', 'CMS_API_TOKEN', 'APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET']) {
    process.env[name] ??= 'unused-while-building';
  }
}

function inChinese(html) {
  return html
    .replace(/<html lang="[^"]*"/, '<html lang="zh-Hans"')
    .replace(/<title>[^<]*<\/title>/, '<title>文明实践内容管理平台</title>')
    .replace(/<noscript>[\s\S]*?<\/noscript>/, '<noscript><p>请在浏览器中启用 JavaScript 后再打开本页。</p></noscript>');
}

async function build() {
  const { createBuildContext } = require(path.join(steps, 'create-build-context.js'));
  const { writeStaticClientFiles } = require(path.join(steps, 'staticFiles.js'));
  const vite = require(path.join(steps, 'vite', 'build.js'));
  const { createStrapi } = require('@strapi/strapi');
  const quiet = () => {};
  const logger = { debug: quiet, info: quiet, log: quiet, warn: console.warn, error: console.error };
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  strapi.config.set('dirs.dist.root', workDir);
  const context = await createBuildContext({ cwd: root, logger, strapi, options: { minify: true, sourcemap: false } });
  await writeStaticClientFiles(context);
  await vite.build(context);
  const page = path.join(workDir, 'build', 'index.html');
  const html = inChinese(fs.readFileSync(page, 'utf8'));
  if (!html.includes('文明实践内容管理平台') || html.includes('lang="en"')) throw new Error('index.html 的写法变了');
  fs.writeFileSync(page, html);
}

function swapIn(key) {
  const built = path.join(workDir, 'build');
  const old = `${liveDir}.old`;
  if (!fs.existsSync(path.join(built, 'index.html'))) throw new Error('没有生成 index.html');
  fs.writeFileSync(path.join(built, keyFile), key);
  fs.rmSync(old, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(liveDir), { recursive: true });
  if (fs.existsSync(liveDir)) fs.renameSync(liveDir, old);
  fs.renameSync(built, liveDir);
  fs.rmSync(old, { recursive: true, force: true });
}

async function main() {
  process.chdir(root);
  process.env.NODE_ENV = 'production';
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  process.env.STRAPI_DISABLE_EE = 'true';
  // Strapi loads the panel's own build settings through Vite's older door, which complains in English.
  process.env.VITE_CJS_IGNORE_WARNING = 'true';
  const key = keyOfSources();
  if (isCurrent(key)) {
    console.log('编辑后台没有变化，无需重新构建');
    return;
  }
  if (!fs.existsSync(path.join(root, 'dist', 'config'))) throw new Error('请先运行 node cms/compile.cjs');
  const started = Date.now();
  console.log('正在构建编辑后台（约一分钟）…');
  standInForSecrets();
  fs.rmSync(workDir, { recursive: true, force: true });
  await build();
  swapIn(key);
  console.log(`编辑后台构建完成（${Math.round((Date.now() - started) / 1000)} 秒）`);
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(`编辑后台构建失败：${error.stack ?? error}`);
    process.exit(1);
  },
);

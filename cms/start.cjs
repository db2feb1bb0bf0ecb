'use strict';
// Starts the compiled CMS in this process; SIGTERM or SIGINT stops it cleanly.
const fs = require('node:fs');
const path = require('node:path');

const distDir = path.join(__dirname, 'dist');
process.chdir(__dirname);
process.env.NODE_ENV ??= 'production';
process.env.STRAPI_TELEMETRY_DISABLED = 'true';
process.env.STRAPI_DISABLE_EE = 'true';

// Strapi fixes the panel's folder at start: it must exist even while the panel is still being built.
function keepPlaceholder() {
  const index = path.join(distDir, 'build', 'index.html');
  if (fs.existsSync(index)) return;
  fs.mkdirSync(path.dirname(index), { recursive: true });
  fs.copyFileSync(path.join(__dirname, 'placeholder.html'), index);
}

function prepareFolders() {
  const { uploadFolder } = require('./dist/src/uploads/storedPath');
  fs.mkdirSync(uploadFolder(), { recursive: true });
}

async function main() {
  if (!fs.existsSync(path.join(distDir, 'src', 'index.js'))) throw new Error('尚未编译，请先运行 node cms/compile.cjs');
  keepPlaceholder();
  prepareFolders();
  const { createStrapi } = require('@strapi/strapi');
  const app = createStrapi({ appDir: __dirname, distDir });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.destroy();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await app.start();
  const { port, host } = app.config.get('server');
  console.log(`CMS 已启动：http://${host === '0.0.0.0' ? 'localhost' : host}:${port}/admin`);
}

main().catch((error) => {
  console.error(`CMS 无法启动：${error.message}`);
  process.exit(1);
});

'use strict';
// Starts the compiled CMS in this process.
const fs = require('node:fs');
const net = require('node:net');
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

function checkPort() {
  const { host, port } = require('./dist/src/environment/settings').settings();
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(port, host, () => probe.close(resolve));
  });
}

async function main() {
  if (!fs.existsSync(path.join(distDir, 'src', 'index.js'))) throw new Error('尚未编译，请先运行 node cms/compile.cjs');
  await checkPort();
  keepPlaceholder();
  prepareFolders();
  // Strapi itself stops cleanly on SIGTERM and SIGINT.
  const { createStrapi } = require('@strapi/strapi');
  const app = createStrapi({ appDir: __dirname, distDir });
  await app.start();
  const { port, host } = app.config.get('server');
  console.log(`CMS 已启动：http://${host === '0.0.0.0' ? 'localhost' : host}:${port}/admin`);
}

function fail(error) {
  const busy = error.code === 'EADDRINUSE' ? `端口 ${error.port} 已被占用，请更换 CMS_PORT` : error.message;
  console.error(`CMS 无法启动：${busy}`);
  process.exit(1);
}

main().catch(fail);

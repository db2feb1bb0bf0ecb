'use strict';
// Compiles the server side of the CMS (config and src) into dist; the editing panel is built by panel.cjs.
const path = require('node:path');
process.chdir(__dirname);
process.env.STRAPI_TELEMETRY_DISABLED = 'true';
const { compileStrapi } = require('@strapi/strapi');

async function main() {
  const started = Date.now();
  await compileStrapi({ appDir: __dirname });
  console.log(`CMS 编译完成（${((Date.now() - started) / 1000).toFixed(1)} 秒）：${path.join('cms', 'dist')}`);
}

main().catch((error) => {
  console.error('CMS 编译失败：', error);
  process.exit(1);
});

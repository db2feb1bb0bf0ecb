'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');

// Tests run against the compiled CMS, as production does.
module.exports = () => {
  const root = path.join(__dirname, '..');
  execFileSync(process.execPath, [path.join(root, 'compile.cjs')], { stdio: 'inherit', cwd: root });
  const index = path.join(root, 'dist', 'build', 'index.html');
  if (!fs.existsSync(index)) {
    fs.mkdirSync(path.dirname(index), { recursive: true });
    fs.copyFileSync(path.join(root, 'placeholder.html'), index);
  }
};

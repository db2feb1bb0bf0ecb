import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { inRoot } from '../root.mjs';

const testFiles = () =>
  readdirSync(inRoot('scripts'), { recursive: true })
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => inRoot('scripts', file));

const figure = (output, name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);

/** Runs the tests of the scripts themselves under node's own runner and counts them. */
export function runNodeTests() {
  return new Promise((done, fail) => {
    let output = '';
    const child = spawn(process.execPath, ['--test', '--test-reporter=tap', ...testFiles()], { cwd: inRoot(), stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      const failed = figure(output, 'fail') + figure(output, 'cancelled');
      if (code !== 0) console.log(output);
      console.log(`scripts: ${figure(output, 'pass')} passed, ${failed} failed`);
      const broken = code !== 0 && failed === 0 ? 1 : 0;
      done({ passed: figure(output, 'pass'), failed: failed + broken, skipped: figure(output, 'skipped'), notes: [] });
    });
  });
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot } from '../root.mjs';

/** Runs a node program of the checkout and collects what it says. */
export function runNode(args, cwd = inRoot()) {
  return new Promise((done, fail) => {
    let output = '';
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, FORCE_COLOR: '0' }, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** The program of an installed package, from a part's own tree when it has one. */
export const toolIn = (folder, path) => [inRoot(folder, 'node_modules', path), inRoot('node_modules', path)].find(existsSync);

import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { Refusal } from '../console/refusal.mjs';
import { inRoot } from '../root.mjs';

// Started by `npm start`, we inherit npm's description of the root package; npm in another folder must not believe it.
const isAboutTheCaller = (key) => /^npm_(package|lifecycle|command|config_(local_prefix|prefix|workspace|omit|production))/i.test(key);

function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([key]) => !isAboutTheCaller(key) && key !== 'NODE_ENV');
  return Object.fromEntries(kept);
}

function npmCommand() {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []];
}

/** Runs npm in a folder with its output in a log; resolves when it ends well, refuses with the last lines when not. */
export function runNpm(part, args, children) {
  mkdirSync(inRoot('.cache'), { recursive: true });
  const log = inRoot('.cache', `install-${part.name}.log`);
  const [command, first] = npmCommand();
  return new Promise((done, fail) => {
    const child = spawn(command, [...first, ...args], { cwd: part.folder, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const out = createWriteStream(log);
    child.stdout.pipe(out, { end: false });
    child.stderr.pipe(out, { end: false });
    children?.add(child);
    child.on('error', fail);
    child.on('close', (code) => {
      children?.delete(child);
      out.end(() => {
        if (code === 0) done();
        else fail(new Refusal(`${part.label}失败（npm 退出码 ${code}）。最后几行：\n${readFileSync(log, 'utf8').trim().split('\n').slice(-12).join('\n')}`));
      });
    });
  });
}

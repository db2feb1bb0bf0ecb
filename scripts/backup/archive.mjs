import { spawn } from 'node:child_process';
import { Refusal } from '../console/refusal.mjs';

/** What lies beside the databases and belongs to them. */
export const folders = ['media', 'cms-uploads', 'recall-photos'];

function tar(args) {
  return new Promise((done, fail) => {
    let errors = '';
    const child = spawn('tar', args, { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('error', (error) => fail(new Refusal(`无法运行 tar（${error.code}）。`)));
    // 1 means a file changed while it was read: logs may, media never do.
    child.on('close', (code) => (code === 0 || (code === 1 && args[0].startsWith('-c')) ? done() : fail(new Refusal(`tar 失败：${errors.trim().split('\n').at(-1)}`))));
  });
}

/** Packs the contents of a folder, and named folders of another, into one file. */
export const pack = (file, stage, dataFolder, names) => tar(['-czf', file, '-C', stage, '.', ...(names.length > 0 ? ['-C', dataFolder, ...names] : [])]);

/** Unpacks such a file into an empty folder. */
export const unpack = (file, folder) => tar(['-xzf', file, '-C', folder, '--no-same-owner']);

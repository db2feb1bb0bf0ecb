import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles a benchmark into tests/dist, as deep below the root as its source, and runs it with this process's output. */
export async function runTypeScript(name, flags = []) {
  const outfile = here(`../dist/${name}.cjs`);
  await build({ entryPoints: [here(`./${name}.ts`)], outfile, bundle: true, platform: 'node', target: 'node20', packages: 'external', logLevel: 'error' });
  execFileSync(process.execPath, [...flags, outfile], { stdio: 'inherit' });
}

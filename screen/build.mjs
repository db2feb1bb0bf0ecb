import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "src");
const gzippedLimit = 20 * 1024;

/** Builds the player into `outdir` and returns its files; throws when they exceed 20 KB gzipped. */
export async function buildScreen(outdir = join(here, "dist"), extra = {}) {
  const css = (await bundle("player.css", {}, extra)).trim();
  const html = await readFile(join(source, "index.html"), "utf8");
  const draft = await bundle("main.ts", { PLAYER_VERSION: '"draft"' }, extra);
  const version = createHash("sha256").update(draft).update(css).update(html).digest("hex").slice(0, 12);
  const define = { PLAYER_VERSION: JSON.stringify(version) };
  const files = {
    "index.html": html.replace(/>\s+</g, "><").replace(/__VERSION__/g, version),
    "player.css": css,
    "player.js": await bundle("main.ts", define, extra),
    "sw.js": await bundle("sw.ts", define, extra),
  };
  const gzipped = Object.values(files).reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  if (gzipped > gzippedLimit) throw new Error(`screen: ${gzipped} bytes gzipped, more than ${gzippedLimit}`);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(outdir, name), text);
  return { files, gzipped, version };
}

async function bundle(entry, define, extra) {
  const result = await build({
    entryPoints: [join(source, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "chrome69",
    charset: "utf8",
    legalComments: "none",
    define,
    ...extra,
  });
  return result.outputFiles[0].text;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { gzipped, version } = await buildScreen();
  console.log(`screen ${version}: ${gzipped} bytes gzipped`);
}

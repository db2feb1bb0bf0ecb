import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "src");
const gzippedLimit = 20_000;
const previewLimit = 20_000;
// The player carries the ids of its own documents only, not those of every client.
const ownDocuments = {
  name: "own-documents",
  setup(builder) {
    builder.onLoad({ filter: /generated[\\/]documentIds\.ts$/ }, async ({ path }) => {
      const own = (await readdir(join(here, "../schema/operations/screen"))).map((file) => file.replace(".graphql", ""));
      const ids = [...(await readFile(path, "utf8")).matchAll(/(\w+)"?:\s*"([0-9a-f]{64})"/g)];
      const kept = ids.filter(([, name]) => own.includes(name)).map(([, name, id]) => [name, id]);
      return { contents: `export const documentIds = ${JSON.stringify(Object.fromEntries(kept))}`, loader: "ts" };
    });
  },
};

/** Builds the player and the preview into `outdir` and returns their files; throws when the player exceeds 20 KB gzipped. */
export async function buildScreen(outdir = join(here, "dist")) {
  const player = await buildPlayer();
  const gzipped = weigh(player.files, gzippedLimit);
  const preview = await buildPreview();
  weigh(preview, previewLimit);
  const files = { ...player.files, ...preview };
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(outdir, name), text);
  return { files, gzipped, version: player.version };
}

function weigh(files, limit) {
  const gzipped = Object.values(files).reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  if (gzipped > limit) throw new Error(`screen: ${gzipped} bytes gzipped, more than ${limit}`);
  return gzipped;
}

async function buildPlayer() {
  const css = (await bundle("player.css", {})).trim();
  const html = await readFile(join(source, "index.html"), "utf8");
  const draft = await bundle("main.ts", { PLAYER_VERSION: '"draft"' });
  const version = createHash("sha256").update(draft).update(css).update(html).digest("hex").slice(0, 8);
  const define = { PLAYER_VERSION: JSON.stringify(version) };
  const files = {
    "index.html": dressed(html, version),
    "player.css": css,
    "player.js": await bundle("main.ts", define),
    "sw.js": await bundle("sw.ts", define),
  };
  return { files, version };
}

/** The slides of one revision, for the panel to frame: a page of its own, so that the player carries none of it. */
async function buildPreview() {
  const css = (await bundle("preview.css", {})).trim();
  const html = await readFile(join(source, "preview.html"), "utf8");
  const js = await bundle("preview.ts", {});
  const version = createHash("sha256").update(js).update(css).update(html).digest("hex").slice(0, 8);
  return { "preview.html": dressed(html, version), "preview.css": css, "preview.js": js };
}

function dressed(html, version) {
  return html.replace(/>\s+</g, "><").replace(/__VERSION__/g, version);
}

async function bundle(entry, define) {
  const result = await build({
    entryPoints: [join(source, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "chrome69",
    charset: "utf8",
    legalComments: "none",
    plugins: [ownDocuments],
    define,
  });
  return result.outputFiles[0].text;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { gzipped, version } = await buildScreen();
  console.log(`screen ${version}: ${gzipped} bytes gzipped`);
}

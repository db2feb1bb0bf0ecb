import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// What Chrome 69 does not know and esbuild does not lower. A word of our own of the same name has to give way.
const missingInScripts = [
  /\.replaceChildren\(/,
  /\.replaceAll\(/,
  /\.matchAll\(/,
  /\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced)\(/,
  /\.(flat|flatMap)\(/,
  /\bPromise\.(allSettled|any|withResolvers)\b/,
  /\bObject\.(fromEntries|hasOwn|groupBy)\b/,
  /\b(structuredClone|queueMicrotask|globalThis|WeakRef|BigInt)\b/,
  /\bAbortSignal\.(timeout|any)\b/,
  /\brandomUUID\b/,
  /\.(arrayBuffer|text|stream)\(\)[^;]{0,40}blob/i,
  /\b(dateStyle|timeStyle|hourCycle|formatRange)\b/,
  /\.(showModal|togglePopover|checkVisibility)\(/,
];
const missingInStyles = [
  /\binset\s*:/,
  /aspect-ratio\s*:/,
  /[^-]\bgap\s*:/,
  /\b(min|max|clamp)\(\s*[\d.]+(px|em|rem|vw|vh|vmin|vmax|%)/,
  /:(is|where|has|focus-visible)\b/,
  /\b(backdrop-filter|content-visibility|accent-color|text-wrap|overflow\s*:\s*clip)\b/,
  /\b\d+(dvh|svh|lvh|cqw|lh)\b/,
];

const names = ["index.html", "player.css", "player.js", "sw.js", "preview.html", "preview.css", "preview.js"] as const;
let folder = "";
let files: Record<(typeof names)[number], string>;
let gzipped = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "screen-"));
  const script = `import("./build.mjs").then(async (m) => console.log((await m.buildScreen(process.argv[1])).gzipped))`;
  gzipped = Number(execFileSync(process.execPath, ["-e", script, folder], { cwd: join(__dirname, "..") }).toString());
  files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")])) as typeof files;
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the whole player is under 20 KB gzipped", () => {
  expect(gzipped).toBeGreaterThan(5000);
  expect(gzipped).toBeLessThanOrEqual(20_000);
});

test.each(missingInScripts)("no script uses %s", (pattern) => {
  expect(pattern.exec(files["player.js"])?.[0]).toBeUndefined();
  expect(pattern.exec(files["sw.js"])?.[0]).toBeUndefined();
});

test.each(missingInStyles)("no style uses %s", (pattern) => {
  expect(pattern.exec(files["player.css"])?.[0]).toBeUndefined();
  expect(pattern.exec(files["player.js"])?.[0]).toBeUndefined();
});

test("the syntax is that of Chrome 69", () => {
  for (const code of [files["player.js"], files["sw.js"]]) {
    expect(/\?\?|\?\.[a-zA-Z_$([]|\bstatic\s*\{|\|\|=|&&=/.exec(code)?.[0]).toBeUndefined();
  }
});

test("page, script, style and worker carry one version, and nothing comes from another host", () => {
  const version = /player\.js\?v=([0-9a-f]{8})/.exec(files["index.html"])?.[1] ?? "none";
  expect(files["index.html"]).toContain(`player.css?v=${version}`);
  expect(files["player.js"]).toContain(version);
  expect(files["sw.js"]).toContain(version);
  const hosts = Object.values(files).join("").match(/https?:\/\/[^"'`\s)]+/g) ?? [];
  expect(new Set(hosts)).toEqual(new Set(["http://www.w3.org/2000/svg"]));
});

test.each(["index.html", "preview.html"] as const)("%s speaks Chinese and holds no script or style of its own", (page) => {
  expect(files[page]).toContain('<html lang="zh-CN">');
  expect(files[page]).not.toMatch(/<style|style=|<script>/);
});

test("the preview has a version of its own, and the player carries nothing of it", () => {
  const version = /preview\.js\?v=([0-9a-f]{8})/.exec(files["preview.html"])?.[1] ?? "none";
  expect(files["preview.html"]).toContain(`preview.css?v=${version}`);
  expect(files["preview.js"]).toContain("revisionPreview");
  for (const own of ["index.html", "player.css", "player.js", "sw.js"] as const) expect(files[own]).not.toContain("review");
});

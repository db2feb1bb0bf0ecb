import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const repository = resolve(__dirname, "../..");
const panelSource = join(repository, "admin/src");

/** A resource of the panel and which pages it has. */
export interface PanelResource {
  readonly name: string;
  readonly pages: readonly ("list" | "create" | "show" | "edit")[];
}

/** The panel's resources, as their own index files declare them. */
export function panelResources(): PanelResource[] {
  const folders = readdirSync(panelSource).map((folder) => join(panelSource, folder, "index.ts")).filter((file) => existsSync(file));
  return folders.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const name = /: ResourceProps = \{\s*name: '(\w+)'/.exec(text)?.[1];
    if (name === undefined) return [];
    return [{ name, pages: (["list", "create", "show", "edit"] as const).filter((page) => text.includes(` ${page}: lazy(`)) }];
  });
}

/** The panel's other pages, as its router declares them. */
export function panelPaths(): string[] {
  const text = readFileSync(join(panelSource, "app/Panel.tsx"), "utf8");
  return [...text.matchAll(/<Route path="([^"]+)"/g)].map(([, path = ""]) => path);
}

/** The public pages, as the built server declares them. */
export function publicPaths(): string[] {
  const print = "require('reflect-metadata'); process.stdout.write(JSON.stringify(require('./server/dist/modules/pages').pageRoutes.map(({ path }) => path)))";
  return JSON.parse(execFileSync(process.execPath, ["-e", print], { cwd: repository, encoding: "utf8" })) as string[];
}

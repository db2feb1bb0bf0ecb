import { createRequire } from "node:module";
import { join, resolve } from "node:path";

/** The checkout; the bundles lie in tests/dist. */
export const repository = resolve(__dirname, "../..");

const requireFromServer = createRequire(join(repository, "server/dist/main.js"));

/** A module of the built server, as it runs in production; the caller says which type it has. */
export function built(path: string): unknown {
  requireFromServer("reflect-metadata");
  return requireFromServer(join(repository, "server/dist", path));
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const repository = resolve(__dirname, "../../../..");
const guide = readFileSync(resolve(repository, "docs/clients.md"), "utf8");
const documents = JSON.parse(readFileSync(resolve(repository, "schema/generated/documents.json"), "utf8")) as Record<string, object>;

const currentIds = readFileSync(resolve(repository, "schema/generated/documentIds.ts"), "utf8");

describe("docs/clients.md", () => {
  it("lists every current document with its id", () => {
    const listed = [...guide.matchAll(/^\| `(\w+)` \|.*\| `([0-9a-f]{64})` \|$/gm)].map(([, name, id]) => [name, id]);
    const current = [...currentIds.matchAll(/^ {2}(\w+): "([0-9a-f]{64})",$/gm)].map(([, name, id]) => [name, id]);
    expect(listed.sort()).toEqual(current.sort());
    expect(current.length).toBeGreaterThanOrEqual(13);
  });

  it("uses no id that the server does not answer", () => {
    const used = guide.match(/[0-9a-f]{64}/g) ?? [];
    expect(used.filter((id) => !(id in documents))).toEqual([]);
    expect(used.length).toBeGreaterThan(13);
  });
});

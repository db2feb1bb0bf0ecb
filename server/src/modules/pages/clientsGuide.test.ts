import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const repository = resolve(__dirname, "../../../..");
const guide = readFileSync(resolve(repository, "docs/clients.md"), "utf8");
const documents = JSON.parse(readFileSync(resolve(repository, "schema/generated/documents.json"), "utf8")) as Record<string, { name: string }>;

describe("docs/clients.md", () => {
  it("lists every document with the id that the server answers", () => {
    const listed = [...guide.matchAll(/^\| `(\w+)` \|.*\| `([0-9a-f]{64})` \|$/gm)].map(([, name, id]) => [name, id]);
    expect(new Map(listed as [string, string][])).toEqual(new Map(Object.entries(documents).map(([id, { name }]) => [name, id])));
  });

  it("uses no id that the server does not answer", () => {
    const used = guide.match(/[0-9a-f]{64}/g) ?? [];
    expect(used.filter((id) => !(id in documents))).toEqual([]);
    expect(used.length).toBeGreaterThan(Object.keys(documents).length);
  });
});

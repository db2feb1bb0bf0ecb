import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, Kind, parse, print, validate, visit, type SelectionSetNode } from "graphql";
import { previewDocument } from "./preview";

const schemaFolder = join(__dirname, "../../../schema");
const read = (path: string) => readFileSync(join(schemaFolder, path), "utf8");

/** The fields of the first selection that `isWanted`, each nested one in braces. */
function selected(text: string, isWanted: (name: string) => boolean): string {
  let found = "";
  visit(parse(text), {
    enter(node) {
      const set: SelectionSetNode | undefined = node.kind === Kind.FIELD || node.kind === Kind.FRAGMENT_DEFINITION ? node.selectionSet : undefined;
      if (set && "name" in node && isWanted(node.name.value) && found === "") found = print(set);
    },
  });
  return found;
}

test("the preview asks what the server answers", () => {
  expect(validate(buildSchema(read("schema.graphql")), parse(previewDocument))).toEqual([]);
});

test("it asks of an item exactly what a screen does", () => {
  const item = selected(previewDocument, (name) => name === "item");
  expect(item).toContain("signature");
  expect(item).toBe(selected(read("operations/screen/ScreenFeed.graphql"), (name) => name === "FeedItem"));
});

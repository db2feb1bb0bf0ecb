import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, print, validate, visit, type FieldNode, type FragmentDefinitionNode } from "graphql";
import { previewDocument } from "./preview";

const schemaFolder = join(__dirname, "../../../schema");
const read = (path: string) => readFileSync(join(schemaFolder, path), "utf8");

/** The fields of the first selection that `isWanted`, each nested one in braces. */
function selected(text: string, isWanted: (name: string) => boolean): string {
  let found = "";
  const look = ({ name, selectionSet }: FieldNode | FragmentDefinitionNode): void => {
    if (selectionSet && isWanted(name.value) && found === "") found = print(selectionSet);
  };
  visit(parse(text), { Field: look, FragmentDefinition: look });
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

import { visit, type DocumentNode } from "graphql";

// NUL ends a text in some programs, and half a surrogate pair is no character: no database gives back what was sent.
const unstorable = /\0|\p{Surrogate}/u;

export const unstorableMessage = "文字里有无法保存的字符，请删去后再试";

/** False when a text among the values could not be stored as it was sent. */
export function isStorable(value: unknown): boolean {
  if (typeof value === "string") return !unstorable.test(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isStorable);
}

/** The same for the texts that are written into a document. */
export function hasStorableLiterals(document: DocumentNode): boolean {
  let storable = true;
  visit(document, { StringValue: ({ value }) => { storable &&= isStorable(value); } });
  return storable;
}

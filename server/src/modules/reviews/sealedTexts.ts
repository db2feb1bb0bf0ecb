/** A sealed text by its field's name. */
export interface SealedText {
  readonly field: string;
  readonly text: string;
}

// What a snapshot names beside its words.
const technical: ReadonlySet<string> = new Set(["type", "kind", "stationId", "lectureId", "publisherId", "source", "media", "blocks", "seconds", "aiGenerated"]);

/** The words of a snapshot field by field, lists one line an entry; empty fields are left out. */
export function sealedTexts(snapshot: object): SealedText[] {
  return Object.entries(snapshot).flatMap(([field, value]: [string, unknown]) => {
    if (technical.has(field)) return [];
    const text = Array.isArray(value) ? value.filter((line) => typeof line === "string").join("\n") : typeof value === "string" ? value : "";
    return text === "" ? [] : [{ field, text }];
  });
}

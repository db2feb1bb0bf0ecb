/** A sealed text by its field's name. */
export interface SealedText {
  readonly field: string;
  readonly text: string;
}

// What a snapshot names beside its words.
const technical: ReadonlySet<string> = new Set(["type", "kind", "stationId", "lectureId", "publisherId", "source", "media", "blocks", "seconds", "aiGenerated"]);

/** The words of a snapshot field by field, lists one line an entry, those about pictures last; empty fields are left out. */
export function sealedTexts(snapshot: object): SealedText[] {
  const own = Object.entries(snapshot).flatMap(([field, value]: [string, unknown]) => {
    if (technical.has(field)) return [];
    const text = Array.isArray(value) ? value.filter((line) => typeof line === "string").join("\n") : typeof value === "string" ? value : "";
    return text === "" ? [] : [{ field, text }];
  });
  return [...own, ...pictureTexts("media" in snapshot ? snapshot.media : null)];
}

// Who cannot see a picture hears its alternative text: a public word like the others.
function pictureTexts(media: unknown): SealedText[] {
  if (!Array.isArray(media)) return [];
  const told = (name: "alt" | "caption"): string => media.map((medium: Partial<Record<string, unknown>> | null) => medium?.[name]).filter((text) => typeof text === "string" && text !== "").join("\n");
  return [{ field: "mediaAlt", text: told("alt") }, { field: "mediaCaption", text: told("caption") }].filter(({ text }) => text !== "");
}

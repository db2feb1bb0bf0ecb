import { corpus } from "./corpus";
import { ledLines, pack } from "./pack";

/** An entry for the CMS whose every text is made of the corpus. */
export interface HostileEntry {
  readonly uid: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The field that takes a picture, whose name, alternative text and caption are hostile too. */
  readonly pictureField: string;
}

/** The texts that one picture carries. */
export interface HostilePicture {
  readonly name: string;
  readonly alternativeText: string;
  readonly caption: string;
}

// What the CMS takes at most, by field. Wide fields hold every string in every type; of the narrow ones each type takes its turn.
const wide = { summary: 300, body: 2000, text: 600, story: 2000, pictureLicence: 200 } as const;
const narrow = { title: 60, signature: 40, theme: 40, strip: 24, origin: 80, family: 60 } as const;

const fieldsOf: Readonly<Record<string, readonly (keyof typeof wide | keyof typeof narrow)[]>> = {
  "public-service-ad": ["title", "strip", "theme", "signature", "pictureLicence"],
  "family-motto": ["text", "origin", "family", "story", "signature", "pictureLicence"],
  "lecture-notice": ["title", "body", "signature", "pictureLicence"],
  story: ["title", "summary", "signature", "pictureLicence"],
  article: ["title", "summary", "signature", "pictureLicence"],
};
const pictureFields: Readonly<Record<string, string>> = { "public-service-ad": "images", "family-motto": "image", "lecture-notice": "cover", story: "cover", article: "cover" };

const types = Object.keys(fieldsOf);
const having = (field: string): string[] => types.filter((uid) => fieldsOf[uid]?.some((own) => own === field));

/** All texts of a field of a type, in order. */
function textsFor(uid: string, field: keyof typeof wide | keyof typeof narrow): string[] {
  if (field in wide) return pack(corpus, wide[field as keyof typeof wide]);
  const sharing = having(field);
  return pack(corpus, narrow[field as keyof typeof narrow]).filter((_text, index) => sharing[index % sharing.length] === uid);
}

/** The entries of all types; together they put every string that a field can hold into that field. */
export function hostileEntries(publisherId: string): HostileEntry[] {
  return types.flatMap((uid) => entriesOf(uid, publisherId));
}

function entriesOf(uid: string, publisherId: string): HostileEntry[] {
  const texts = new Map(fieldsOf[uid]?.map((field) => [field, textsFor(uid, field)] as const));
  const lines = uid === "public-service-ad" ? corpus.flatMap((string) => [ledLines(string)]).filter((one) => one !== null) : [];
  const count = Math.max(...[...texts.values()].map(({ length }) => length));
  return Array.from({ length: count }, (_none, index) => {
    const turn = <Item>(items: readonly Item[]): Item | undefined => items[index % items.length];
    const words = Object.fromEntries([...texts].map(([field, all]) => [field, turn(all)]));
    const extra = lines.length > 0 ? { lines: turn(lines), seconds: 3 } : uid === "family-motto" ? { kind: "LOCAL", consent: true } : uid === "lecture-notice" ? { kind: "OTHER" } : { body: blocks(index, count) };
    return { uid, pictureField: pictureFields[uid] ?? "", fields: { publisherId, channels: ["SCREEN", "MINI_PROGRAM", "WEB", "MEDIA_CENTRE"], ...words, ...extra } };
  });
}

// A share of all strings for each entry, each in every kind of block; the CMS itself takes no address of a link that is none.
function blocks(index: number, count: number): object[] {
  const mine = corpus.filter((_text, at) => at % count === index);
  const leaf = (text: string) => ({ type: "text", text });
  return mine.flatMap((text) => [
    { type: "heading", level: 2, children: [leaf(text)] },
    { type: "paragraph", children: [{ ...leaf(text), bold: true }, { type: "link", url: "https://x.invalid/", children: [{ ...leaf(text), italic: true }] }] },
    { type: "list", format: "unordered", children: [{ type: "list-item", children: [leaf(text)] }] },
    { type: "quote", children: [leaf(text)] },
    { type: "code", children: [leaf(text)] },
  ]);
}

/** Pictures whose names, alternative texts and captions hold every string. */
export function hostilePictures(): HostilePicture[] {
  const texts = pack(corpus, 250);
  const names = corpus.filter((text) => /^[^/\\]+$/.test(text) && [...text].every((letter) => letter >= " "));
  return texts.map((text, index) => ({ name: `${names[(index * 7) % names.length] ?? ""}.png`, alternativeText: text, caption: texts[(index + 1) % texts.length] ?? text }));
}

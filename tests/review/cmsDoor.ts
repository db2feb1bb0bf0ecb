import type { CmsEntry } from "../../server/src/platform/cmsClient";
import type { UnitOfWork } from "../../server/src/kernel/unitOfWork";
import type { Outcome } from "../../server/src/kernel/outcome";
import { buildEntry } from "../../server/src/modules/content/sync/memoryCms.factory";
import { DatabaseShelf } from "../../server/src/modules/content/sync/databaseShelf";
import { resubmitPiece } from "../../server/src/modules/content/commands/resubmitPiece";
import { takeBackPiece } from "../../server/src/modules/content/commands/takeBackPiece";
import { systemActor } from "../../server/src/kernel/actor";
import { offices, people, widerChannel } from "./people";
import type { World } from "./world";

/** What the CMS publishes, and every state in which the server has read it; nothing is ever changed in it. */
export interface CmsState {
  readonly published: ReadonlyMap<string, CmsEntry>;
  readonly past: readonly CmsEntry[];
}

export const emptyCms: CmsState = { published: new Map(), past: [] };

/**
 * What happens in the CMS, by what of it comes through the server's door. A bulk publish comes through as one `publish` after the other, and so does
 * an entry published through an API token with rights to write, if anybody makes one. The read-only token and an old one bring nothing through:
 * the first can write nothing there, the second reads nothing (`oldToken.test.ts`). Rows of the outbox that are lost, doubled or late make the
 * same entry be read later or `again`; that the reader comes to the same end is shown in `tests/sync`. `publishUnfit` is an entry whose media no
 * screen can show: the server returns it by itself.
 */
type EntryDeed = "publish" | "publishUnfit" | "edit" | "clone" | "import" | "databaseWrite" | "replay" | "again" | "unpublish" | "widen" | "narrow";

/** What the CMS's side panel asks for an entry, as the editor who wrote it or as somebody else who may; the entry itself stays as it is. */
type PanelDeed = "takeBackEntry" | "resubmitEntry" | "resubmitEntryAsAnother";

export type CmsDeed = EntryDeed | PanelDeed;

/** Words of the entry whose media the server returns. */
export const unfitWords = "戊";

const first = "d00000000000000000000001";
const clone = "d00000000000000000000002";
const imported = "d00000000000000000000003";

const widerBy = [people.administrator.cmsUserId];
const channels = ["SCREEN", "MINI_PROGRAM", "WEB"];
const wideChannels = [...channels, widerChannel];
const isWide = (entry: CmsEntry | undefined): boolean => entry?.fields["channels"] === wideChannels;

const deeds: Readonly<Record<EntryDeed, (cms: CmsState, authors: readonly string[]) => CmsEntry | string | null>> = {
  publish: ({ published, past }, authors) => (published.has(first) || past.length > 1 ? null : entry(first, "甲", { authors, time: past.length })),
  publishUnfit: ({ published, past }, authors) => (published.has(first) || past.length > 1 ? null : entry(first, unfitWords, { authors, time: past.length })),
  edit: ({ published, past }, authors) => (published.has(first) && past.length < 2 ? entry(first, "乙", { authors, time: past.length }) : null),
  clone: ({ published }, authors) => (published.has(first) && published.size === 1 ? entry(clone, "甲", { authors, time: 7 }) : null),
  import: ({ published }) => (published.size > 1 || published.has(imported) ? null : entry(imported, "丙", { authors: [], time: 8 })),
  databaseWrite: ({ published }) => rewritten(published.get(first)),
  replay: ({ published, past }) => (published.has(first) ? (past.find(({ documentId }) => documentId === first) ?? null) : null),
  again: ({ published }) => published.get(first) ?? null,
  widen: ({ published, past }) => (past.length < 4 && published.has(first) && !isWide(published.get(first)) ? entry(first, "甲", { authors: widerBy, time: past.length, channels: wideChannels }) : null),
  narrow: ({ published, past }) => (past.length < 4 && isWide(published.get(first)) ? entry(first, "甲", { authors: widerBy, time: past.length }) : null),
  unpublish: ({ published }) => (published.has(first) ? first : null),
};

// While its words are still under review, a wider request is part of what is reviewed.
const isAsking = (deed: CmsDeed): boolean => deed === "widen" || deed === "narrow";

/** Brings a deed of the CMS through the server's door; null where it cannot happen. */
export async function comeThrough(world: World, cms: CmsState, deed: CmsDeed, authors: readonly string[]): Promise<CmsState | null> {
  if (isPanelDeed(deed)) return askedInPanel(world, cms, panelDeeds[deed](authors));
  const what = deeds[deed](cms, authors);
  if (what === null) return null;
  if (isAsking(deed) && (await world.shown()).length === 0) return null;
  const problem = typeof what !== "string" && what.fields["title"] === unfitWords ? "视频太大，请压缩后再送审" : null;
  const shelf = new DatabaseShelf(world.test.database, () => Promise.resolve({ files: [], problem }));
  const published = new Map(cms.published);
  if (typeof what === "string") {
    published.delete(what);
    await shelf.withdraw({ uid: "article", documentId: what });
    return { ...cms, published };
  }
  await shelf.accept(what);
  if (deed === "replay") return cms;
  return { published: published.set(what.documentId, what), past: deed === "again" ? cms.past : [...cms.past, what] };
}

// Also of what the CMS has taken down: its own panel would not ask, an old page or a signed request still can.
const panelDeeds: Readonly<Record<PanelDeed, (authors: readonly string[]) => (work: UnitOfWork) => Promise<Outcome<unknown>>>> = {
  takeBackEntry: () => (work) => takeBackPiece(work, { uid: "article", documentId: first }),
  resubmitEntry: ([author = null]) => (work) => resubmitPiece(work, { uid: "article", documentId: first, cmsUserId: author }),
  resubmitEntryAsAnother: () => (work) => resubmitPiece(work, { uid: "article", documentId: first, cmsUserId: people.administrator.cmsUserId }),
};

const isPanelDeed = (deed: CmsDeed): deed is PanelDeed => deed in panelDeeds;

async function askedInPanel(world: World, cms: CmsState, run: (work: UnitOfWork) => Promise<Outcome<unknown>>): Promise<CmsState | null> {
  return (await world.test.database.write(systemActor("cms"), run)).ok ? cms : null;
}

interface EntryFacts {
  readonly authors: readonly string[];
  readonly time: number;
  readonly channels?: readonly string[];
}

function entry(documentId: string, words: string, { authors, time, channels: asked = channels }: EntryFacts): CmsEntry {
  const body = [{ type: "paragraph", children: [{ type: "text", text: `${words}的正文` }] }];
  const fields = { title: words, body, publisherId: offices.publisher, channels: asked };
  return buildEntry({ documentId, publishedAt: `2026-11-23T01:0${String(time)}:00.000Z`, authors: [...authors], submittedBy: authors[0] ?? null, fields });
}

/** A published row changed in the database behind the CMS's back: other words, the same time, nobody's name. */
function rewritten(published: CmsEntry | undefined): CmsEntry | null {
  if (!published || published.fields["title"] === "丁") return null;
  return { ...published, fields: { ...published.fields, title: "丁" } };
}

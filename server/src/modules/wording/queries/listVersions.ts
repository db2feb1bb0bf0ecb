import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { entriesDifference, type EntriesDifference } from "../entriesDifference";
import { writeEntryCsv } from "../entryCsv";
import { canReadWording } from "../wording.policy";
import type { WordingEntry } from "../wordingEngine/wordingList";
import { WordingList, WordingListVersion } from "../wordingList.entity";

/** The versions of a list, newest first, without their words. */
export async function versionsOf(reader: Reader, listId: string): Promise<WordingListVersion[]> {
  if (!canReadWording(reader.actor)) return [];
  return reader.entities
    .createQueryBuilder(WordingListVersion, "version")
    .select(["version.id", "version.listId", "version.number", "version.name", "version.severity", "version.active", "version.source", "version.note", "version.entryCount", "version.change", "version.savedAt", "version.savedBy"])
    .where({ listId })
    .orderBy("version.number", "DESC")
    .limit(mostVersions)
    .getMany();
}

const mostVersions = 200;

/** The words of a version; of the newest without a number. Null for a version that does not exist. */
export async function entriesOfVersion(reader: Reader, listId: string, number: number | null): Promise<readonly WordingEntry[] | null> {
  if (!canReadWording(reader.actor)) return null;
  const list = number === null ? await reader.entities.findOneBy(WordingList, { id: listId }) : null;
  if (number === null && !list) return null;
  const version = await reader.entities.findOneBy(WordingListVersion, list ? { id: list.versionId } : { listId, number: number ?? 0 });
  return version?.entries ?? null;
}

/** A version as a file that an import reads again. */
export async function exportVersion(reader: Reader, listId: string, number: number | null): Promise<string | null> {
  const entries = await entriesOfVersion(reader, listId, number);
  return entries && writeEntryCsv(entries);
}

/** What changed between two versions of a list; null when one does not exist. */
export async function differenceOf(reader: Reader, listId: string, from: number, to: number): Promise<EntriesDifference | null> {
  const before = from === 0 ? [] : await entriesOfVersion(reader, listId, from);
  const after = await entriesOfVersion(reader, listId, to);
  return before && after && entriesDifference(before, after);
}

/** A page of the words of a list as it stands, those that hold `q`. */
export async function pageOfEntries(reader: Reader, listId: string, q: string | null, { first, offset }: PageRequest): Promise<Page<WordingEntry>> {
  const all = (await entriesOfVersion(reader, listId, null)) ?? [];
  const wanted = q?.trim() ?? "";
  const matching = wanted === "" ? all : all.filter(({ text, suggestion }) => text.includes(wanted) || (suggestion ?? "").includes(wanted));
  const nodes = matching.slice(offset, offset + first);
  return { nodes, totalCount: Math.min(matching.length, 10_000), totalCountIsCapped: matching.length > 10_000, hasNextPage: offset + first < matching.length, endCursor: null };
}

import { LRUCache } from "lru-cache";
import { In, type EntityManager } from "typeorm";
import { compileLists, type CompiledLists } from "../wordingEngine/compileLists";
import { WordingList, WordingListVersion } from "../wordingList.entity";

// Versions never change, so what was made of a set of them stays true; two sets are kept for a reader beside a writer.
const made = new LRUCache<string, CompiledLists>({ max: 2 });

/** The lists in force, compiled; one small statement, and one more after a change. */
export async function currentLists({ entities }: { readonly entities: EntityManager }): Promise<CompiledLists> {
  const lists = await entities.find(WordingList, { where: { active: true }, select: { id: true, versionId: true, kind: true }, order: { createdAt: "ASC", id: "ASC" } });
  const key = lists.map(({ versionId }) => versionId).join();
  const known = made.get(key);
  if (known) return known;
  const versions = new Map((await entities.findBy(WordingListVersion, { id: In(lists.map(({ versionId }) => versionId)) })).map((version) => [version.id, version]));
  const compiled = compileLists(lists.flatMap(({ id, kind, versionId }) => {
    const version = versions.get(versionId);
    return version ? [{ id, kind, name: version.name, version: version.number, severity: version.severity, entries: version.entries }] : [];
  }));
  made.set(key, compiled);
  return compiled;
}

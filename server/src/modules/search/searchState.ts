import type { UnitOfWork } from "../../kernel/unitOfWork";
import { forUpdate } from "../../platform/database";
import { SearchDocument, SearchPause, SearchState, searchStateId } from "./searchDocument.entity";
import { textIndexOf } from "./textIndex/textIndexOf";
import { tokenFormat } from "./textIndex/tokens";

/** The state, locked until the unit is committed. An index of another format, or none, is emptied first. */
export async function lockIndex(work: Pick<UnitOfWork, "entities">): Promise<SearchState> {
  const { entities } = work;
  const known = await entities.findOne(SearchState, { where: { id: searchStateId }, ...forUpdate<SearchState>(entities) });
  if (known?.format === tokenFormat) return known;
  if (known) await entities.delete(SearchState, { id: searchStateId });
  const fresh = Object.assign(new SearchState(), { id: searchStateId, seq: 0, format: tokenFormat });
  await entities.insert(SearchState, fresh);
  await emptyIndex(work);
  return fresh;
}

/** Forgets every document. */
export async function emptyIndex({ entities }: Pick<UnitOfWork, "entities">): Promise<void> {
  await entities.createQueryBuilder().delete().from(SearchDocument).execute();
  await entities.createQueryBuilder().delete().from(SearchPause).execute();
  await textIndexOf(entities).clear(entities);
}

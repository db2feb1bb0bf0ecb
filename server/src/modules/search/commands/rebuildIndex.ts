import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { canKeepIndex } from "../search.policy";
import { SearchState } from "../searchDocument.entity";
import { emptyIndex, lockIndex } from "../searchState";

/** Forgets the index, so that it is made anew from the changes. */
export async function rebuildIndex(work: UnitOfWork): Promise<Outcome<null>> {
  if (!canKeepIndex(work.actor)) return notAllowed();
  const { id } = await lockIndex(work);
  await emptyIndex(work);
  await work.entities.update(SearchState, { id }, { seq: 0 });
  return succeed(null);
}

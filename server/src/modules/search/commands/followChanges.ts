import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { changedPieces } from "../../publicChanges";
import { canKeepIndex } from "../search.policy";
import { SearchState } from "../searchDocument.entity";
import { emptyIndex, lockIndex } from "../searchState";
import { indexPieces } from "../indexPieces";

const atOnce = 100;

/** Brings the documents of the next changed pieces up to date; gives whether more may follow. An index that is ahead of the changes begins anew. */
export async function followChanges(work: UnitOfWork, request: { readonly timeZone: string }): Promise<Outcome<boolean>> {
  if (!canKeepIndex(work.actor)) return notAllowed();
  const { id, seq } = await lockIndex(work);
  const changed = await changedPieces(work, seq, atOnce);
  if (changed === null) await emptyIndex(work);
  else await indexPieces(work, changed.pieceIds, request.timeZone);
  if (changed?.seq !== seq) await work.entities.update(SearchState, { id }, { seq: changed?.seq ?? 0 });
  return succeed(changed === null || changed.pieceIds.length === atOnce);
}

import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { indexPieces } from "../indexPieces";
import { canKeepIndex } from "../search.policy";
import { lockIndex } from "../searchState";

/** Makes the documents of these pieces what the pieces are now. */
export async function compareEntries(work: UnitOfWork, request: { readonly pieceIds: readonly string[]; readonly timeZone: string }): Promise<Outcome<null>> {
  if (!canKeepIndex(work.actor)) return notAllowed();
  await lockIndex(work);
  await indexPieces(work, request.pieceIds, request.timeZone);
  return succeed(null);
}

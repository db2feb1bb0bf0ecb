import { newId } from "../../../kernel/id";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Revision } from "../../reviews";
import { contentEvents } from "../content.events";
import type { Piece } from "../piece.entity";
import { RevisionReuse } from "../revisionReuse.entity";

/** What was written back, and the caller's name for the deed. */
export interface NoteReuse {
  readonly revision: Pick<Revision, "id">;
  readonly piece: Pick<Piece, "id">;
  readonly requestId: string;
}

/** Adds to the record that a revision was written back as its entry's draft; the same request is recorded once. */
export async function noteReuse(work: UnitOfWork, request: NoteReuse): Promise<Outcome<null>> {
  if (work.actor.kind !== "staff") return notAllowed();
  const { revision: { id: revisionId }, piece: { id: pieceId }, requestId } = request;
  if (await work.entities.existsBy(RevisionReuse, { requestId })) return succeed(null);
  await work.entities.insert(RevisionReuse, { id: newId(work.now), revisionId, pieceId, requestId, accountId: work.actor.accountId, at: work.now });
  work.record({ type: contentEvents.revisionReused, payload: { revisionId, pieceId } });
  return succeed(null);
}

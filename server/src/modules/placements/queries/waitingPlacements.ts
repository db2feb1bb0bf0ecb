import { In, IsNull, Not } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { Piece } from "../../content";
import { Placement, type WaitingChange } from "../placement.entity";
import { canReadPlacements } from "../placement.policy";

/** A placement about which something waits for a signature, and what it places; the piece is null for a standing rule. */
export interface WaitingPlacement {
  readonly placement: Placement;
  readonly waiting: WaitingChange;
  readonly piece: Piece | null;
}

const awaitsSignature = { waiting: Not(IsNull()), replacedById: IsNull() };

/** How many placements wait for a signature; one statement. */
export async function countWaitingPlacements({ actor, entities }: Reader): Promise<number> {
  return canReadPlacements(actor) ? entities.countBy(Placement, awaitsSignature) : 0;
}

/** The placements that wait for a signature, the longest first; two statements. */
export async function waitingPlacements({ actor, entities }: Reader): Promise<WaitingPlacement[]> {
  if (!canReadPlacements(actor)) return [];
  const rows = await entities.find(Placement, { where: awaitsSignature });
  const ids = rows.flatMap(({ pieceId }) => pieceId ?? []);
  const pieces = new Map((await entities.findBy(Piece, { id: In(ids) })).map((piece) => [piece.id, piece]));
  return rows
    .flatMap((placement) => (placement.waiting === null ? [] : [{ placement, waiting: placement.waiting, piece: pieces.get(placement.pieceId ?? "") ?? null }]))
    .sort((left, right) => left.waiting.askedAt.localeCompare(right.waiting.askedAt) || (left.placement.id < right.placement.id ? -1 : 1));
}

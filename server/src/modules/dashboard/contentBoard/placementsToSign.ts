import type { Reader } from "../../../kernel/unitOfWork";
import { waitingPlacements, type WaitingPlacement } from "../../placements";
import { organisationChains } from "../../stations";
import type { BoardPlaces } from "./boardPlaces";

/** A placement about which something waits for a signature. */
export type PlacementToSign = WaitingPlacement;

/** What placements of the pieces of the board's organisations, and for the county also the standing rules, wait for: the longest first. */
export async function placementsToSign(reader: Reader, { asked, below }: BoardPlaces): Promise<PlacementToSign[]> {
  const waiting = await waitingPlacements(reader);
  if (below === null) return waiting;
  const chainOf = await organisationChains(reader);
  const own = new Set(asked.map(({ organisationId }) => organisationId));
  return waiting.filter(({ piece }) => piece?.publisherId != null && chainOf(piece.publisherId).some((id) => own.has(id)));
}

import type { DomainEvent } from "../../kernel/domainEvent";
import type { Placement } from "./placement.entity";

export const placementChanged = "placements.PlacementChanged";

/** A placement began, changed or ended. */
export function placementChangedEvent({ id, pieceId }: Placement): DomainEvent {
  return { type: placementChanged, payload: { placementId: id, pieceId } };
}

export const screenGroupChanged = "placements.ScreenGroupChanged";

/** A group of screens was named, changed or dropped. */
export function screenGroupChangedEvent(screenGroupId: string): DomainEvent {
  return { type: screenGroupChanged, payload: { screenGroupId } };
}

import type { DomainEvent } from "../../kernel/domainEvent";

export const recallEvents = {
  recalled: "recalls.PieceRecalled",
  closed: "recalls.RecallClosed",
  screenClosed: "recalls.ScreenClosedByHand",
  showingAgain: "recalls.ScreenShowedAgain",
} as const;

/** What every event of a recall tells. */
export interface RecallFact {
  readonly recallId: string;
  readonly pieceId: string;
  /** The screen it is about; null when about all. */
  readonly screenId: string | null;
}

/** The event of this type about the recall, or about one screen of it. */
export function recallEvent(type: (typeof recallEvents)[keyof typeof recallEvents], recall: { readonly id: string; readonly pieceId: string }, screenId: string | null = null): DomainEvent<RecallFact> {
  return { type, payload: { recallId: recall.id, pieceId: recall.pieceId, screenId } };
}

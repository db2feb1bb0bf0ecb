import type { Revision, RevisionState } from "../reviews";

export const pieceStates = ["SUBMITTED", "IN_REVIEW", "RETURNED", "LIVE", "SCHEDULED", "EXPIRED", "SUPERSEDED", "WITHDRAWN", "RECALLED"] as const;
export type PieceState = (typeof pieceStates)[number];

type Standing = { readonly state: RevisionState; readonly request: Pick<Revision["request"], "showFrom" | "showUntil"> };

/** Where a piece stands at a moment: its newest revision's state, a live one told by its window. */
export function pieceState(revision: Standing, now: Date): PieceState {
  if (revision.state !== "LIVE") return revision.state;
  const { showFrom, showUntil } = revision.request;
  if (showUntil !== null && new Date(showUntil) <= now) return "EXPIRED";
  return showFrom !== null && new Date(showFrom) > now ? "SCHEDULED" : "LIVE";
}

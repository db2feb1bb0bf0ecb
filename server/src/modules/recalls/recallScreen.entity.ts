import { Column, Entity, Index, PrimaryColumn } from "typeorm";
import { asciiColumn, idColumn, momentColumn } from "../../platform/database";

/** Why a screen is on the board: its feed held the piece, it has shown it lately, it has no network, or it was let go of while dark. */
export const recallBases = ["FEED", "PLAYED", "UNCONNECTED", "REMOVED"] as const;
export type RecallBasis = (typeof recallBases)[number];

/** In the order in which the board names them. */
export const recallScreenStates = ["SHOWING_AGAIN", "WAITING", "CLOSED_BY_HAND", "CONFIRMED"] as const;
export type RecallScreenState = (typeof recallScreenStates)[number];

/** A screen that may have shown a recalled piece (撤播涉及的屏幕), and how it stands; what is known of it and from whom lies in its steps. */
@Entity("recall_screen")
@Index("uq_recall_screen_recallId_screenId", ["recallId", "screenId"], { unique: true })
@Index("ix_recall_screen_recallId_rank", ["recallId", "rank"])
@Index("ix_recall_screen_screenId", ["screenId"])
export class RecallScreen {
  @PrimaryColumn(idColumn) id: string;
  @Column(idColumn) recallId: string;
  @Column(idColumn) screenId: string;
  /** Where it belonged when the piece was recalled. */
  @Column(idColumn) stationId: string;
  @Column(asciiColumn(16)) basis: RecallBasis;
  @Column(asciiColumn(16)) state: RecallScreenState;
  /** The state's place in the board's order, so that both databases sort and page by it. */
  @Column({ type: "int" }) rank: number;
  @Column(momentColumn) listedAt: Date;
  @Column({ ...momentColumn, nullable: true }) settledAt: Date | null;
}

const settled: ReadonlySet<RecallScreenState> = new Set(["CLOSED_BY_HAND", "CONFIRMED"]);

/** The columns that say how a screen stands from a moment on. */
export function standingAs(state: RecallScreenState, at: Date): Pick<RecallScreen, "state" | "rank" | "settledAt"> {
  return { state, rank: recallScreenStates.indexOf(state), settledAt: settled.has(state) ? at : null };
}

/** Ranks below this one are open. */
export const firstSettledRank = recallScreenStates.indexOf("CLOSED_BY_HAND");

/** Whether nothing is left to do at this screen. */
export function isSettled({ state }: Pick<RecallScreen, "state">): boolean {
  return settled.has(state);
}

import type { PlacedLivePiece } from "../../placements";
import type { Screen } from "../../screens";
import type { Station } from "../../stations";
import type { OnlinePiece } from "./onlinePieces";
import type { PlacementToSign } from "./placementsToSign";
import type { OfflineLoad, Reach } from "./shownPieces";
import type { WaitingText } from "./waitingTexts";

/** A piece on the board. */
export interface BoardPiece extends Reach {
  readonly piece: PlacedLivePiece;
  readonly endsAt: Date | null;
  readonly publisherName: string | null;
  readonly plays: number;
}

/** A text that waits, with whose it is. */
export interface BoardWait extends WaitingText {
  readonly organisationName: string | null;
  /** What a notice leaves open filled, or told by its name. */
  readonly title: string;
}

/** A placement that waits for a signature, with whose piece it places. */
export interface BoardPlacement extends PlacementToSign {
  readonly organisationName: string | null;
}

/** A station whose screens show nothing local. */
export interface BoardStation {
  readonly station: Station;
  readonly townshipName: string | null;
  readonly screens: number;
  readonly offlineScreens: number;
}

/** An offline screen (不联网的屏幕), with what is meant to be on it now or within a week: whether it is, nobody knows but who loaded it. */
export interface BoardOfflineScreen {
  readonly screen: Screen;
  readonly station: Station;
  readonly townshipName: string | null;
  readonly loads: readonly OfflineLoad[];
}

/** A piece that channels without a screen show today. */
export interface BoardOnlinePiece extends OnlinePiece {
  readonly publisherName: string | null;
}

/** The content of a county or township at a glance. */
export interface ContentBoard {
  readonly weekEndsAt: Date;
  readonly playsFrom: Date;
  /** On a screen at this moment, an offline one's by its plan, most played first. */
  readonly shown: readonly BoardPiece[];
  /** By the station's code. */
  readonly offline: readonly BoardOfflineScreen[];
  /** At this moment first, then newest. */
  readonly online: readonly BoardOnlinePiece[];
  /** Last shown this week, soonest first; where it is shown now or still this week. */
  readonly ending: readonly BoardPiece[];
  /** Longest first. */
  readonly waiting: readonly BoardWait[];
  /** Longest first. */
  readonly toSign: readonly BoardPlacement[];
  readonly withoutLocal: readonly BoardStation[];
}

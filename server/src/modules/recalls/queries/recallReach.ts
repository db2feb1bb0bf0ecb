import type { Reader } from "../../../kernel/unitOfWork";
import { pieceSubject } from "../../content";
import { fetchedSince } from "../../placements";
import { liveSince } from "../../reviews";
import { presenceOf } from "../../screens";
import { canReadRecalls } from "../recall.policy";
import { screensShowing } from "./screensShowing";

/** How many screens a recall would concern. */
export interface Reach {
  readonly online: number;
  readonly offline: number;
  readonly byHand: number;
}

/** The screens that a recall of the piece would list now; null when there is nothing to recall: it was not live lately, or is recalled already. */
export async function recallReach(reader: Reader, pieceId: string): Promise<Reach | null> {
  if (!canReadRecalls(reader.actor)) return null;
  const last = await liveSince(reader, pieceSubject, pieceId, fetchedSince(reader.now));
  if (!last || last.state === "RECALLED") return null;
  const showing = await screensShowing(reader, pieceId);
  const able = showing.filter(({ basis }) => basis === "FEED" || basis === "PLAYED");
  const online = able.filter(({ screen }) => presenceOf(screen, reader.now) === "ONLINE").length;
  return { online, offline: able.length - online, byHand: showing.length - able.length };
}

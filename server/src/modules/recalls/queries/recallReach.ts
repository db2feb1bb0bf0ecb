import type { Reader } from "../../../kernel/unitOfWork";
import { pieceSubject } from "../../content";
import { liveRevisions } from "../../reviews";
import { presenceOf } from "../../screens";
import { canReadRecalls } from "../recall.policy";
import { screensShowing } from "./screensShowing";

/** How many screens a recall would concern. */
export interface Reach {
  readonly online: number;
  readonly offline: number;
  readonly byHand: number;
}

/** The screens that a recall of the piece would list now; null when nothing of it is live. */
export async function recallReach(reader: Reader, pieceId: string): Promise<Reach | null> {
  if (!canReadRecalls(reader.actor)) return null;
  const [live] = await liveRevisions(reader, pieceSubject, [pieceId]);
  if (!live) return null;
  const showing = await screensShowing(reader, live);
  const able = showing.filter(({ basis }) => basis === "FEED" || basis === "PLAYED");
  const online = able.filter(({ screen }) => presenceOf(screen, reader.now) === "ONLINE").length;
  return { online, offline: able.length - online, byHand: showing.length - able.length };
}

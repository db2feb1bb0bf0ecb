import type { EntityManager } from "typeorm";
import type { Actor } from "../../../kernel/actor";
import { notAllowed, notFound, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import { Station } from "../../stations";
import { Recall } from "../recall.entity";
import { canCloseByHand } from "../recall.policy";
import { isSettled, RecallScreen } from "../recallScreen.entity";
import { recallScopes } from "./recallScopes";

/** A recall on one screen. */
export interface ClosingKey {
  readonly recallId: string;
  readonly screenId: string;
}

/** The line of the board that the actor wants to close by hand, or why it cannot be closed. */
export async function findClosing(
  { actor, entities }: { readonly actor: Actor; readonly entities: EntityManager },
  { recallId, screenId }: ClosingKey,
): Promise<Outcome<{ readonly recall: Recall; readonly row: RecallScreen }>> {
  const recall = await entities.findOneBy(Recall, { id: recallId });
  if (!recall) return notFound("没有这次撤播", ["recallId"]);
  const row = await entities.findOneBy(RecallScreen, { recallId, screenId });
  if (!row) return notFound("这次撤播不涉及这块屏幕", ["screenId"]);
  const station = await entities.findOneBy(Station, { id: row.stationId });
  const scope = (await recallScopes({ entities }, [recall.publisherId]))(recall.publisherId);
  if (!canCloseByHand(actor, station?.path ?? "/", scope)) return notAllowed("只有这块屏幕的管理人和有权撤播的人可以人工确认");
  if (isSettled(row)) return refuse({ code: "SCREEN_SETTLED", message: "这块屏幕已经确认过了", field: ["screenId"] });
  return succeed({ recall, row });
}

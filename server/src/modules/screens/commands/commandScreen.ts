import { IsNull } from "typeorm";
import { newId } from "../../../kernel/id";
import { succeed, refuse, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { keptScreen } from "../keptScreen";
import { screenCommanded } from "../screen.events";
import type { Screen } from "../screen.entity";
import { ScreenCommand, type ScreenCommandKind } from "../screenCommand.entity";

/** Tells a screen to do something; what is already pending is not said twice. */
export async function commandScreen(work: UnitOfWork, request: { readonly id: string; readonly kind: ScreenCommandKind }): Promise<Outcome<Screen>> {
  const kept = await keptScreen(work, request.id);
  if (!kept.ok) return kept;
  const screen = kept.value;
  if (!screen.connected) return refuse({ code: "SCREEN_UNCONNECTED", message: "这块屏幕没有联网，不能远程操作", field: ["id"] });
  const pending = { screenId: screen.id, kind: request.kind, acknowledgedAt: IsNull() };
  if (await work.entities.existsBy(ScreenCommand, pending)) return succeed(screen);
  const commandId = newId(work.now);
  const issuedById = work.actor.kind === "staff" ? work.actor.accountId : null;
  await work.entities.insert(ScreenCommand, { id: commandId, screenId: screen.id, kind: request.kind, issuedById, issuedAt: work.now, acknowledgedAt: null });
  work.record(screenCommanded({ screenId: screen.id, commandId, kind: request.kind }));
  return succeed(screen);
}

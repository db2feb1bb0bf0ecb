import { IsNull } from "typeorm";
import { notAllowed, notFound, succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { Station } from "../stations";
import { Screen } from "./screen.entity";
import { canKeepScreens } from "./screen.policy";

/** The screen, if there is one and the actor keeps it. */
export async function keptScreen(work: UnitOfWork, id: string): Promise<Outcome<Screen>> {
  const screen = await work.entities.findOneBy(Screen, { id, removedAt: IsNull() });
  if (!screen) return notFound("没有这块屏幕");
  const station = await work.entities.findOneBy(Station, { id: screen.stationId });
  if (!canKeepScreens(work.actor, station?.path ?? "/")) return notAllowed("您不能管理这块屏幕");
  return succeed(screen);
}

import { newId } from "../../../kernel/id";
import { invalid, notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Station } from "../../stations";
import { newScreen } from "../newScreen";
import { screenAdded } from "../screen.events";
import { Screen } from "../screen.entity";
import { canKeepScreens } from "../screen.policy";
import { screenTextRefusals } from "../screenTexts";

const mostPixels = 20_000;

export interface RegisterOfflineScreen {
  readonly name: string;
  readonly stationId: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly keeperName: string | null;
  readonly placeText: string | null;
}

/** Puts a screen without a network, such as a shop-door strip, on the list. */
export async function registerOfflineScreen(work: UnitOfWork, request: RegisterOfflineScreen): Promise<Outcome<Screen>> {
  const station = await work.entities.findOneBy(Station, { id: request.stationId });
  if (!station) return notFound("没有这个阵地", ["stationId"]);
  if (!canKeepScreens(work.actor, station.path)) return notAllowed("您不能管理这个阵地的屏幕");
  const sides = (["widthPx", "heightPx"] as const).filter((side) => request[side] < 1 || request[side] > mostPixels);
  const wrong = [...screenTextRefusals(request), ...sides.map((side) => invalid(side, "屏幕尺寸应为 1 到 20000 像素"))];
  if (wrong.length > 0) return refuseAll(wrong);
  const screen = newScreen(newId(work.now), work.now, { ...request, connected: false });
  await work.entities.insert(Screen, screen);
  work.record(screenAdded(screen.id));
  return succeed(screen);
}

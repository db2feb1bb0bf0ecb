import { newId } from "../../../kernel/id";
import { notAllowed, notFound, refuse, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Station } from "../../stations";
import { newScreen } from "../newScreen";
import { screenAdded } from "../screen.events";
import { Screen } from "../screen.entity";
import { canKeepScreens } from "../screen.policy";
import { screenTextRefusals } from "../screenTexts";
import { ScreenPairing } from "../screenPairing.entity";

export interface PairScreen {
  readonly code: string;
  readonly name: string;
  readonly stationId: string;
  readonly placeText: string | null;
}

/** Takes the player that shows this code under the care of a station; the player then fetches its token. */
export async function pairScreen(work: UnitOfWork, request: PairScreen): Promise<Outcome<Screen>> {
  const station = await work.entities.findOneBy(Station, { id: request.stationId });
  if (!station) return notFound("没有这个阵地", ["stationId"]);
  if (!canKeepScreens(work.actor, station.path)) return notAllowed("您不能管理这个阵地的屏幕");
  if (station.status === "CLOSED") return refuse({ code: "STATION_CLOSED", message: "这个阵地已撤销，不能再配屏幕", field: ["stationId"] });
  const wrong = screenTextRefusals(request);
  if (wrong.length > 0) return refuseAll(wrong);
  const pairing = await findPairing(work, request.code.replace(/\s/g, ""));
  if (!pairing) return refuse({ code: "PAIRING_CODE_UNKNOWN", message: "没有屏幕在显示这个配对码，请核对后再输", field: ["code"] });
  if (pairing.expiresAt <= work.now) {
    return refuse({ code: "PAIRING_CODE_EXPIRED", message: "配对码已过期，请输入屏幕上的新配对码", field: ["code"] });
  }
  const screen = newScreen(newId(work.now), work.now, { ...request, widthPx: pairing.widthPx, heightPx: pairing.heightPx, connected: true });
  await work.entities.insert(Screen, screen);
  const claimed = await work.entities
    .createQueryBuilder()
    .update(ScreenPairing)
    .set({ openCode: null, screenId: screen.id })
    .where("id = :id AND screenId IS NULL", { id: pairing.id })
    .execute();
  if (claimed.affected !== 1) return refuse({ code: "PAIRING_CODE_UNKNOWN", message: "这块屏幕刚被别人配对了", field: ["code"] });
  work.record(screenAdded(screen.id));
  return succeed(screen);
}

async function findPairing(work: UnitOfWork, code: string): Promise<ScreenPairing | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const newest = await work.entities.findOne(ScreenPairing, { where: { code }, order: { startedAt: "DESC", id: "DESC" } });
  return newest?.screenId === null ? newest : null;
}

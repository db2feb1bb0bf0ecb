import { conflict, notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Station } from "../../stations";
import { keptScreen } from "../keptScreen";
import { screenChanged } from "../screen.events";
import { Screen } from "../screen.entity";
import { canKeepScreens } from "../screen.policy";
import { screenTextRefusals } from "../screenTexts";

export interface UpdateScreen {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly stationId: string;
  readonly placeText: string | null;
  readonly openHours: string | null;
  readonly keeperName: string | null;
  readonly tags: readonly string[];
}

/** Changes what is known of a screen; moving it to another station needs rights over both. */
export async function updateScreen(work: UnitOfWork, request: UpdateScreen): Promise<Outcome<Screen>> {
  const kept = await keptScreen(work, request.id);
  if (!kept.ok) return kept;
  if (request.stationId !== kept.value.stationId) {
    const station = await work.entities.findOneBy(Station, { id: request.stationId });
    if (!station) return notFound("没有这个阵地", ["stationId"]);
    if (!canKeepScreens(work.actor, station.path)) return notAllowed("您不能管理这个阵地的屏幕");
  }
  const wrong = screenTextRefusals(request);
  if (wrong.length > 0) return refuseAll(wrong);
  const { id, version, placeText, openHours, keeperName, stationId } = request;
  const tags = [...new Set(request.tags.map((tag) => tag.trim()))];
  const change = { name: request.name.trim(), stationId, placeText, openHours, keeperName, tags, version: version + 1, updatedAt: work.now };
  const changed = await work.entities.update(Screen, { id, version }, change);
  if (changed.affected !== 1) return conflict();
  work.record(screenChanged(id));
  return succeed(Object.assign(kept.value, change));
}

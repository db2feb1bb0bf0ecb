import { In } from "typeorm";
import { succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { forUpdate } from "../../../platform/database";
import { countyDay } from "../countyDay";
import { rehangAsOf } from "../rehang";
import { Station } from "../station.entity";
import { StationParent } from "../stationParent.entity";

/** Puts into the tree of now every move whose day has come; run twice it changes nothing more. */
export async function applyDueMoves(work: UnitOfWork, request: { readonly timeZone: string }): Promise<Outcome<{ moved: number }>> {
  const today = countyDay(work.now, request.timeZone);
  const due = await work.entities
    .createQueryBuilder(StationParent, "entry")
    .innerJoin(Station, "station", "station.id = entry.stationId")
    .select("entry.stationId", "stationId")
    .distinct(true)
    .where("entry.validFrom <= :today AND entry.parentId <> station.parentId", { today })
    .getRawMany<{ stationId: string }>();
  const ids = due.map(({ stationId }) => stationId);
  let moved = 0;
  for (const { id } of await work.entities.find(Station, { where: { id: In(ids) }, order: { depth: "ASC", id: "ASC" }, ...forUpdate(work.entities) })) {
    // Read again: an earlier move of this round may have rewritten the path.
    const station = await work.entities.findOneByOrFail(Station, { id });
    if (await rehangAsOf(work, station, today)) moved += 1;
  }
  return succeed({ moved });
}

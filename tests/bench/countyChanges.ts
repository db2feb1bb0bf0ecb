import type { Application } from "../../server/src/app";
import type * as actors from "../../server/src/kernel/actor";
import type { Outcome } from "../../server/src/kernel/outcome";
import type { UnitOfWork } from "../../server/src/kernel/unitOfWork";
import type * as activities from "../../server/src/modules/activities";
import type * as content from "../../server/src/modules/content";
import type * as withdrawing from "../../server/src/modules/content/commands/withdrawPiece";
import type * as postponing from "../../server/src/modules/lectures/commands/postponeLecture";
import type * as placing from "../../server/src/modules/placements";
import type * as stations from "../../server/src/modules/stations";
import type * as updating from "../../server/src/modules/stations/commands/updateStation";
import type * as palaces from "../../server/src/modules/youthPalaces";
import { built } from "./repository";

const { Station } = built("modules/stations/index.js") as typeof stations;
const { Activity } = built("modules/activities/index.js") as typeof activities;
const { Piece } = built("modules/content/index.js") as typeof content;
const { YouthPalace, setPalaceClosure } = built("modules/youthPalaces/index.js") as typeof palaces;
const { placePiece } = built("modules/placements/index.js") as typeof placing;
const { updateStation } = built("modules/stations/commands/updateStation.js") as typeof updating;
const { postponeLecture } = built("modules/lectures/commands/postponeLecture.js") as typeof postponing;
const { withdrawPiece } = built("modules/content/commands/withdrawPiece.js") as typeof withdrawing;
const { systemActor } = built("kernel/actor.js") as typeof actors;

type Change = (work: UnitOfWork) => Promise<Outcome<unknown>>;

/** Real commands of every kind that stale prepared answers. */
export const changes: Readonly<Record<string, Change>> = {
  "a station is changed": async (work) => {
    const { id, version } = await work.entities.findOneByOrFail(Station, { code: "WH0301" });
    return updateStation(work, { id, version, summary: `第 ${String(version)} 次修改` });
  },
  "a lecture is postponed": async (work) => {
    const { id, version } = await work.entities.createQueryBuilder(Activity, "activity").where("activity.status = 'SCHEDULED' AND activity.startsAt > :now", { now: work.now })
      .orderBy("activity.startsAt", "DESC").limit(1).getOneOrFail();
    return postponeLecture(work, { id, version, reason: "主讲人临时有外出任务", phone: "0300-8800001" });
  },
  "a palace is closed for a day": async (work) => {
    const { id } = await work.entities.findOneByOrFail(YouthPalace, { active: true });
    const day = work.now.toISOString().slice(0, 10);
    return setPalaceClosure(work, { palaceId: id, from: day, until: day, reason: "期末考试" });
  },
  "a piece is placed": async (work) => {
    const { id } = await work.entities.findOneByOrFail(Station, { code: "WH0301" });
    const piece = await work.entities.createQueryBuilder(Piece, "piece").where("piece.removedAt IS NULL").orderBy("piece.id").limit(1).getOneOrFail();
    return placePiece(work, { pieceId: piece.id, stationIds: [id] });
  },
  "a piece is withdrawn": async (work) => {
    const piece = await work.entities.createQueryBuilder(Piece, "piece").where("piece.removedAt IS NULL").orderBy("piece.id").limit(1).getOneOrFail();
    return withdrawPiece(work, { cmsDocumentId: piece.cmsDocumentId, reason: "编辑已撤稿" });
  },
};

/** Carries one out and waits until its events are delivered, whose statements are their own. */
export async function carryOut(app: Application, name: string): Promise<void> {
  const change = changes[name];
  if (!change) throw new Error(`no change ${name}`);
  const outcome = await app.services.database.write(systemActor("content"), change);
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.refusals)}`);
  await new Promise((later) => setTimeout(later, 500));
}

import { refuse, refuseAll, succeed, notAllowed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { countPlays } from "../countPlays";
import { LastPlay } from "../lastPlay.entity";
import { PlayLog } from "../playLog.entity";
import { wholeItemId } from "../wholeItemId";

const mostPlays = 200;
const plainId = /^[\w:.-]{1,120}$/;
const uuid = /^[0-9a-f-]{36}$/i;

export interface Play {
  readonly id: string;
  readonly itemId: string;
  readonly revisionId: string | null;
  readonly startedAt: Date;
  readonly endedAt: Date;
}

/** Stores and counts what a screen has shown; rows sent again count once, and all of them are accepted. */
export async function logPlays(work: UnitOfWork, request: { readonly plays: readonly Play[]; readonly timeZone: string }): Promise<Outcome<number>> {
  if (work.actor.kind !== "screen") return notAllowed("只有屏幕能上报播放记录");
  const { screenId } = work.actor;
  if (request.plays.length > mostPlays) return refuse({ code: "TOO_MANY_PLAYS", message: "一次最多上报 200 条播放记录", field: ["plays"] });
  const wrong = request.plays.flatMap((play, position) => playRefusals(play, position));
  if (wrong.length > 0) return refuseAll(wrong);
  if (request.plays.length > 0) {
    const rows = request.plays.map(({ id, itemId, revisionId, startedAt, endedAt }) => ({
      id, screenId, itemId: wholeItemId(itemId), revisionId, startedAt, endedAt, receivedAt: work.now,
    }));
    await countPlays(work.entities, await insertNew(work, rows), request.timeZone);
    const played = [...new Set(rows.map(({ itemId }) => itemId))].map((itemId) => ({ screenId, itemId, heardAt: work.now }));
    await work.entities.createQueryBuilder().insert().into(LastPlay).values(played).orUpdate(["heardAt"], ["screenId", "itemId"]).updateEntity(false).execute();
  }
  return succeed(request.plays.length);
}

/** Inserts those that are not there yet, also when two batches come at once, and gives them. */
async function insertNew({ entities }: UnitOfWork, rows: readonly PlayLog[]): Promise<PlayLog[]> {
  const [insert, parameters] = entities.createQueryBuilder().insert().into(PlayLog).values([...rows]).orIgnore().updateEntity(false).getQueryAndParameters();
  const added = await entities.query<{ id: string }[]>(`${insert} RETURNING id`, parameters);
  const left = new Set(added.map(({ id }) => id));
  return rows.filter(({ id }) => left.delete(id));
}

function playRefusals(play: Play, position: number): Refusal[] {
  const field = ["plays", String(position)];
  if (!uuid.test(play.id) || !plainId.test(play.itemId) || (play.revisionId !== null && !uuid.test(play.revisionId))) {
    return [{ code: "INVALID", message: "播放记录的编号不对", field }];
  }
  if (play.endedAt < play.startedAt) return [{ code: "ENDS_BEFORE_START", message: "播放结束时间早于开始时间", field }];
  return [];
}

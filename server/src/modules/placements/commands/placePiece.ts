import { In } from "typeorm";
import type { Actor } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import { invalid, notAllowed, notFound, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Piece } from "../../content";
import { Station } from "../../stations";
import { nowhere, Placement } from "../placement.entity";
import { placementChangedEvent } from "../placement.events";
import { canPlaceAt } from "../placement.policy";

const mostStations = 500;

/** A piece at named stations, for a time or for good. */
export interface PlacePiece {
  readonly pieceId: string;
  readonly stationIds: readonly string[];
  readonly windowFrom?: Date | null;
  readonly windowUntil?: Date | null;
  readonly weight?: number | null;
}

/** Gives a piece a placement of its own: from now on it follows its own placements alone. */
export async function placePiece(work: UnitOfWork, request: PlacePiece): Promise<Outcome<Placement>> {
  const stationIds = [...new Set(request.stationIds)];
  const stations = stationIds.length > 0 && stationIds.length <= mostStations ? await work.entities.findBy(Station, { id: In(stationIds) }) : [];
  if (!canPlaceAt(work.actor, stations)) return notAllowed("您只能把内容投放到自己管理的阵地");
  const refusals = problemsOf(request, stationIds, stations);
  if (refusals.length > 0) return refuseAll(refusals);
  const piece = await work.entities.findOneBy(Piece, { id: request.pieceId });
  if (!piece) return notFound("没有这条内容", ["pieceId"]);
  const placement = Object.assign(new Placement(), {
    id: newId(work.now), version: 1, pieceId: piece.id, rule: null, name: "指定投放", aim: { ...nowhere, stationIds: [...stationIds].sort() },
    exceptions: nowhere, windowFrom: request.windowFrom ?? null, windowUntil: request.windowUntil ?? null, dayparts: [], weight: request.weight ?? 1,
    priority: "NORMAL", active: true, createdBy: accountOf(work.actor), createdAt: work.now, endedAt: null, endedBy: null,
  });
  await work.entities.insert(Placement, placement);
  work.record(placementChangedEvent(placement));
  return succeed(placement);
}

/** The account behind an actor; null for the portal itself. */
export function accountOf(actor: Actor): string | null {
  return actor.kind === "staff" ? actor.accountId : null;
}

function problemsOf(request: PlacePiece, stationIds: readonly string[], stations: readonly Station[]): Refusal[] {
  return [...stationProblems(stationIds, stations), ...showingProblems(request)];
}

function stationProblems(stationIds: readonly string[], stations: readonly Station[]): Refusal[] {
  if (stationIds.length === 0) return [invalid("stationIds", "请至少选择一个阵地")];
  if (stationIds.length > mostStations) return [invalid("stationIds", `一次最多选择 ${String(mostStations)} 个阵地`)];
  return stations.length < stationIds.length ? [invalid("stationIds", "有的阵地不存在，请重新选择", "NOT_FOUND")] : [];
}

function showingProblems({ windowFrom, windowUntil, weight }: PlacePiece): Refusal[] {
  const refusals: Refusal[] = [];
  if (windowFrom && windowUntil && windowFrom >= windowUntil) refusals.push(invalid("windowUntil", "结束时间必须晚于开始时间", "ENDS_BEFORE_START"));
  const turns = weight ?? 1;
  if (!Number.isInteger(turns) || turns < 1 || turns > 10) refusals.push(invalid("weight", "权重应为 1 到 10 的整数"));
  return refusals;
}

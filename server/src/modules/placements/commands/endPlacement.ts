import { In } from "typeorm";
import { conflict, notAllowed, notFound, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Station } from "../../stations";
import { Placement } from "../placement.entity";
import { placementChangedEvent } from "../placement.events";
import { canEndPlacement, canEndStandingRule } from "../placement.policy";
import { accountOf } from "./placePiece";

interface EndPlacement {
  readonly id: string;
  readonly version: number;
}

/** Ends a piece's own placement at once; with the last one gone the piece follows the standing rules again. */
export async function endPlacement(work: UnitOfWork, request: EndPlacement): Promise<Outcome<Placement>> {
  const placement = await work.entities.findOneBy(Placement, { id: request.id });
  if (!placement || placement.pieceId === null) return notFound("没有这条投放");
  const stations = await work.entities.findBy(Station, { id: In([...placement.aim.stationIds]) });
  if (!canEndPlacement(work.actor, stations)) return notAllowed("您只能结束自己管理的阵地上的投放");
  return end(work, placement, request.version);
}

/** Ends a standing rule at once: pieces without placements of their own are no longer sent by it. */
export async function endStandingRule(work: UnitOfWork, request: EndPlacement): Promise<Outcome<Placement>> {
  if (!canEndStandingRule(work.actor)) return notAllowed("只有管理员可以结束常设投放");
  const placement = await work.entities.findOneBy(Placement, { id: request.id });
  if (!placement || placement.pieceId !== null) return notFound("没有这条常设投放");
  return end(work, placement, request.version);
}

async function end(work: UnitOfWork, placement: Placement, version: number): Promise<Outcome<Placement>> {
  if (placement.version !== version) return conflict();
  if (!placement.active) return refuse({ code: "PLACEMENT_ENDED", message: "这条投放已经结束", field: ["id"] });
  const change = { active: false, endedAt: work.now, endedBy: accountOf(work.actor), version: version + 1 };
  const updated = await work.entities.update(Placement, { id: placement.id, version }, change);
  if (updated.affected === 0) return conflict();
  Object.assign(placement, change);
  work.record(placementChangedEvent(placement));
  return succeed(placement);
}

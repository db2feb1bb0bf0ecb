import { refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import type { Placement } from "../placement.entity";
import { openPlacement, type PlacementRequest } from "./openPlacement";
import { endNow, savePlacement } from "./settlePlan";

/** 不同意, or 撤回 by who asked: what waits is dropped and what is in force stays; never waits itself. */
export async function dropPlacementChange(work: UnitOfWork, request: PlacementRequest): Promise<Outcome<Placement>> {
  const opened = await openPlacement(work, request, "ANY");
  if (!opened.ok) return opened;
  const placement = opened.value;
  if (placement.waiting === null) return refuse({ code: "NOTHING_TO_SIGN", message: "这条投放没有等待签字的改动", field: ["id"] });
  return succeed(placement.active ? await savePlacement(work, placement, { waiting: null }) : await endNow(work, placement));
}

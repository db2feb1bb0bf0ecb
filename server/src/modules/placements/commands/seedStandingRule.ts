import { IsNull } from "typeorm";
import { isAdministrator } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { nowhere, Placement } from "../placement.entity";

/** Makes the standing rule that sends every live piece everywhere its channels say, once: an ended one is not made again. */
export async function seedStandingRule(work: UnitOfWork): Promise<Outcome<null>> {
  if (!isAdministrator(work.actor)) return notAllowed();
  if (await work.entities.existsBy(Placement, { pieceId: IsNull() })) return succeed(null);
  await work.entities.insert(Placement, {
    id: newId(work.now), version: 1, pieceId: null, rule: { types: [], themes: [], publisherIds: [] }, name: "全部阵地",
    aim: { ...nowhere, everywhere: true }, exceptions: nowhere, windowFrom: null, windowUntil: null, dayparts: [], weight: 1, priority: "NORMAL",
    excludedDates: [], active: true, createdBy: null, createdAt: work.now, endedAt: null, endedBy: null, waiting: null, approval: null, inForceSince: work.now, replacedById: null,
  });
  return succeed(null);
}

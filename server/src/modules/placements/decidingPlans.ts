import { IsNull, type FindOptionsWhere } from "typeorm";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { forUpdate } from "../../platform/database";
import { planOfRow } from "./plan/placementPlan";
import { factsOfPlans } from "./plan/planPlaces";
import { Placement, type PlacementPlan } from "./placement.entity";
import { standingPlansOf } from "./standingPlans";
import { isNoWider } from "./widening/isNoWider";

/** A placement with its id, as a change weighs it against the others. */
export interface StandingPlan {
  readonly id: string;
  readonly plan: PlacementPlan;
}

/** The placements in force that decide about a piece, or about those without any, before and after a change. */
export interface Comparison {
  readonly pieceId: string | null;
  readonly before: readonly StandingPlan[];
  readonly after: readonly StandingPlan[];
}

/** One placement with another plan, a new one, or its end. */
export interface PlannedChange {
  readonly id: string;
  readonly pieceId: string | null;
  readonly plan: PlacementPlan | null;
}

/** What a change would change, locked until the unit is committed. */
export async function lockCompared({ entities }: Pick<UnitOfWork, "entities">, change: PlannedChange): Promise<Comparison> {
  return compared(change, await entities.find(Placement, { where: inForce(change), order: { id: "ASC" }, ...forUpdate<Placement>(entities) }));
}

/** What a change would change as things stand. */
export async function readCompared(reading: Pick<UnitOfWork, "entities">, change: PlannedChange): Promise<Comparison> {
  const [comparison] = await readComparisons(reading, [change]);
  return comparison ?? compared(change, []);
}

/** What each of several changes would change as things stand; one statement. */
export async function readComparisons({ entities }: Pick<UnitOfWork, "entities">, changes: readonly PlannedChange[]): Promise<Comparison[]> {
  const rows = changes.length === 0 ? [] : await entities.find(Placement, { where: changes.map(inForce), order: { id: "ASC" } });
  return changes.map((change) => compared(change, rows.filter(({ pieceId }) => pieceId === change.pieceId)));
}

function inForce({ pieceId }: PlannedChange): FindOptionsWhere<Placement> {
  return { pieceId: pieceId ?? IsNull(), active: true };
}

function compared({ id, pieceId, plan }: PlannedChange, rows: readonly Placement[]): Comparison {
  const before = rows.map((row) => ({ id: row.id, plan: planOfRow(row) }));
  const others = before.filter((one) => one.id !== id);
  return { pieceId, before, after: plan === null ? others : [...others, { id, plan }] };
}

/** Whether a change provably shows nothing more, what the piece falls back to included. */
export async function showsNoMore({ entities, now }: Pick<UnitOfWork, "entities" | "now">, { pieceId, before, after }: Comparison): Promise<boolean> {
  const [was, becomes] = [before, after].map((side) => side.map(({ plan }) => plan)) as [PlacementPlan[], PlacementPlan[]];
  if (pieceId !== null && (was.length === 0 || becomes.length === 0)) {
    const standing = await standingPlansOf(entities, pieceId);
    if (was.length === 0) was.push(...standing.surely);
    if (becomes.length === 0) becomes.push(...standing.atMost);
  }
  return isNoWider(becomes, was, await factsOfPlans(entities, [...was, ...becomes]), now);
}

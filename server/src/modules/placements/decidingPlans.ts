import { IsNull, type EntityManager, type FindOptionsWhere } from "typeorm";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { forUpdate } from "../../platform/database";
import { pieceSubject, type PieceSnapshot } from "../content";
import { standingRevisions } from "../reviews";
import { ruleSends } from "./matching/matchPlacements";
import { planOfRow } from "./plan/placementPlan";
import { factsOfPlans } from "./plan/planPlaces";
import { nowhere, Placement, type PlacementPlan } from "./placement.entity";
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
export async function readCompared({ entities }: Pick<UnitOfWork, "entities">, change: PlannedChange): Promise<Comparison> {
  return compared(change, await entities.find(Placement, { where: inForce(change), order: { id: "ASC" } }));
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

interface StandingPlans {
  readonly surely: readonly PlacementPlan[];
  readonly atMost: readonly PlacementPlan[];
  /** Each rule of `atMost` by its id and version. */
  readonly names: readonly string[];
}

/** What the standing rules surely show of a piece, and what they may show at most, whichever of its revisions is shown. */
export async function standingPlansOf(entities: EntityManager, pieceId: string): Promise<StandingPlans> {
  const rows = await entities.find(Placement, { where: { pieceId: IsNull(), active: true }, order: { id: "ASC" } });
  const [standing] = await standingRevisions({ entities }, pieceSubject, [pieceId]);
  const pieces = [standing?.live, standing?.newest].flatMap((revision) => {
    if (!revision) return [];
    const { type, theme, publisherId } = revision.snapshot as PieceSnapshot;
    return [{ id: pieceId, type, theme, publisherId }];
  });
  const known = rows.map((row) => {
    const plan = planOfRow(row);
    const sends = pieces.map((piece) => plan.rule !== null && ruleSends(plan.rule, piece));
    return { name: `${row.id} ${String(row.version)}`, plan: { ...plan, rule: null }, may: sends.some(Boolean), does: sends.length > 0 && sends.every(Boolean) };
  });
  // In doubt a rule has only its exceptions before a change, and only its aim after it.
  const possible = known.filter(({ may }) => may);
  return {
    surely: possible.map(({ plan, does }) => (does ? plan : { ...plan, aim: nowhere })),
    atMost: possible.map(({ plan, does }) => (does ? plan : { ...plan, exceptions: nowhere })),
    names: possible.map(({ name }) => name),
  };
}

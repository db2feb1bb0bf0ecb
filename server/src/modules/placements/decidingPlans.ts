import { IsNull, type EntityManager } from "typeorm";
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

/** The placements in force that decide about a piece (null: about pieces without any of their own), locked until the unit is committed. */
export async function lockInForce(work: UnitOfWork, pieceId: string | null): Promise<StandingPlan[]> {
  const rows = await work.entities.find(Placement, { where: { pieceId: pieceId ?? IsNull(), active: true }, order: { id: "ASC" }, ...forUpdate<Placement>(work.entities) });
  return rows.map((row) => ({ id: row.id, plan: planOfRow(row) }));
}

interface Comparison {
  readonly pieceId: string | null;
  readonly before: readonly StandingPlan[];
  readonly after: readonly StandingPlan[];
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

/** What the standing rules surely show of a piece, and what they may show at most, whichever of its revisions is shown. */
async function standingPlansOf(entities: EntityManager, pieceId: string): Promise<{ surely: PlacementPlan[]; atMost: PlacementPlan[] }> {
  const rows = await entities.findBy(Placement, { pieceId: IsNull(), active: true });
  const [standing] = await standingRevisions({ entities }, pieceSubject, [pieceId]);
  const pieces = [standing?.live, standing?.newest].flatMap((revision) => {
    if (!revision) return [];
    const { type, theme, publisherId } = revision.snapshot as PieceSnapshot;
    return [{ id: pieceId, type, theme, publisherId }];
  });
  const known = rows.map(planOfRow).map((plan) => {
    const sends = pieces.map((piece) => plan.rule !== null && ruleSends(plan.rule, piece));
    return { plan: { ...plan, rule: null }, may: sends.some(Boolean), does: sends.length > 0 && sends.every(Boolean) };
  });
  // In doubt a rule has only its exceptions before a change, and only its aim after it.
  const possible = known.filter(({ may }) => may);
  return {
    surely: possible.map(({ plan, does }) => (does ? plan : { ...plan, aim: nowhere })),
    atMost: possible.map(({ plan, does }) => (does ? plan : { ...plan, exceptions: nowhere })),
  };
}

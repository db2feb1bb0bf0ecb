import { IsNull, type EntityManager } from "typeorm";
import { pieceSubject, type PieceSnapshot } from "../content";
import { standingRevisions } from "../reviews";
import { ruleSends, type PlacedPiece } from "./matching/matchPlacements";
import { planOfRow } from "./plan/placementPlan";
import { nowhere, Placement, type PlacementPlan } from "./placement.entity";

/** What standing rules show of a piece. */
export interface StandingPlans {
  /** Surely, whichever of its revisions is shown. */
  readonly surely: readonly PlacementPlan[];
  readonly atMost: readonly PlacementPlan[];
  /** Each rule of `atMost` by its id and version. */
  readonly names: readonly string[];
}

const none: StandingPlans = { surely: [], atMost: [], names: [] };

/** What the standing rules surely show of a piece, and what they may show at most, whichever of its revisions is shown. */
export async function standingPlansOf(entities: EntityManager, pieceId: string): Promise<StandingPlans> {
  return (await standingPlansOfPieces(entities, [pieceId]))(pieceId);
}

/** The same for several pieces; two statements, none for no piece. */
export async function standingPlansOfPieces(entities: EntityManager, pieceIds: readonly string[]): Promise<(pieceId: string) => StandingPlans> {
  if (pieceIds.length === 0) return () => none;
  const rules = await entities.find(Placement, { where: { pieceId: IsNull(), active: true }, order: { id: "ASC" } });
  const standing = new Map((await standingRevisions({ entities }, pieceSubject, pieceIds)).map((one) => [one.subjectId, one]));
  return (pieceId) => {
    const { live = null, newest = null } = standing.get(pieceId) ?? {};
    const forms = [live, newest].flatMap((revision): PlacedPiece[] => {
      if (!revision) return [];
      const { type, theme, publisherId } = revision.snapshot as PieceSnapshot;
      return [{ id: pieceId, type, theme, publisherId }];
    });
    return plansFor(rules, forms);
  };
}

function plansFor(rules: readonly Placement[], forms: readonly PlacedPiece[]): StandingPlans {
  const known = rules.map((row) => {
    const plan = planOfRow(row);
    const sends = forms.map((piece) => plan.rule !== null && ruleSends(plan.rule, piece));
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

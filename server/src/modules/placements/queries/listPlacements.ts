import { IsNull, Not, type FindOptionsWhere } from "typeorm";
import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { Piece } from "../../content";
import { Placement } from "../placement.entity";
import { canReadPlacements } from "../placement.policy";

export interface PlacementFilter {
  readonly q?: string | null;
  readonly ids?: readonly string[] | null;
  readonly pieceId?: string | null;
  readonly active?: boolean | null;
  readonly state?: "IN_FORCE" | "WAITING" | "ENDED" | null;
  readonly standing?: boolean | null;
}

export interface PlacementQuestion {
  readonly filter: PlacementFilter;
  readonly page: PageRequest;
}

const empty: Page<Placement> = { nodes: [], totalCount: 0, totalCountIsCapped: false, hasNextPage: false, endCursor: null };

const inState = {
  IN_FORCE: "placement.active = 1 AND placement.waiting IS NULL",
  WAITING: "placement.waiting IS NOT NULL",
  ENDED: "placement.active = 0 AND placement.waiting IS NULL",
} as const;

/** Pieces' own placements and the standing rules for staff, newest first. */
export async function listPlacements(reader: Reader, { filter, page }: PlacementQuestion): Promise<Page<Placement>> {
  if (!canReadPlacements(reader.actor)) return empty;
  const query = reader.entities.createQueryBuilder(Placement, "placement").where({ replacedById: IsNull(), ...ofKind(filter) });
  const { q, ids, pieceId, active, state } = filter;
  if (q) {
    query.leftJoin(Piece, "piece", "piece.id = placement.pieceId");
    query.andWhere("(placement.name LIKE :q ESCAPE '!' OR piece.title LIKE :q ESCAPE '!')", { q: `%${q.replace(/[!%_]/g, "!$&")}%` });
  }
  if (ids) query.andWhere("placement.id IN (:...ids)", { ids: ids.length > 0 ? ids : [""] });
  if (pieceId) query.andWhere("placement.pieceId = :pieceId", { pieceId });
  if (active !== undefined && active !== null) query.andWhere("placement.active = :active", { active });
  if (state) query.andWhere(inState[state]);
  return readPage(query, [{ column: "placement.createdAt", direction: "DESC", value: ({ createdAt }) => createdAt }], page);
}

function ofKind({ standing }: PlacementFilter): FindOptionsWhere<Placement> {
  if (standing === null || standing === undefined) return {};
  return { pieceId: standing ? IsNull() : Not(IsNull()) };
}

/** The standing rules for staff, those in force first. */
export async function standingRules(reader: Reader): Promise<Placement[]> {
  if (!canReadPlacements(reader.actor)) return [];
  return reader.entities.find(Placement, { where: { pieceId: IsNull(), replacedById: IsNull() }, order: { active: "DESC", createdAt: "ASC" } });
}

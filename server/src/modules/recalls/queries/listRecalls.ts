import { Brackets } from "typeorm";
import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { Recall } from "../recall.entity";
import { canReadRecalls } from "../recall.policy";

export interface RecallQuestion {
  readonly filter: { readonly q?: string | null; readonly ids?: readonly string[] | null; readonly pieceId?: string | null; readonly open?: boolean | null };
  readonly page: PageRequest;
}

const empty: Page<Recall> = { nodes: [], totalCount: 0, totalCountIsCapped: false, hasNextPage: false, endCursor: null };

/** Recalls for staff, the open ones first, each newest first. */
export async function listRecalls(reader: Reader, { filter, page }: RecallQuestion): Promise<Page<Recall>> {
  if (!canReadRecalls(reader.actor)) return empty;
  const query = reader.entities.createQueryBuilder(Recall, "recall").where("1 = 1");
  const { q, ids, pieceId, open } = filter;
  if (q) {
    const text = `%${q.replace(/[!%_]/g, "!$&")}%`;
    query.andWhere(new Brackets((either) => void either.where("recall.title LIKE :text ESCAPE '!'").orWhere("recall.reason LIKE :text ESCAPE '!'")), { text });
  }
  if (ids) query.andWhere("recall.id IN (:...ids)", { ids: ids.length > 0 ? ids : [""] });
  if (pieceId) query.andWhere("recall.pieceId = :pieceId", { pieceId });
  if (open !== undefined && open !== null) query.andWhere("recall.open = :open", { open });
  return readPage(query, [
    { column: "recall.open", direction: "DESC", value: (row) => (row.open ? 1 : 0) },
    { column: "recall.recalledAt", direction: "DESC", value: ({ recalledAt }) => recalledAt },
  ], page);
}

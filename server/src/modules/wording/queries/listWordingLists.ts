import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { canReadWording } from "../wording.policy";
import type { WordingKind } from "../wordingEngine/wordingList";
import { WordingList } from "../wordingList.entity";

export interface WordingListQuestion {
  readonly filter: {
    readonly q?: string | null;
    readonly ids?: readonly string[] | null;
    readonly kind?: WordingKind | null;
    readonly active?: boolean | null;
  };
  readonly page: PageRequest;
}

const empty: Page<WordingList> = { nodes: [], totalCount: 0, totalCountIsCapped: false, hasNextPage: false, endCursor: null };

/** The lists for staff, by name. */
export async function listWordingLists(reader: Reader, { filter, page }: WordingListQuestion): Promise<Page<WordingList>> {
  if (!canReadWording(reader.actor)) return empty;
  const query = reader.entities.createQueryBuilder(WordingList, "list");
  const { q, ids, kind, active } = filter;
  if (q) query.andWhere("list.name LIKE :q ESCAPE '!'", { q: `%${q.trim().replace(/[%_!]/g, "!$&")}%` });
  if (ids) query.andWhere("list.id IN (:...ids)", { ids: ids.length > 0 ? ids : [""] });
  if (kind) query.andWhere("list.kind = :kind", { kind });
  if (active !== undefined && active !== null) query.andWhere("list.active = :active", { active });
  return readPage(query, [{ column: "list.name", direction: "ASC", value: ({ name }) => name }], page);
}

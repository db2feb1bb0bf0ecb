import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { canReadRecalls } from "../recall.policy";
import { firstSettledRank, RecallScreen, type RecallScreenState } from "../recallScreen.entity";

export interface RecallScreenQuestion {
  readonly filter: {
    readonly recallId: string;
    readonly ids?: readonly string[] | null;
    readonly state?: RecallScreenState | null;
    readonly stationId?: string | null;
    readonly open?: boolean | null;
  };
  readonly page: PageRequest;
}

const empty: Page<RecallScreen> = { nodes: [], totalCount: 0, totalCountIsCapped: false, hasNextPage: false, endCursor: null };

/** The screens of a recall for staff: those that show it again, then those that wait, then the settled ones. */
export async function listRecallScreens(reader: Reader, { filter, page }: RecallScreenQuestion): Promise<Page<RecallScreen>> {
  if (!canReadRecalls(reader.actor)) return empty;
  const { recallId, ids, state, stationId, open } = filter;
  const query = reader.entities.createQueryBuilder(RecallScreen, "line").where("line.recallId = :recallId", { recallId });
  if (ids) query.andWhere("line.id IN (:...ids)", { ids: ids.length > 0 ? ids : [""] });
  if (state) query.andWhere("line.state = :state", { state });
  if (stationId) query.andWhere("line.stationId = :stationId", { stationId });
  if (open !== undefined && open !== null) query.andWhere(`line.rank ${open ? "<" : ">="} :settled`, { settled: firstSettledRank });
  return readPage(query, [{ column: "line.rank", direction: "ASC", value: ({ rank }) => rank }], page);
}

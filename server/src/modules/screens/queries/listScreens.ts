import { Brackets, type SelectQueryBuilder } from "typeorm";
import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage, type OrderPart } from "../../../platform/database";
import { Station, subtreeBounds } from "../../stations";
import { neverSeen, onlineSince, Screen, type ScreenPresence } from "../screen.entity";
import { canSeeScreens } from "../screen.policy";
import type { ScreenShape } from "../screenShape";

export interface ScreenFilter {
  readonly q?: string | null | undefined;
  readonly ids?: readonly string[] | null | undefined;
  readonly stationId?: string | null | undefined;
  readonly within?: string | null | undefined;
  readonly presence?: ScreenPresence | null | undefined;
  readonly shape?: ScreenShape | null | undefined;
}

export type ScreenOrder = "NAME_ASC" | "LAST_SEEN_AT_DESC";

const orders: Record<ScreenOrder, readonly OrderPart<Screen>[]> = {
  NAME_ASC: [{ column: "screen.name", direction: "ASC", value: (row) => row.name }],
  LAST_SEEN_AT_DESC: [{ column: "screen.lastSeenAt", direction: "DESC", value: (row) => row.lastSeenAt }],
};

/** The screens that the filter names, a page at a time; nothing for those who may not see screens. */
export async function listScreens(
  reader: Reader,
  request: { readonly filter: ScreenFilter; readonly order: ScreenOrder; readonly page: PageRequest },
): Promise<Page<Screen>> {
  const query = reader.entities.createQueryBuilder(Screen, "screen").where("screen.removedAt IS NULL");
  if (!canSeeScreens(reader.actor)) query.andWhere("1 = 0");
  filterByRow(query, request.filter);
  filterByPresence(query, request.filter.presence, onlineSince(reader.now));
  await filterByTree(reader, query, request.filter.within);
  return readPage(query, orders[request.order], request.page);
}

function filterByRow(query: SelectQueryBuilder<Screen>, { q, ids, stationId, shape }: ScreenFilter): void {
  if (q) {
    const text = `%${q.replace(/[%_!]/g, "!$&")}%`;
    query.andWhere(new Brackets((either) => {
      for (const column of ["name", "placeText", "keeperName"]) either.orWhere(`screen.${column} LIKE :text ESCAPE '!'`, { text });
    }));
  }
  if (ids) query.andWhere("screen.id IN (:...ids)", { ids: ids.length > 0 ? ids : [""] });
  if (stationId) query.andWhere("screen.stationId = :stationId", { stationId });
  if (shape) query.andWhere("screen.shape = :shape", { shape });
}

function filterByPresence(query: SelectQueryBuilder<Screen>, presence: ScreenPresence | null | undefined, since: Date): void {
  if (!presence) return;
  query.andWhere("screen.connected = :connected", { connected: presence !== "UNCONNECTED" });
  if (presence === "NEVER_SEEN") query.andWhere("screen.lastSeenAt = :neverSeen", { neverSeen });
  if (presence === "ONLINE") query.andWhere("screen.lastSeenAt >= :since", { since });
  if (presence === "OFFLINE") query.andWhere("screen.lastSeenAt < :since AND screen.lastSeenAt > :neverSeen", { since, neverSeen });
}

async function filterByTree(reader: Reader, query: SelectQueryBuilder<Screen>, within: string | null | undefined): Promise<void> {
  if (!within) return;
  const root = await reader.entities.findOneBy(Station, { id: within });
  const bounds = root ? subtreeBounds(root.path) : { from: "", until: "" };
  query
    .innerJoin(Station, "place", "place.id = screen.stationId")
    .andWhere("place.path >= :from AND place.path < :until", bounds);
}

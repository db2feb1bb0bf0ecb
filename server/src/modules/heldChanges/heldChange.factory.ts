import type { EntityManager } from "typeorm";
import { newId } from "../../kernel/id";
import { HeldChange } from "./heldChange.entity";
import { packRequest } from "./packedRequest";

/** Saves a held change that waits; `request` is what its mutation is to be carried out with. */
export async function saveHeldChange(
  entities: EntityManager, { request, ...overrides }: Partial<Omit<HeldChange, "request">> & Pick<HeldChange, "mutation" | "askedBy"> & { readonly request: object },
): Promise<HeldChange> {
  const askedAt = overrides.askedAt ?? new Date("2026-11-22T00:00:00.000Z");
  return entities.save(Object.assign(new HeldChange(), {
    id: newId(askedAt), version: 1, request: packRequest(request), waitingKey: null, title: "待签改动", lines: [], stationId: null, roles: ["STATION_MANAGER", "STATION_KEEPER"],
    askedByName: "许干事", askedAt, state: "WAITING", decidedBy: null, decidedByName: null, decidedAt: null, reason: null, guardName: "重要会议期间",
  }, overrides));
}

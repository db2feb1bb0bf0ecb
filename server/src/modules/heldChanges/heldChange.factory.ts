import type { EntityManager } from "typeorm";
import type { StaffActor } from "../../kernel/actor";
import { newId } from "../../kernel/id";
import { refuse } from "../../kernel/outcome";
import type { TestDatabase } from "../../testing/testDatabase";
import { HeldChange } from "./heldChange.entity";
import type { HeldAsk, Holdable } from "./holdable";
import { packRequest } from "./packedRequest";
import { runOrHold } from "./runOrHold";

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

/** What a mutation would be kept with at this moment; null when it would be carried out at once. Nothing of it stays. */
export async function whatIsHeld<Request extends object, Value, Before>(
  test: TestDatabase, actor: StaffActor, definition: Holdable<Request, Value, Before>, request: Request,
): Promise<HeldAsk | null> {
  const kept: (HeldAsk | null)[] = [];
  const outcome = await test.database.write(actor, async (work) => {
    const carried = await runOrHold(work, definition, request);
    if (!carried.ok) return carried;
    const row = "held" in carried.value ? await work.entities.findOneByOrFail(HeldChange, { id: carried.value.held.id }) : null;
    kept.push(row && { title: row.title, lines: row.lines, stationId: row.stationId });
    return refuse({ code: "TAKEN_BACK", message: "只是试试" });
  });
  const [ask] = kept;
  if (ask === undefined) throw new Error(JSON.stringify(outcome));
  return ask;
}

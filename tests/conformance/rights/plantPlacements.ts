import { Placement } from "../../../server/src/modules/placements";
import type { TestDatabase } from "../../../server/src/testing/testDatabase";
import { make, type Ask } from "./county";

/** Plants a group of screens that no placement names. */
export async function plantScreenGroup(ask: Ask, screenIds: readonly string[]): Promise<string> {
  return make(ask, "saveScreenGroup", { name: "广场大屏", screenIds }, "screenGroup");
}

/** Plants a placement that waits for a signature, asked for by somebody who is none of the actors. */
export async function plantWaiting(test: TestDatabase, ask: Ask, pieceId: string, stationId: string): Promise<string> {
  const id = await make(ask, "placePiece", { pieceId, stationIds: [stationId], weight: 2 }, "placement");
  const { manager } = test.database.writing;
  const { waiting } = await manager.findOneByOrFail(Placement, { id });
  await manager.update(Placement, { id }, { waiting: waiting && { ...waiting, askedBy: null } });
  return id;
}

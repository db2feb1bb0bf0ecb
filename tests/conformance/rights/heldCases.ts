import { saveHeldChange } from "../../../server/src/modules/heldChanges/heldChange.factory";
import { saveRoleAssignment, saveStaffAccount } from "../../../server/src/modules/identity/staffAccount.factory";
import type { TestDatabase } from "../../../server/src/testing/testDatabase";
import type { MutationCases } from "./case";
import type { County } from "./county";

export type PlantedHeld = Readonly<Record<"own" | "other", string>>;

/** Plants a change held in each township, asked for by somebody who is none of the actors. */
export async function plantHeld(test: TestDatabase, { own, other }: County): Promise<PlantedHeld> {
  const { manager } = test.database.writing;
  const { id: askedBy } = await saveStaffAccount(manager, { name: "许干事" });
  await saveRoleAssignment(manager, askedBy, "ADMINISTRATOR");
  const heldAt = async ({ palace, station }: County["own"]): Promise<string> =>
    (await saveHeldChange(manager, { mutation: "createClub", request: { palaceId: palace, name: "合唱团", kind: "ARTS" }, lines: ["类别：填写为“文化艺术类”"], stationId: station, askedBy })).id;
  return { own: await heldAt(own), other: await heldAt(other) };
}

/** Cases for signing and declining what a guard period held. */
export function heldCases(held: PlantedHeld): MutationCases {
  return {
    signHeldChange: (_at, side) => ({ id: held[side], version: 1 }),
    declineHeldChange: (_at, side) => ({ id: held[side], version: 1, reason: "号码不对" }),
  };
}

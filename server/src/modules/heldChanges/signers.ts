import { isAdministrator, type StaffActor } from "../../kernel/actor";
import type { Reader } from "../../kernel/unitOfWork";
import { staffActors } from "../identity";
import type { HeldChange } from "./heldChange.entity";
import { canSign, signingRoles, type Signable } from "./heldChange.policy";

/** Everybody who might sign some held change; one statement. */
export async function possibleSigners(reader: Pick<Reader, "entities">): Promise<StaffActor[]> {
  return staffActors(reader, { roles: ["ADMINISTRATOR", ...signingRoles] });
}

/** The names of those who may sign a held change and did not ask for it, those on the spot before administrators. */
export function signerNames(people: readonly StaffActor[], held: Signable & Pick<HeldChange, "askedBy">, path: string | null): string[] {
  const others = people.filter((person) => person.accountId !== held.askedBy && canSign(person, held, path));
  return others.sort((left, right) => Number(isAdministrator(left)) - Number(isAdministrator(right))).map(({ name }) => name);
}

const mostNames = 3;

/** For whom somebody waits, as a half-sentence: “等甲、乙中的一位签字”. */
export function waitingFor(names: readonly string[]): string {
  if (names.length === 0) return "要由另一位有权限的工作人员签字，保障期结束后可以自己让它生效";
  const some = names.slice(0, mostNames).join("、");
  if (names.length > mostNames) return `等${some}等中的一位签字`;
  return names.length === 1 ? `等${some}签字` : `等${some}中的一位签字`;
}

import { newId } from "../../../kernel/id";
import { notAllowed, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { guardAt } from "../../guardPeriods";
import { ChangeSignature } from "../changeSignature.entity";
import { signaturesOf, type SignedChange } from "../queries/signaturesOf";

/** A signature that somebody gives; whether it is theirs to give, the calling module has checked. */
export interface SignChange extends SignedChange {
  /** The account that asked for the change, whose own signature does not count; null when the portal or somebody unknown did. */
  readonly proposedBy: string | null;
}

/** How far the signatures have come. */
export interface Signed {
  readonly given: number;
  readonly needed: number;
  readonly complete: boolean;
}

/** How many signatures a change that shows more takes at this moment: one, two inside a guard period. */
export async function signaturesNeeded(work: Pick<UnitOfWork, "entities" | "now">): Promise<number> {
  return (await guardAt(work.entities, work.now)) === null ? 1 : 2;
}

/** Adds the actor's signature under a change that shows more; nobody signs what they asked for, nor twice. */
export async function signChange(work: UnitOfWork, request: SignChange): Promise<Outcome<Signed>> {
  const { actor, now, entities } = work;
  if (actor.kind !== "staff") return notAllowed();
  const { subjectType, subjectId, hash, proposedBy } = request;
  if (actor.accountId === proposedBy) return refuse({ code: "SIGN_OWN_CHANGE", message: "自己提出的，要由另一个人签字" });
  const before = await signaturesOf(work, request);
  if (before.some(({ signedBy }) => signedBy === actor.accountId)) return refuse({ code: "ALREADY_SIGNED", message: "您已经签过字了" });
  await entities.insert(ChangeSignature, { id: newId(now), subjectType, subjectId, hash, signedBy: actor.accountId, signedByName: actor.name, signedAt: now });
  const given = before.length + 1;
  const needed = await signaturesNeeded(work);
  return succeed({ given, needed, complete: given >= needed });
}

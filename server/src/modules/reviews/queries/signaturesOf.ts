import type { EntityManager } from "typeorm";
import { ChangeSignature } from "../changeSignature.entity";

/** A change that shows more, as its signatures name it. */
export interface SignedChange {
  readonly subjectType: string;
  readonly subjectId: string;
  /** SHA-256 of the change: another change takes other signatures. */
  readonly hash: string;
}

/** The signatures under exactly this change, oldest first; one statement. */
export async function signaturesOf({ entities }: { readonly entities: EntityManager }, { subjectType, subjectId, hash }: SignedChange): Promise<ChangeSignature[]> {
  return entities.find(ChangeSignature, { where: { subjectType, subjectId, hash }, order: { id: "ASC" } });
}

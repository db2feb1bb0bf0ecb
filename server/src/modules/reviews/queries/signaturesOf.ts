import { In, type EntityManager } from "typeorm";
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

/** The signatures under these changes, oldest first; one statement. */
export async function signaturesOfAll({ entities }: { readonly entities: EntityManager }, changes: readonly SignedChange[]): Promise<ChangeSignature[]> {
  const named = (name: keyof SignedChange): string[] => [...new Set(changes.map((change) => change[name]))];
  // A hash is of one subject's change alone.
  return entities.find(ChangeSignature, { where: { subjectType: In(named("subjectType")), subjectId: In(named("subjectId")), hash: In(named("hash")) }, order: { id: "ASC" } });
}

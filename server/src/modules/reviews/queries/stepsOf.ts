import { In, type EntityManager } from "typeorm";
import { RevisionStep } from "../revisionStep.entity";

/** The steps of revisions in the order in which they were taken; one statement. */
export async function stepsOf({ entities }: { readonly entities: EntityManager }, revisionIds: readonly string[]): Promise<RevisionStep[]> {
  if (revisionIds.length === 0) return [];
  return entities.find(RevisionStep, { where: { revisionId: In([...revisionIds]) }, order: { id: "ASC" } });
}

import { In } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { canReadRevisions } from "../review.policy";
import { Revision } from "../revision.entity";

/** Every revision of the subjects, newest first, for staff; one statement. */
export async function revisionsOf(reader: Reader, subjectType: string, subjectIds: readonly string[]): Promise<Revision[]> {
  if (!canReadRevisions(reader.actor)) return [];
  return reader.entities.find(Revision, { where: { subjectType, subjectId: In([...subjectIds]) }, order: { subjectId: "ASC", number: "DESC" } });
}

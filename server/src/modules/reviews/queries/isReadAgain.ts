import { In, MoreThanOrEqual, type EntityManager } from "typeorm";
import { Revision, type RevisionState } from "../revision.entity";
import { stepsOf } from "./stepsOf";

type Read = Pick<Revision, "hash" | "publishedAt">;

const takenDown: readonly RevisionState[] = ["RECALLED", "WITHDRAWN"];

/** Whether a state of a text's source is the one that was read last: that of the newest revision, or that of live words that were published again after it. */
export async function isReadAgain({ entities }: { readonly entities: EntityManager }, newest: Revision, read: Read): Promise<boolean> {
  if (newest.hash !== read.hash || newest.publishedAt !== read.publishedAt) return wasLiveAndRead(entities, newest, read);
  if (read.publishedAt !== null) return true;
  // Words of the panel that gave way to the live ones, or were deleted, were gone; taken back by their author they wait to be put forward once more.
  if (newest.state === "SUPERSEDED") return false;
  return newest.state !== "WITHDRAWN" || (await stepsOf({ entities }, [newest.id])).at(-1)?.kind === "TAKEN_BACK";
}

/** The live words published again made no revision of their own; once they are taken down, nothing newer stands for that publication. */
async function wasLiveAndRead(entities: EntityManager, newest: Revision, { hash, publishedAt }: Read): Promise<boolean> {
  const { subjectType, subjectId, submittedAt } = newest;
  return publishedAt !== null && entities.existsBy(Revision, { subjectType, subjectId, hash, publishedAt, state: In([...takenDown]), endedAt: MoreThanOrEqual(submittedAt) });
}

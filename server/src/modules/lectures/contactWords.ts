import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { checkPublicWords, newWords, type Worded } from "../wording";

interface Contact {
  readonly contactPhone: string | null;
}

/** A lecture's telephone is told without a review: it is held against the word lists at once. */
export function checkContactWords(work: UnitOfWork, id: string, words: { after: Contact; before?: Contact }, { wordingReason }: Worded): Promise<Outcome<null>> {
  return checkPublicWords(work, { subjectType: "lecture", subjectId: id, texts: newWords(["contactPhone"], words.after, words.before), wordingReason });
}

import type { Outcome } from "../../kernel/outcome";
import type { Reader, UnitOfWork } from "../../kernel/unitOfWork";
import { liveSnapshots, submitRevision, withdrawSubject } from "../reviews";
import type { YouthPalace } from "./youthPalace.entity";

const palaceTextSubject = "palace-text";

interface PalaceText {
  readonly openingText: string | null;
  readonly summary: string | null;
}

type LivePalaceTexts = ReadonlyMap<string, { readonly snapshot: Partial<PalaceText> }>;

/** Puts a palace's free words forward for review; takes them down when none are left. */
export async function submitPalaceText(work: UnitOfWork, palace: YouthPalace): Promise<Outcome<unknown>> {
  const { id: subjectId, openingText, summary, organisationId } = palace;
  if (openingText === null && summary === null) return withdrawSubject(work, { subjectType: palaceTextSubject, subjectId, reason: "文字已全部删去" });
  const author = work.actor.kind === "staff" ? `staff:${work.actor.accountId}` : null;
  const snapshot: PalaceText = { openingText, summary };
  return submitRevision(work, {
    subjectType: palaceTextSubject, subjectId, title: palace.name, organisationId, snapshot, authors: author === null ? [] : [author], submittedBy: author, publishedAt: null,
  });
}

/** The live texts of palaces; one statement. */
export async function livePalaceTexts(reader: Pick<Reader, "entities">, ids: readonly string[]): Promise<LivePalaceTexts> {
  return liveSnapshots<Partial<PalaceText>>(reader, palaceTextSubject, ids);
}

/** A palace's free words as the public may read them. */
export function publicPalaceText(palace: YouthPalace, live: LivePalaceTexts): PalaceText {
  const reviewed = live.get(palace.id)?.snapshot;
  return {
    openingText: palace.openingText === null ? null : (reviewed?.openingText ?? null),
    summary: palace.summary === null ? null : (reviewed?.summary ?? null),
  };
}

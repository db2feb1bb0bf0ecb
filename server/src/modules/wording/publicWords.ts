import { newId } from "../../kernel/id";
import { invalid, refuseAll, succeed, type Outcome, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { checkWording } from "./queries/checkWording";
import type { WordingFinding, WordingText } from "./wordingEngine/wordingList";
import { WordingReason } from "./wordingRecord.entity";

const longestReason = 500;

/** A request that sets public words may say why words that a list warns of are used all the same. */
export interface Worded {
  readonly wordingReason?: string | null;
}

/** What a change says anew in these fields: texts that are there now and were not before. */
export function newWords<Field extends string>(
  fields: readonly Field[],
  after: Readonly<Record<Field, string | null>>,
  before?: Readonly<Record<Field, string | null>> | null,
): WordingText[] {
  return fields.flatMap((field) => {
    const text = after[field];
    return text === null || text === before?.[field] ? [] : [{ field, text }];
  });
}

/** Words that are public at once, without a review: names, and the reason of a change. */
export interface PublicWords {
  readonly subjectType: string;
  readonly subjectId: string;
  /** Only what is new or changed; `field` is the input's field. */
  readonly texts: readonly WordingText[];
  /** Why words that a list warns of are used all the same. */
  readonly wordingReason?: string | null | undefined;
}

/** Refuses what a blocking list forbids, and what a warning list names without a written reason; keeps the reason when there is one. */
export async function checkPublicWords(work: UnitOfWork, words: PublicWords): Promise<Outcome<null>> {
  const findings = await checkWording(work, words.texts.filter(({ text }) => text.trim() !== ""));
  const refusals = wordingRefusals(findings, words.wordingReason);
  if (refusals.length > 0) return refuseAll(refusals);
  if (findings.length === 0) return succeed(null);
  await keepReason(work, { ...words, hash: null, reason: words.wordingReason ?? "", findings });
  return succeed(null);
}

/** The same for many things at once, before anything is kept: what stands in the way, each at its text's field. */
export async function publicWordsRefusals(work: UnitOfWork, texts: readonly WordingText[], wordingReason: string | null | undefined): Promise<Refusal[]> {
  return wordingRefusals(await checkWording(work, texts), wordingReason);
}

/** Whether a written reason is longer than can be kept. */
export function reasonTooLong(wordingReason: string | null | undefined): Refusal | null {
  return [...(wordingReason?.trim() ?? "")].length > longestReason ? invalid("wordingReason", `用语说明最多 ${String(longestReason)} 个字`) : null;
}

/** Why findings stand in the way: blocked words always, words warned of until somebody writes why they are used. */
export function wordingRefusals(findings: readonly WordingFinding[], wordingReason: string | null | undefined): Refusal[] {
  const blocked = findings.filter(({ severity }) => severity === "BLOCK");
  if (blocked.length > 0) return blocked.map(({ field, message }) => ({ code: "WORDING_BLOCKED", message, field: [field] }));
  const tooLong = reasonTooLong(wordingReason);
  if (tooLong) return [tooLong];
  if (wordingReason?.trim()) return [];
  return findings.map(({ field, message }) => ({ code: "WORDING_REASON_NEEDED", message: `${message}；确需这样写的，请填写用语说明`, field: [field] }));
}

interface Kept {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly hash: string | null;
  readonly reason: string;
  readonly findings: readonly WordingFinding[];
}

/** Adds a written reason to the record. */
export async function keepReason(work: UnitOfWork, { subjectType, subjectId, hash, reason, findings }: Kept): Promise<WordingReason> {
  const { actor } = work;
  const givenBy = actor.kind === "staff" ? `staff:${actor.accountId}` : actor.kind === "system" ? `system:${actor.name}` : actor.kind;
  const row = Object.assign(new WordingReason(), { id: newId(work.now), subjectType, subjectId, hash, reason: reason.trim(), findings: [...findings], givenBy, givenAt: work.now });
  await work.entities.insert(WordingReason, row);
  return row;
}

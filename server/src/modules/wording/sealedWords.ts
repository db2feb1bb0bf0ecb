import { newId } from "../../kernel/id";
import { refuseAll, succeed, type Outcome, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { keepReason, reasonTooLong, wordingRefusals } from "./publicWords";
import { checkWording } from "./queries/checkWording";
import { extraTextsOf, findingsBeforeShowing, type Judged, type SealedKey, type SealedWords } from "./queries/findingsBeforeShowing";
import { fieldLabel, textsOf } from "./textsOf";
import type { WordingFinding } from "./wordingEngine/wordingList";
import { WordingCheck, WordingReason, type WordingMoment } from "./wordingRecord.entity";

export interface Submission extends SealedWords {
  readonly fileNames: readonly string[];
  /** Whether it can be sent back to an editor elsewhere; otherwise the command is refused at the field. */
  readonly isReturnable: boolean;
}

const longestReturn = 500;
const nothingFound: Judged = { findings: [], extraTexts: [] };

/** What the lists say of a text that is put forward: refused or to be returned for blocked words; what they warn of is kept for the reviewers. */
export async function judgeSubmission(work: UnitOfWork, submission: Submission): Promise<Outcome<{ readonly returnReason: string | null }>> {
  const extraTexts = [...new Set(submission.fileNames)].map((text, index) => ({ field: `fileName.${String(index)}`, text }));
  const findings = await checkWording(work, [...textsOf(submission.snapshot), ...extraTexts]);
  const blocked = findings.filter(({ severity }) => severity === "BLOCK");
  if (blocked.length > 0 && !submission.isReturnable) return refuseAll(wordingRefusals(blocked, null).map(asInputField));
  if (findings.length > 0 || extraTexts.length > 0) await recordCheck(work, submission, "SUBMITTED", { findings, extraTexts });
  return succeed({ returnReason: blocked.length > 0 ? returnText(blocked) : null });
}

/** What the lists of now say before a text is shown: blocked words stop it, words they warn of need a written reason. */
export async function judgeGoingLive(work: UnitOfWork, words: SealedWords, wordingReason: string | null | undefined): Promise<Outcome<null>> {
  const known = { subjectType: words.subjectType, subjectId: words.subjectId, hash: words.hash };
  const judged = await findingsBeforeShowing(work, [words]);
  const { findings, extraTexts } = judged[0] ?? nothingFound;
  const tooLong = reasonTooLong(wordingReason);
  if (tooLong) return refuseAll([tooLong]);
  if (findings.length === 0) return succeed(null);
  const covering = wordingReason?.trim() ? null : await reasonCovering(work, known, findings);
  const refusals = wordingRefusals(findings, covering ?? wordingReason);
  if (refusals.length > 0) return refuseAll(refusals.map(askedForReason));
  await recordCheck(work, words, "GOING_LIVE", { findings, extraTexts });
  if (covering === null) await keepReason(work, { ...known, reason: wordingReason ?? "", findings });
  return succeed(null);
}

/** The names of the files a sealed text shows, as they were when it was put forward last. */
export async function sealedFileNames(work: Pick<UnitOfWork, "entities">, words: SealedKey): Promise<string[]> {
  return (await extraTextsOf(work, [words])).flat().map(({ text }) => text);
}

function askedForReason({ code, message, field: [field = ""] }: Refusal): Refusal {
  return { code, message: `${fieldLabel(field)}：${message}`, field: ["wordingReason"] };
}

/** The reason written last, when it was about all that the lists find now. */
async function reasonCovering(work: UnitOfWork, known: SealedKey, findings: readonly WordingFinding[]): Promise<string | null> {
  const written = await work.entities.findOne(WordingReason, { where: known, order: { id: "DESC" } });
  const isCovering = written !== null && findings.every((finding) => written.findings.some((old) => isSame(old, finding)));
  return isCovering ? written.reason : null;
}

/** Keeps a reason that a reviewer writes before the last stage, about what the lists of now say. */
export async function keepWordingReason(work: UnitOfWork, words: SealedWords, wordingReason: string | null | undefined): Promise<Outcome<null>> {
  const reason = wordingReason?.trim() ?? "";
  if (reason === "") return succeed(null);
  const tooLong = reasonTooLong(reason);
  if (tooLong) return refuseAll([tooLong]);
  const { subjectType, subjectId, hash } = words;
  const findings = (await findingsBeforeShowing(work, [words])).flatMap((judged) => judged.findings);
  await keepReason(work, { subjectType, subjectId, hash, reason, findings });
  return succeed(null);
}

function isSame(left: WordingFinding, right: WordingFinding): boolean {
  return left.field === right.field && left.from === right.from && left.to === right.to && left.listId === right.listId;
}

function asInputField<Told extends { readonly field: readonly string[] }>(refusal: Told): Told {
  return { ...refusal, field: [refusal.field[0]?.split(".")[0] ?? ""] };
}

function returnText(blocked: readonly WordingFinding[]): string {
  const lines = blocked.map(({ field, message }) => `${fieldLabel(field)}：${message}`);
  const text = `用语检查没有通过。${lines.join("；")}`;
  return [...text].length <= longestReturn ? text : `${[...text].slice(0, longestReturn - 1).join("")}…`;
}

async function recordCheck(
  work: UnitOfWork,
  { subjectType, subjectId, hash }: SealedWords,
  moment: WordingMoment,
  { findings, extraTexts }: Judged,
): Promise<void> {
  await work.entities.insert(WordingCheck, { id: newId(work.now), subjectType, subjectId, hash, moment, findings: [...findings], extraTexts: [...extraTexts], checkedAt: work.now });
}

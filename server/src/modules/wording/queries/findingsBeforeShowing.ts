import { In, type EntityManager } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { textsOf } from "../textsOf";
import { canReadWording } from "../wording.policy";
import { checkTexts } from "../wordingEngine/checkTexts";
import type { WordingFinding, WordingText } from "../wordingEngine/wordingList";
import { WordingCheck } from "../wordingRecord.entity";
import { currentLists } from "./currentLists";

/** Which sealed text. */
export interface SealedKey {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly hash: string;
}

/** A sealed text, as its revision holds it. */
export interface SealedWords extends SealedKey {
  readonly snapshot: object;
}

export interface Judged {
  readonly findings: readonly WordingFinding[];
  /** What belongs to the sealed text without being sealed: the names of its files. */
  readonly extraTexts: readonly WordingText[];
}

interface Reading {
  readonly entities: EntityManager;
}

/** What the lists of now say of sealed texts and the names of their files, each in its place: what showing them asks about, and what their reviewers see. */
export async function findingsBeforeShowing(reading: Reading, words: readonly SealedWords[]): Promise<readonly Judged[]> {
  const extra = await extraTextsOf(reading, words);
  const lists = await currentLists(reading);
  return words.map(({ snapshot }, index) => {
    const extraTexts = extra[index] ?? [];
    return { extraTexts, findings: checkTexts(lists, [...textsOf(snapshot), ...extraTexts]) };
  });
}

/** The same findings for those who read the texts. */
export async function findingsForReviewers(reader: Reader, words: readonly SealedWords[]): Promise<readonly (readonly WordingFinding[])[]> {
  if (!canReadWording(reader.actor)) return words.map(() => []);
  return (await findingsBeforeShowing(reader, words)).map(({ findings }) => findings);
}

/** What belongs to sealed texts without being sealed, as it was when each was put forward last. */
export async function extraTextsOf({ entities }: Reading, words: readonly SealedKey[]): Promise<readonly (readonly WordingText[])[]> {
  const [types, ids] = [new Set(words.map(({ subjectType }) => subjectType)), new Set(words.map(({ subjectId }) => subjectId))];
  // The index begins with the type.
  const checks = await entities.find(WordingCheck, { where: { subjectType: In([...types]), subjectId: In([...ids]), moment: "SUBMITTED" }, order: { id: "ASC" } });
  const newest = new Map(checks.map((check) => [keyOf(check), check.extraTexts]));
  return words.map((key) => newest.get(keyOf(key)) ?? []);
}

function keyOf({ subjectType, subjectId, hash }: SealedKey): string {
  return `${subjectType}:${subjectId}:${hash}`;
}

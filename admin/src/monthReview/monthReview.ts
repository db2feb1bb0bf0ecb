import type { ApprovedItemInput, ReviewStage } from '../../../schema/generated/admin/graphql';
import { approvedText } from '../desk/desk';
import type { BatchApproved, MonthText } from '../providers/monthReviewCommands';
import type { UserError } from '../providers/errors';

// A month is planned in the last third of the one before.
const lastDayForThisMonth = 20;

/** Another month, so many later. */
export function shiftedMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The month whose schedule is reviewed on a day: the coming one from the 21st on. */
export function usualMonth(today: string): string {
  const month = today.slice(0, 7);
  return Number(today.slice(8, 10)) > lastDayForThisMonth ? shiftedMonth(month, 1) : month;
}

export const isMonth = (text: string | null): text is string => text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** 2026年12月. */
export function monthName(month: string): string {
  return `${month.slice(0, 4)}年${String(Number(month.slice(5, 7)))}月`;
}

/** What was ticked, exactly as it was read. */
export interface Tick {
  hash: string;
  stage: ReviewStage;
}

/** Ticks by revision. */
export type Ticks = ReadonlyMap<string, Tick>;

type Read = Pick<MonthText, 'revisionId' | 'hash' | 'stage'>;

const ticked = (rows: readonly Read[]): Ticks => new Map(rows.map(({ revisionId, hash, stage }) => [revisionId, { hash, stage }]));

/** With a row ticked, or no longer. */
export function withTick(ticks: Ticks, row: Read): Ticks {
  const next = new Map(ticks);
  if (!next.delete(row.revisionId)) next.set(row.revisionId, { hash: row.hash, stage: row.stage });
  return next;
}

/** Every row ticked; none when all were. */
export function withAll(ticks: Ticks, rows: readonly Read[]): Ticks {
  return rows.every(({ revisionId }) => ticks.has(revisionId)) ? new Map() : ticked(rows);
}

/** The ticks that still say what they said: a text that was changed since, or went to another stage, is to be read again. */
export function stillTicked(ticks: Ticks, rows: readonly Read[]): Ticks {
  return ticked(rows.filter(({ revisionId, hash, stage }) => {
    const tick = ticks.get(revisionId);
    return tick?.hash === hash && tick.stage === stage;
  }));
}

/** What somebody wrote to the words that a list warns of, by the words' seal: a text that was changed is to be written to anew. */
export type Reasons = ReadonlyMap<string, string>;

type Worded = Pick<MonthText, 'hash' | 'stage'> & { revision: Pick<MonthText['revision'], 'wordingFindings' | 'stages'> };

/** Whether the check warns of words of a text, so that a reason can be written. */
export function isWarned({ revision: { wordingFindings } }: Pick<Worded, 'revision'>): boolean {
  return wordingFindings.some(({ severity }) => severity === 'WARN') && !isBlocked({ revision: { wordingFindings } });
}

/** Whether words of a text must not be used: no reason helps, it has to be sent back. */
export function isBlocked({ revision: { wordingFindings } }: { revision: Pick<MonthText['revision'], 'wordingFindings'> }): boolean {
  return wordingFindings.some(({ severity }) => severity === 'BLOCK');
}

/** Whether the stage at hand asks for the reason: the last one answers for what goes out. */
export function needsReason(row: Worded): boolean {
  return isWarned(row) && row.revision.stages.at(-1)?.stage === row.stage;
}

/** The ticked texts that still lack a reason, by revision. */
export function withoutReason(ticks: Ticks, rows: readonly (Worded & Read)[], reasons: Reasons): ReadonlySet<string> {
  const lacking = rows.filter((row) => ticks.has(row.revisionId) && needsReason(row) && (reasons.get(row.hash) ?? '').trim() === '');
  return new Set(lacking.map(({ revisionId }) => revisionId));
}

/** What is sent for the ticked texts, each with its reason where one was written. */
export function batchItems(ticks: Ticks, reasons: Reasons): ApprovedItemInput[] {
  return [...ticks].map(([revisionId, { hash, stage }]) => ({ revisionId, hash, stage, wordingReason: reasons.get(hash)?.trim() || null }));
}

/** The lectures whose words differ from those that were shown before. */
export function changedSince(before: ReadonlyMap<string, string>, rows: readonly { hash: string; lecture: { id: string } }[]): ReadonlySet<string> {
  return new Set(rows.filter(({ hash, lecture }) => (before.get(lecture.id) ?? hash) !== hash).map(({ lecture }) => lecture.id));
}

/** A refused batch: what stands in the way of which text, and what is wrong with the whole. */
export interface Refused {
  byRevision: ReadonlyMap<string, string>;
  whole: readonly string[];
}

/** What came back names its row; the texts that were sent are the rows. */
export function refusedRows(refusals: readonly UserError[], sent: readonly string[]): Refused {
  const byRevision = new Map<string, string>();
  const whole: string[] = [];
  for (const { field, message } of refusals) {
    const index = field.indexOf('items');
    const id = index < 0 ? undefined : sent[Number(field[index + 1])];
    if (id === undefined) whole.push(message);
    else byRevision.set(id, message);
  }
  return { byRevision, whole };
}

/** 已通过，等待终审：王静（2 条）：《甲》《乙》, one sentence for each way in which a text goes on. */
export function outcomeSentences(approved: readonly BatchApproved[]): string[] {
  const groups = new Map<string, string[]>();
  for (const revision of approved) {
    const told = approvedText(revision);
    groups.set(told, [...(groups.get(told) ?? []), `《${revision.title}》`]);
  }
  return [...groups].map(([told, titles]) => `${String(titles.length)} 条${told}：${titles.join('')}`);
}

/** The lecture's words, each with its name; what is not its own is left out. */
export function wordsOf({ ownTitle, summary, placeText, audience }: Pick<MonthText, 'ownTitle' | 'summary' | 'placeText' | 'audience'>): { label: string; text: string }[] {
  const all = [['自拟题目', ownTitle], ['内容简介', summary], ['地点', placeText], ['听众', audience]] as const;
  return all.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** Whose words they are. */
export function writersOf({ revision: { authorNames, hasUnknownAuthor } }: Pick<MonthText, 'revision'>): string {
  return [...authorNames, ...(hasUnknownAuthor ? ['未关联的账号'] : [])].join('、') || '—';
}

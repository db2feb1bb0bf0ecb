import { isBankCard } from "./bankCard";
import type { FigureGroup } from "./numberRuns";
import { gap, type Letters } from "./readLetters";
import { isResidentId } from "./residentId";

/** The sorts of personal numbers that a list may name. */
export const personalSorts = ["居民身份证号", "银行卡号", "手机号码"] as const;
export type PersonalSort = (typeof personalSorts)[number];

/** A number that belongs to a person. */
export interface PersonalNumber {
  readonly sort: PersonalSort;
  readonly figures: string;
  readonly first: number;
  readonly last: number;
}

const most = 19;

/** Every personal number, however its figures are written or parted. */
export function personalNumbers(letters: Letters, groups: readonly FigureGroup[]): PersonalNumber[] {
  const found: PersonalNumber[] = [];
  for (let from = 0; from < groups.length; from += 1) {
    const number = numberFrom(letters, groups, from);
    if (!number) continue;
    found.push(number);
    while ((groups[from + 1]?.first ?? Infinity) <= number.last) from += 1;
  }
  return found;
}

function numberFrom(letters: Letters, groups: readonly FigureGroup[], from: number): PersonalNumber | null {
  const run: FigureGroup[] = [];
  let figures = "";
  let longest: PersonalNumber | null = null;
  for (const group of groups.slice(from, from + most)) {
    if (run.length > 0 && group.joint === "words") break;
    run.push(group);
    figures += group.figures;
    if (figures.length > most) break;
    longest = identify(letters, run, figures) ?? longest;
  }
  return longest;
}

const cardSplits = [[4, 4, 4, 4], [4, 4, 4, 4, 1], [4, 4, 4, 4, 2], [4, 4, 4, 4, 3], [6, 13], [6, 10]];

function identify(letters: Letters, run: readonly FigureGroup[], figures: string): PersonalNumber | null {
  const { first, last } = spanOf(run);
  const withX = figures.length === 17 && followedByX(letters, last) ? `${figures}X` : figures;
  const isId = (withX.length === 18 || run.length === 1) && isResidentId(withX);
  if (isId) return { sort: "居民身份证号", figures: withX, first, last: last + withX.length - figures.length };
  if (run.some(({ joint }, index) => index > 0 && joint === "punctuation")) return punctuatedMobile(run, figures, { first, last });
  if (isBankCard(figures) && isEven(run, cardSplits)) return { sort: "银行卡号", figures, first, last };
  return mobileOf(run, figures, first, last);
}

function spanOf(run: readonly FigureGroup[]): { readonly first: number; readonly last: number } {
  return { first: run[0]?.first ?? 0, last: run.at(-1)?.last ?? 0 };
}

function followedByX({ text, starts, count, gaps }: Letters, last: number): boolean {
  return last + 1 < count && (gaps[last + 1] ?? gap.hard) <= gap.line && /^[xXｘＸхХ]/.test(text.slice(starts[last + 1]));
}

const splits = [[3, 4, 4], [3, 3, 5], [4, 3, 4], [4, 4, 3], [3, 8], [7, 4], [5, 6], [6, 5], [3, 5, 3], [5, 3, 3], [4, 7], [8, 3]];
const countryCode = /^(?:0086|86)(1[3-9]\d{9})$/;

function mobileOf(run: readonly FigureGroup[], figures: string, first: number, last: number): PersonalNumber | null {
  const alone = run.length === 1 ? (countryCode.exec(figures)?.[1] ?? figures) : figures;
  return isMobile(alone) && isEven(run, splits) ? { sort: "手机号码", figures: alone, first, last } : null;
}

/** Punctuation parts the figures of any list of numbers: only what is parted as a telephone number is, or figure by figure, is one number. */
function punctuatedMobile(run: readonly FigureGroup[], figures: string, span: { readonly first: number; readonly last: number }): PersonalNumber | null {
  const isOne = isSplit(run, [[3, 4, 4]]) || run.length === figures.length;
  return isMobile(figures) && isOne ? { sort: "手机号码", figures, ...span } : null;
}

function isMobile(figures: string): boolean {
  return /^1[3-9]\d{9}$/.test(figures);
}

function isSplit(run: readonly FigureGroup[], usual: readonly (readonly number[])[]): boolean {
  const lengths = run.map(({ figures }) => figures.length).join();
  return usual.some((split) => split.join() === lengths);
}

/** Whether a number is parted as people part one, or evenly as those who hide one do; a table's row of figures is not. */
function isEven(run: readonly FigureGroup[], usual: readonly (readonly number[])[]): boolean {
  const lengths = run.map(({ figures }) => figures.length);
  const [length = 0] = lengths;
  const even = length <= 3 && lengths.every((one, index) => one === length || (index === lengths.length - 1 && one < length));
  const marked = run.slice(1).every(({ between }) => between === "" || /[^\s.]/u.test(between));
  return lengths.length === 1 || even || marked || isSplit(run, usual);
}

/** A personal number as it may be told: both ends, the middle hidden. */
export function hideMiddle(figures: string): string {
  return `${figures.slice(0, 3)}${"*".repeat(figures.length - 5)}${figures.slice(-2)}`;
}

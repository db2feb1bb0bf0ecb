import type { FigureGroup } from "./numberRuns";

/** A telephone number of the fixed network with the dial code it is given. */
export interface DialledNumber {
  readonly dialCode: string;
  readonly number: string;
  readonly first: number;
  readonly last: number;
}

const code = /^0(?:10|2\d|[3-9]\d{2})$/;
const whole = /^(0(?:10|2\d|[3-9]\d{2}))([2-8]\d{6,7})$/;
const local = /^[2-8]\d{6,7}$/;
const mostGroups = 12;
const abroad = /^(?:00)?86$/;

/** Every number of the fixed network that names its dial code, however it is parted. */
export function dialledNumbers(groups: readonly FigureGroup[]): DialledNumber[] {
  return groups.flatMap((group, index): DialledNumber[] => {
    const one = whole.exec(group.figures);
    if (one?.[1] && one[2]) return [{ dialCode: one[1], number: one[2], first: group.first, last: group.last }];
    const apart = takenApart(groups, index);
    if (apart) return [apart];
    const dialCode = codeAt(groups, index);
    const rest = dialCode === null ? null : localAfter(groups, index);
    return dialCode === null || rest === null ? [] : [{ dialCode, number: rest.number, first: group.first, last: rest.last }];
  });
}

/** A number whose figures are parted one by one, or in small even groups. */
function takenApart(groups: readonly FigureGroup[], index: number): DialledNumber | null {
  const run = evenRun(groups, index);
  const one = whole.exec(run.map(({ figures }) => figures).join(""));
  const [start, end] = [run[0], run.at(-1)];
  return start && end && one?.[1] && one[2] ? { dialCode: one[1], number: one[2], first: start.first, last: end.last } : null;
}

/** The groups from one that begins a dial code, parted by marks, as long as none is longer than it. */
function evenRun(groups: readonly FigureGroup[], index: number): FigureGroup[] {
  const start = groups[index];
  if (!start || start.figures.length > 3 || !start.figures.startsWith("0")) return [];
  const rest = groups.slice(index + 1, index + mostGroups);
  const end = rest.findIndex(({ joint, figures }) => joint !== "mark" || figures.length > start.figures.length);
  return [start, ...rest.slice(0, end === -1 ? rest.length : end)];
}

function codeAt(groups: readonly FigureGroup[], index: number): string | null {
  const group = groups[index];
  if (!group) return null;
  if (code.test(group.figures)) return group.figures;
  const before = groups[index - 1];
  const isAbroad = before !== undefined && group.joint !== "words" && abroad.test(before.figures);
  return isAbroad && code.test(`0${group.figures}`) ? `0${group.figures}` : null;
}

function localAfter(groups: readonly FigureGroup[], index: number): { readonly number: string; readonly last: number } | null {
  const [next, nextButOne] = groups.slice(index + 1, index + 3);
  if (next === undefined || next.joint === "words" || /[，、；,;]/.test(next.between)) return null;
  if (local.test(next.figures)) return { number: next.figures, last: next.last };
  if (nextButOne?.joint !== "mark" || next.figures.length > 4 || nextButOne.figures.length !== 4) return null;
  const number = next.figures + nextButOne.figures;
  return local.test(number) ? { number, last: nextButOne.last } : null;
}

/** What became of a run of tokens between two texts. */
export type Change = "SAME" | "REMOVED" | "ADDED";

/** Tokens that share one fate, in reading order; of a replaced passage the removed part comes first. */
export interface TokenRun {
  readonly change: Change;
  readonly tokens: readonly string[];
}

/** Two texts further apart than this many tokens are told as one replaced by the other: nobody reads such confetti, and it bounds the time. */
const mostEdits = 1500;

/** The shortest way from one list of tokens to the other (Myers 1986), as runs. Memory and time grow with the square of the edits, at most `mostEdits`. */
export function diffTokens(from: readonly string[], to: readonly string[]): TokenRun[] {
  const head = commonHead(from, to);
  const tail = commonTail(from.slice(head), to.slice(head));
  const left = from.slice(head, from.length - tail);
  const right = to.slice(head, to.length - tail);
  return joinRuns([
    { change: "SAME", tokens: from.slice(0, head) },
    ...middleRuns(left, right),
    { change: "SAME", tokens: from.slice(from.length - tail) },
  ]);
}

function commonHead(from: readonly string[], to: readonly string[]): number {
  let length = 0;
  while (length < from.length && length < to.length && from[length] === to[length]) length += 1;
  return length;
}

function commonTail(from: readonly string[], to: readonly string[]): number {
  let length = 0;
  while (length < from.length && length < to.length && from[from.length - 1 - length] === to[to.length - 1 - length]) length += 1;
  return length;
}

function middleRuns(from: readonly string[], to: readonly string[]): TokenRun[] {
  const trace = from.length > 0 && to.length > 0 ? shortestEdits(from, to) : null;
  if (trace === null) return [{ change: "REMOVED", tokens: from }, { change: "ADDED", tokens: to }];
  return walkBack(trace, from, to);
}

/** How far each diagonal reaches after each number of edits; null when more than `mostEdits` are needed. */
function shortestEdits(from: readonly string[], to: readonly string[]): Int32Array[] | null {
  const most = Math.min(from.length + to.length, mostEdits);
  let reach = new Int32Array(3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    const next = new Int32Array(2 * edits + 3);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = startOn(reach, edits, diagonal);
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x += 1;
      next[diagonal + edits + 1] = x;
      if (x >= from.length && x - diagonal >= to.length) return [...trace, next];
    }
    trace.push(next);
    reach = next;
  }
  return null;
}

/** Index of a diagonal in the reach of `edits` edits is `diagonal + edits + 1`. */
function startOn(before: Int32Array, edits: number, diagonal: number): number {
  if (edits === 0) return 0;
  const at = (neighbour: number): number => before[neighbour + edits] ?? 0;
  return goesDown(before, edits, diagonal) ? at(diagonal + 1) : at(diagonal - 1) + 1;
}

function goesDown(before: Int32Array, edits: number, diagonal: number): boolean {
  if (diagonal === -edits) return true;
  if (diagonal === edits) return false;
  return (before[diagonal - 1 + edits] ?? 0) < (before[diagonal + 1 + edits] ?? 0);
}

function walkBack(trace: readonly Int32Array[], from: readonly string[], to: readonly string[]): TokenRun[] {
  const runs: TokenRun[] = [];
  let [x, y] = [from.length, to.length];
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const before = trace[edits - 1] ?? new Int32Array(3);
    const start = startOn(before, edits, x - y);
    if (x > start) runs.push({ change: "SAME", tokens: from.slice(start, x) });
    const down = goesDown(before, edits, x - y);
    y = start - (x - y);
    x = start;
    if (down) runs.push({ change: "ADDED", tokens: to.slice(y - 1, y) });
    else runs.push({ change: "REMOVED", tokens: from.slice(x - 1, x) });
    if (down) y -= 1;
    else x -= 1;
  }
  if (x > 0) runs.push({ change: "SAME", tokens: from.slice(0, x) });
  return runs.reverse();
}

/** Neighbours of one fate become one run, what was removed before what was added. */
export function joinRuns(runs: readonly TokenRun[]): TokenRun[] {
  const joined: TokenRun[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const close = (): void => {
    if (removed.length > 0) joined.push({ change: "REMOVED", tokens: removed });
    if (added.length > 0) joined.push({ change: "ADDED", tokens: added });
    [removed, added] = [[], []];
  };
  for (const { change, tokens } of runs) {
    if (tokens.length === 0) continue;
    if (change === "REMOVED") removed = removed.concat(tokens);
    else if (change === "ADDED") added = added.concat(tokens);
    else {
      close();
      const last = joined.at(-1);
      if (last?.change === "SAME") joined[joined.length - 1] = { change, tokens: last.tokens.concat(tokens) };
      else joined.push({ change, tokens });
    }
  }
  close();
  return joined;
}

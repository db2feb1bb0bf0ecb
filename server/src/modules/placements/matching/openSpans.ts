/** A half-open span of time; null bounds are open. */
export interface OpenSpan {
  readonly from: Date | null;
  readonly until: Date | null;
}

/** The spans cut at an end, united and in order; what is empty is gone. */
export function openSpans(spans: readonly OpenSpan[], end: Date | null): OpenSpan[] {
  const united: OpenSpan[] = [];
  for (const span of spans.map(({ from, until }) => ({ from, until: earlier(until, end) })).filter(isSome).sort((left, right) => start(left) - start(right))) {
    const before = united.at(-1);
    if (before && start(span) <= finish(before)) united[united.length - 1] = { from: before.from, until: finish(before) >= finish(span) ? before.until : span.until };
    else united.push(span);
  }
  return united;
}

function isSome(span: OpenSpan): boolean {
  return start(span) < finish(span);
}

function start({ from }: OpenSpan): number {
  return from?.getTime() ?? Number.NEGATIVE_INFINITY;
}

function finish({ until }: OpenSpan): number {
  return until?.getTime() ?? Number.POSITIVE_INFINITY;
}

function earlier(left: Date | null, right: Date | null): Date | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}

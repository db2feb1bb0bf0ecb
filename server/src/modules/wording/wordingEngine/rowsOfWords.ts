import type { EntryClaim } from "./compileLists";
import type { Hit } from "./findWords";

/** Fewer of a row's words in sequence are just words. */
const fewest = 5;

interface PartHit extends Hit {
  readonly claim: Extract<EntryClaim["claim"], { role: "PART" }>;
}

/** Rows of words, such as 富强、民主、文明…, of which a text leaves words out or changes the order. */
export function brokenRows(hits: readonly Hit[]): Hit[] {
  const byEntry = new Map<object, PartHit[]>();
  for (const hit of hits) if (isPart(hit)) byEntry.set(hit.entry, [...(byEntry.get(hit.entry) ?? []), hit]);
  return [...byEntry.values()].flatMap((parts) => runsOf(parts).filter(isBroken).flatMap(whole));
}

function isPart(hit: Hit): hit is PartHit {
  return hit.claim.role === "PART";
}

function runsOf(parts: readonly PartHit[]): PartHit[][] {
  const runs: PartHit[][] = [];
  for (const part of [...parts].sort((left, right) => left.first - right.first)) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.last === part.first - 1) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

function isBroken(run: readonly PartHit[]): boolean {
  return run.length >= fewest && run.some(({ claim }, index) => index > 0 && claim.part !== (run[index - 1]?.claim.part ?? 0) + 1);
}

function whole(run: readonly PartHit[]): Hit[] {
  const [first] = run;
  const last = run.at(-1);
  return first && last ? [{ ...first, claim: { role: "WRONG" }, last: last.last }] : [];
}

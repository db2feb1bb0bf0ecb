import type { ReviewCredit } from "../../reviews";
import { html, when, type Html } from "../html";

const stages: Readonly<Record<ReviewCredit["stage"], readonly [review: string, proof: string]>> = { FIRST: ["初审", "一校"], SECOND: ["复审", "二校"], FINAL: ["终审", "三校"] };

/** 初审、复审、终审 and 一校、二校、三校 as they stand under a published text; names only. */
export function creditLines(credits: readonly ReviewCredit[]): Html {
  const said = credits.flatMap(({ stage, reviewerName, proofreaderName }) => [[stages[stage][0], reviewerName], [stages[stage][1], proofreaderName]] as const);
  const known = said.filter(([, name]) => name !== "");
  return when(known.length > 0, () => html`<dl class="credits" aria-label="审核和校对">${known.map(([what, name]) => html`<div><dt>${what}</dt><dd>${name}</dd></div>`)}</dl>`);
}

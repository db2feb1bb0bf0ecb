import { lifeMotifs } from "./motifs/life";
import { natureMotifs } from "./motifs/nature";
import { peopleMotifs } from "./motifs/people";
import { safetyMotifs } from "./motifs/safety";
import { festivalMotifs } from "./motifs/festivals";
import type { Motif } from "./motifs/motif";

const motifs: Record<string, Motif> = { ...lifeMotifs, ...natureMotifs, ...peopleMotifs, ...safetyMotifs, ...festivalMotifs };

/** The emblem of a theme; two neighbours when the theme has none of its own. */
export function motifOf(theme: string): Motif {
  const motif = motifs[theme] ?? motifs["邻里和睦"];
  if (!motif) throw new Error("the default motif is missing");
  return motif;
}

import type { SnapshotMedia } from "../entry/pieceSnapshot";

export const mediumChanges = ["SAME", "ADDED", "REMOVED", "REPLACED", "RETOLD"] as const;
/** RETOLD: the same file, with another alternative text or caption. */
export type MediumChange = (typeof mediumChanges)[number];

/** A place for a picture or video in two revisions. */
export interface ComparedMedium {
  readonly role: string;
  /** What the place is called in Chinese (栏目). */
  readonly label: string;
  readonly change: MediumChange;
  readonly from: SnapshotMedia | null;
  readonly to: SnapshotMedia | null;
}

const labels: Readonly<Record<string, string>> = { cover: "封面", image: "图片", images: "图片", video: "视频" };

/** The media of two revisions side by side: first those of equal content, then, within each place, what is left one for one. */
export function compareMedia(from: readonly SnapshotMedia[], to: readonly SnapshotMedia[]): ComparedMedium[] {
  const partners = partnersOf(from, to);
  const taken = new Set([...partners.values()].filter((medium) => medium !== null));
  const kept = from.map((medium) => compare(medium, partners.get(medium) ?? null));
  return [...kept, ...to.filter((medium) => !taken.has(medium)).map((medium) => compare(null, medium))];
}

function partnersOf(from: readonly SnapshotMedia[], to: readonly SnapshotMedia[]): ReadonlyMap<SnapshotMedia, SnapshotMedia | null> {
  const free = new Set(to);
  const partners = new Map<SnapshotMedia, SnapshotMedia | null>();
  const pair = (fits: (old: SnapshotMedia, candidate: SnapshotMedia) => boolean): void => {
    for (const old of from.filter((medium) => !partners.has(medium))) {
      const found = [...free].find((candidate) => fits(old, candidate));
      if (!found) continue;
      free.delete(found);
      partners.set(old, found);
    }
  };
  pair((old, candidate) => old.role === candidate.role && old.sha256 === candidate.sha256);
  pair((old, candidate) => old.role === candidate.role);
  return partners;
}

function compare(from: SnapshotMedia | null, to: SnapshotMedia | null): ComparedMedium {
  const role = (from ?? to)?.role ?? "";
  return { role, label: labels[role] ?? "素材", change: changeOf(from, to), from, to };
}

function changeOf(from: SnapshotMedia | null, to: SnapshotMedia | null): MediumChange {
  if (from === null || to === null) return from === null ? "ADDED" : "REMOVED";
  if (from.sha256 !== to.sha256) return "REPLACED";
  return from.alt === to.alt && from.caption === to.caption ? "SAME" : "RETOLD";
}

/** Where the pages of a slide end, as shares of its time from 0 to 1; several stacks turn independently, so their edges are united. */
export function pageEdges(stacks: readonly (readonly number[])[]): number[] {
  const edges = new Set<number>([1]);
  for (const shares of stacks) {
    const total = shares.reduce((sum, share) => sum + share, 0);
    let passed = 0;
    for (const share of shares.slice(0, -1)) edges.add((passed += share / total));
  }
  return Array.from(edges).sort((left, right) => left - right);
}

/** The page that stands at a moment of the slide's time. */
export function pageAt(edges: readonly number[], progress: number): number {
  const page = edges.findIndex((edge) => edge > progress);
  return page < 0 ? edges.length - 1 : page;
}

/** A moment at which a page stands. */
export function middleOf(edges: readonly number[], page: number): number {
  return ((edges[page - 1] ?? 0) + (edges[page] ?? 1)) / 2;
}

/** The path of an address that was written for hash routing (/admin/#/pieces/1), as other parts may still print it. */
export function pathOfOldAddress(hash: string): string | undefined {
  return hash.startsWith('#/') ? `/admin${hash.slice(1)}` : undefined;
}

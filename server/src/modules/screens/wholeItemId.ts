/** The id of the thing that a feed tells in parts, each with its own strength, as `<id>.<part>`: what screens report and log is told of the whole. */
export function wholeItemId(itemId: string): string {
  const [whole = itemId] = itemId.split(".");
  return whole;
}

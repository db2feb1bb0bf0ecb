/** A box of an MP4: its name and what it holds. */
export interface Box {
  readonly name: string;
  readonly body: Buffer;
}

const mostBoxes = 4096;

/** The boxes that lie in a piece of an MP4; one that claims more than there is ends the list. */
export function boxesIn(data: Buffer, from = 0): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= data.length && boxes.length < mostBoxes; ) {
    const short = data.readUInt32BE(at);
    const isLong = short === 1 && at + 16 <= data.length;
    const length = isLong ? Number(data.readBigUInt64BE(at + 8)) : short === 0 ? data.length - at : short;
    const head = isLong ? 16 : 8;
    if (length < head || at + length > data.length) break;
    boxes.push({ name: data.toString("latin1", at + 4, at + 8), body: data.subarray(at + head, at + length) });
    at += length;
  }
  return boxes;
}

/** The first box at the end of a path of names, or null. */
export function boxAt(data: Buffer, ...path: readonly string[]): Buffer | null {
  let body: Buffer | null = data;
  for (const name of path) body = body === null ? null : (boxesIn(body).find((box) => box.name === name)?.body ?? null);
  return body;
}

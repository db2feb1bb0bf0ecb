/** A blob's bytes; Blob.arrayBuffer came later than the oldest WebView we serve. */
export function readBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Response(blob).arrayBuffer().then((buffer) => new Uint8Array(buffer));
}

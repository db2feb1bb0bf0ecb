import { connect } from "node:net";

/** One request as it goes over the wire, and the answer that is right. */
export interface WireRequest {
  readonly text: string;
  readonly status: 200 | 304;
  readonly bytes: number;
}

/** An answer was not the one that stood there when the run began. */
export class OtherAnswer extends Error {}

const connections = 20;
const headEnd = Buffer.from("\r\n\r\n");

function answerLength(head: string, wanted: WireRequest): number {
  const status = Number(head.slice(9, 12));
  const length = status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
  if (status !== wanted.status || length !== wanted.bytes) throw new OtherAnswer(`${status} with ${length} bytes instead of ${wanted.status} with ${wanted.bytes}`);
  return length;
}

/** Sends so many requests, each kept connection one at a time, and checks status and length of every answer. */
export async function sendRequests(port: number, requests: readonly WireRequest[], count: number): Promise<void> {
  let sent = 0;
  const take = (): WireRequest | undefined => (sent < count ? requests[sent++ % requests.length] : undefined);
  await Promise.all(Array.from({ length: connections }, () => useConnection(port, take)));
}

function useConnection(port: number, take: () => WireRequest | undefined): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect(port, "127.0.0.1");
    socket.setNoDelay(true);
    let waiting: WireRequest | undefined;
    let received: Buffer = Buffer.alloc(0);
    const next = (): void => {
      waiting = take();
      if (waiting) socket.write(waiting.text);
      else socket.end();
    };
    const read = (chunk: Buffer): void => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const head = received.indexOf(headEnd);
      if (head < 0 || !waiting) return;
      const end = head + headEnd.length + answerLength(received.toString("latin1", 0, head), waiting);
      if (received.length < end) return;
      received = received.subarray(end);
      next();
    };
    socket.on("connect", next);
    socket.on("data", (chunk: Buffer) => {
      try {
        read(chunk);
      } catch (error) {
        socket.destroy();
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    });
    socket.on("error", fail);
    socket.on("close", () => {
      done();
    });
  });
}

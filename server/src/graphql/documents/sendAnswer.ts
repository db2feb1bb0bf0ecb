import type { IncomingMessage, ServerResponse } from "node:http";
import type { PreparedAnswer } from "../../platform/portalModule";

interface Form {
  readonly headers: readonly string[];
  readonly bytes: Buffer;
}

interface Sendable {
  readonly notModified: readonly string[];
  readonly plain: Form;
  readonly gzip: Form;
  readonly brotli: Form;
}

export type Keeping = "public" | "private";

const cacheControl = { public: "public, max-age=15", private: "private, no-cache" } as const;
const sendables = { public: new WeakMap<PreparedAnswer, Sendable>(), private: new WeakMap<PreparedAnswer, Sendable>() };

/** Writes a prepared answer in the form that the caller takes, or 304; its headers are made once, not once a request. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: PreparedAnswer, keeping: Keeping, now: number): void {
  const sendable = sendables[keeping].get(answer) ?? makeSendable(answer, keeping);
  const time = String(now);
  const condition = request.headers["if-none-match"];
  if (condition !== undefined && matches(condition, answer.etag)) {
    response.writeHead(304, ["x-server-time", time, ...sendable.notModified]);
    response.end();
    return;
  }
  const { headers, bytes } = acceptedForm(sendable, request.headers["accept-encoding"]);
  response.writeHead(200, ["x-server-time", time, ...headers]);
  response.end(bytes);
}

function makeSendable(answer: PreparedAnswer, keeping: Keeping): Sendable {
  const notModified = ["etag", answer.etag, "vary", "Authorization, Accept-Encoding", "cache-control", cacheControl[keeping]];
  const form = (bytes: Buffer, encoding: string | null): Form => ({
    bytes,
    headers: [
      ...notModified, "content-type", "application/json; charset=utf-8", "content-length", String(bytes.length),
      ...(encoding === null ? [] : ["content-encoding", encoding]),
    ],
  });
  const forms: { gzip?: Form; brotli?: Form } = {};
  const made = {
    notModified, plain: form(answer.body, null),
    get gzip() { return (forms.gzip ??= form(answer.gzip, "gzip")); },
    get brotli() { return (forms.brotli ??= form(answer.brotli, "br")); },
  };
  sendables[keeping].set(answer, made);
  return made;
}

function acceptedForm(sendable: Sendable, accepted: string | string[] | undefined): Form {
  if (typeof accepted !== "string") return sendable.plain;
  if (accepts(accepted, "br")) return sendable.brotli;
  return accepts(accepted, "gzip") ? sendable.gzip : sendable.plain;
}

// Nearly every caller lists codings without weights; only a weight needs the careful way.
function accepts(accepted: string, coding: string): boolean {
  if (!accepted.includes(coding)) return false;
  if (!accepted.includes(";")) return true;
  return accepted.split(",").some((part) => {
    const [name, weight] = part.split(";");
    return name?.trim() === coding && !(weight !== undefined && /^\s*q=0(\.0*)?\s*$/.test(weight));
  });
}

function matches(condition: string, etag: string): boolean {
  if (condition === etag || condition === "*") return true;
  return condition.includes(etag) && condition.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === etag);
}

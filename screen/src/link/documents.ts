import type { Feed } from "../feed/feed";
import { documentIds } from "../../../schema/generated/documentIds";
import type { ServerClock } from "./clock";
import { fetchWithin } from "./fetchWithin";

const patience = 20_000;

type DocumentName = "ScreenFeed" | "StartPairing" | "PollPairing" | "Heartbeat" | "LogPlays";

interface Answer {
  data?: unknown;
  errors?: { extensions?: { code?: string } }[];
}

/** The server does not know this token (any more): the screen has to be paired again. */
export class TokenRefused extends Error {}

export interface FreshFeed {
  etag: string | null;
  feed: Feed;
}

/** The server as a screen knows it: trusted documents, and its time with every answer. */
export class DocumentLink {
  token: string | null = null;

  constructor(private readonly clock: ServerClock) {}

  /** The feed, or null when it still is the one of `etag`. */
  async fetchFeed(etag: string | null): Promise<FreshFeed | null> {
    const headers = this.headers();
    if (etag) headers["If-None-Match"] = etag;
    return this.ask(addressOf("ScreenFeed"), { headers }, async (response) => {
      if (response.status === 304) return null;
      const { screenFeed } = (await readAnswer(response)) as { screenFeed: Feed };
      return { etag: response.headers.get("ETag"), feed: screenFeed };
    });
  }

  /** Runs a mutation and returns its data; throws TokenRefused, or another Error when it cannot be had. */
  async mutate<T>(name: DocumentName, input: object): Promise<T> {
    const headers = this.headers();
    headers["Content-Type"] = "application/json";
    const body = JSON.stringify({ variables: { input } });
    return this.ask(addressOf(name), { method: "POST", headers, body }, readAnswer) as Promise<T>;
  }

  /** The address and headers of the event stream. */
  eventStream(): { url: string; headers: Record<string, string> } {
    return { url: `/api/screens/me/events?document=${documentIds.ScreenFeed}`, headers: this.headers() };
  }

  private headers(): Record<string, string> {
    return this.token ? { Authorization: `Bearer ${this.token}` } : {};
  }

  private ask<T>(url: string, init: RequestInit, read: (response: Response) => Promise<T>): Promise<T> {
    const sentAt = performance.now();
    // no-store: an answer out of a cache must never set the clock.
    return fetchWithin(patience, url, { ...init, cache: "no-store", credentials: "omit" }, (response) => {
      const serverTime = Number(response.headers.get("X-Server-Time"));
      if (serverTime > 0) this.clock.correct(serverTime, sentAt, performance.now());
      return read(response);
    });
  }
}

/** Throws TokenRefused for the two statuses by which a server disowns a token. */
export function refuseUnpaired(status: number): void {
  if (status === 401 || status === 410) throw new TokenRefused();
}

function addressOf(name: DocumentName): string {
  return `/api/documents/${documentIds[name]}`;
}

async function readAnswer(response: Response): Promise<unknown> {
  refuseUnpaired(response.status);
  const { data, errors } = (await response.json()) as Answer;
  const codes = (errors ?? []).map((error) => error.extensions?.code);
  if (codes.includes("UNAUTHENTICATED")) throw new TokenRefused();
  if (codes.length > 0 || !response.ok || !data) throw new Error(String(response.status));
  return data;
}

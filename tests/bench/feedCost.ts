import { Agent, get } from "node:http";
import { freePort } from "../portal/freePort";
import { documentId } from "../portal/documents";
import type { Portal } from "../portal/portal";
import { waitFor } from "../portal/waitFor";
import { MeasuredProcess } from "./measuredProcess";
import { percentile, report } from "./result";
import { OtherAnswer, sendRequests, type WireRequest } from "./sendRequests";

const rounds = 9;
const requestsARound = 10_000;
const repeatsOfARound = 5;
const address = `/api/documents/${documentId("ScreenFeed")}`;

// What a player's browser sends.
const browserHeaders = {
  accept: "*/*", "accept-encoding": "gzip, deflate, br", "accept-language": "zh-CN,zh;q=0.9", connection: "keep-alive",
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/69.0.3497.100 Safari/537.36",
};

interface Answer {
  readonly status: number;
  /** Name and value in turn, as sent, without what tells the time. */
  readonly headers: readonly string[];
  readonly keepAlive: string;
  readonly etag: string;
  readonly body: Buffer;
}

interface Feed {
  readonly full: Answer;
  readonly notModified: Answer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });
const ofTheMoment = new Set(["date", "x-server-time", "connection", "keep-alive"]);

function ask(port: number, token: string, etag?: string): Promise<Answer> {
  const headers = { ...browserHeaders, authorization: `Bearer ${token}`, ...(etag === undefined ? {} : { "if-none-match": etag }) };
  return new Promise((done, fail) => {
    get({ port, host: "127.0.0.1", path: address, agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () => {
        const { rawHeaders } = response;
        const kept = rawHeaders.filter((_, index) => !ofTheMoment.has((rawHeaders[index - (index % 2)] ?? "").toLowerCase()));
        done({ status: response.statusCode ?? 0, headers: kept, keepAlive: String(response.headers["keep-alive"]), etag: response.headers.etag ?? "", body: Buffer.concat(chunks) });
      });
    }).on("error", fail);
  });
}

async function readFeeds(port: number, tokens: readonly string[]): Promise<Feed[]> {
  const feeds: Feed[] = [];
  for (const token of tokens) {
    const full = await ask(port, token);
    feeds.push({ full, notModified: await ask(port, token, full.etag) });
  }
  return feeds;
}

function wireRequests(tokens: readonly string[], feeds: readonly Feed[], status: 200 | 304): WireRequest[] {
  const common = Object.entries(browserHeaders).map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return tokens.map((token, index) => {
    const feed = feeds[index];
    if (!feed) throw new Error("a token without a feed");
    const condition = status === 304 ? `if-none-match: ${feed.full.etag}\r\n` : "";
    const text = `GET ${address} HTTP/1.1\r\nhost: 127.0.0.1\r\n${common}authorization: Bearer ${token}\r\n${condition}\r\n`;
    return { text, status, bytes: status === 304 ? 0 : feed.full.body.length };
  });
}

function assertSame(server: readonly Feed[], bare: readonly Feed[]): void {
  const wrong = server.findIndex(({ full, notModified }) => full.status !== 200 || notModified.status !== 304 || full.body.length === 0 || notModified.body.length > 0);
  if (wrong >= 0) throw new Error(`feed ${String(wrong)} is not answered by 200 and 304`);
  const different = server.findIndex((feed, index) => JSON.stringify(feed) !== JSON.stringify(bare[index]));
  if (different >= 0) throw new Error(`the bare server answers feed ${String(different)} otherwise: ${JSON.stringify([server[different]?.full.headers, bare[different]?.full.headers])}`);
}

/** The portal's server and the bare one, both listening, answering the same. */
class Duel {
  private requests: Readonly<Record<200 | 304, readonly WireRequest[]>> = { 200: [], 304: [] };

  constructor(
    private readonly tokens: readonly string[],
    readonly server: { readonly port: number; readonly process: MeasuredProcess },
    readonly bare: { readonly port: number; readonly process: MeasuredProcess },
  ) {}

  /** Gives the bare server what the portal's answers now, and compares both for every token. */
  async prepare(): Promise<readonly Feed[]> {
    const feeds = await readFeeds(this.server.port, this.tokens);
    const distinct = new Map<string, number>(feeds.map(({ full }) => [full.etag, 0]));
    [...distinct.keys()].forEach((etag, index) => distinct.set(etag, index));
    const byEtag = new Map(feeds.map((feed) => [feed.full.etag, feed]));
    const answers = [...byEtag.values()].map(({ full, notModified }) => ({ etag: full.etag, body: full.body, full: full.headers, notModified: notModified.headers }));
    const keepAliveSeconds = Number(/timeout=(\d+)/.exec(feeds[0]?.full.keepAlive ?? "")?.[1]);
    await this.bare.process.ask({ answers, callers: feeds.map(({ full }, index) => [this.tokens[index], distinct.get(full.etag)]), keepAliveSeconds });
    agent.destroy();
    assertSame(feeds, await readFeeds(this.bare.port, this.tokens));
    this.requests = { 200: wireRequests(this.tokens, feeds, 200), 304: wireRequests(this.tokens, feeds, 304) };
    return feeds;
  }

  /** Server's and bare server's CPU µs for one request of this kind, measured one after the other. */
  async measure(status: 200 | 304): Promise<{ server: number; bare: number }> {
    return { server: await this.cost(this.server, status), bare: await this.cost(this.bare, status) };
  }

  private async cost({ port, process }: { port: number; process: MeasuredProcess }, status: 200 | 304): Promise<number> {
    const before = await process.cpuMicroseconds();
    await sendRequests(port, this.requests[status], requestsARound);
    return ((await process.cpuMicroseconds()) - before) / requestsARound;
  }
}

/** A round as a whole; a feed that changes meanwhile (an hour passes, a lecture ends) makes it count anew. */
async function oneRound(duel: Duel): Promise<Record<200 | 304, { server: number; bare: number }>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { 200: await duel.measure(200), 304: await duel.measure(304) };
    } catch (error) {
      if (!(error instanceof OtherAnswer) || attempt === repeatsOfARound) throw error;
      await duel.prepare();
    }
  }
}

async function startDuel(portal: Portal, tokens: readonly string[]): Promise<Duel> {
  const [serverPort, barePort] = [Number(portal.env["PORT"]), await freePort()];
  const server = MeasuredProcess.start("server/dist/main.js", portal.env);
  const bare = MeasuredProcess.start("tests/bench/bareServer.cjs", { PORT: String(barePort) });
  await Promise.all([bare.next(), waitFor("the server answers", async () => (await fetch(`${portal.url}/healthz`)).ok, 60)]);
  return new Duel(tokens, { port: serverPort, process: server }, { port: barePort, process: bare });
}

function say(duelled: readonly { server: number; bare: number }[], status: number): void {
  const median = (values: number[]): string => percentile(values, 0.5).toFixed(1);
  const ratios = duelled.map(({ server, bare }) => (server / bare).toFixed(2)).join(" ");
  process.stderr.write(`feed-${String(status)}: server ${median(duelled.map(({ server }) => server))} µs, bare ${median(duelled.map(({ bare }) => bare))} µs a request; rounds ${ratios}\n`);
}

/** `feed-200` and `feed-304`: what a feed costs the server, next to a bare server with the same bytes. */
export async function feedCost(portal: Portal, tokens: readonly string[]): Promise<void> {
  const duel = await startDuel(portal, tokens);
  try {
    const feeds = await duel.prepare();
    const sizes = feeds.map(({ full }) => full.body.length);
    const classes = new Set(feeds.map(({ full }) => full.etag)).size;
    const encoding = feeds[0]?.full.headers[feeds[0].full.headers.indexOf("content-encoding") + 1] ?? "";
    process.stderr.write(`${String(tokens.length)} tokens, ${String(classes)} different feeds of ${String(Math.min(...sizes))} to ${String(Math.max(...sizes))} bytes (${encoding})\n`);
    // Not counted: both processes compile what is hot.
    await oneRound(duel);
    await oneRound(duel);
    const measured = [];
    for (let round = 0; round < rounds; round += 1) measured.push(await oneRound(duel));
    for (const status of [200, 304] as const) {
      const costs = measured.map((round) => round[status]);
      say(costs, status);
      report(`feed-${String(status)}`, percentile(costs.map(({ server, bare }) => server / bare), 0.5), "×", { gate: 2, aim: 1.4 });
    }
  } finally {
    agent.destroy();
    await Promise.all([duel.server.process.stop(), duel.bare.process.stop()]);
  }
}

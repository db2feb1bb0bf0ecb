import { request, type Agent, type ClientRequest, type IncomingMessage } from "node:http";
import { spread } from "../../screen/src/link/backoff";
import { afterVanished, latestWord } from "../../screen/src/upkeep/heartbeat";
import { documentId } from "../portal/documents";

// How long a player takes to draw the slide that comes instead of one that was taken back.
const quickestDraw = 50;
const slowestDraw = 250;
const agentName = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/69.0.3497.100 Safari/537.36";

const minute = 60_000;
const sizes: Readonly<Record<string, readonly [number, number]>> = { LANDSCAPE: [1920, 1080], PORTRAIT: [1080, 1920], STRIP: [1280, 160] };

interface Answer {
  readonly status: number;
  readonly etag: string;
  readonly body: Buffer;
}

/** A connected screen that speaks as the player does: event stream, feed by ETag, heartbeats at the player's own times. */
export class SimulatedScreen {
  etag = "";
  playing = "fallback";
  private events: ClientRequest | null = null;
  private timer: NodeJS.Timeout | null = null;
  private beating = false;
  private beatAgain = false;
  private fetching = false;
  private again = false;
  private size: readonly [number, number] = [1920, 1080];
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly place: { readonly port: number; readonly agent: Agent },
    private readonly token: string,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Fetches its feed, opens its stream and says how it is; gives the ids of what it plays. */
  async start(): Promise<readonly string[]> {
    const answer = await this.send("GET", `/api/documents/${documentId("ScreenFeed")}`, undefined, "identity");
    this.etag = answer.etag;
    await this.listen();
    const { data } = JSON.parse(answer.body.toString("utf8")) as { data: { screenFeed: { shape: string; items: { id: string }[] } } };
    this.size = sizes[data.screenFeed.shape] ?? this.size;
    this.timers.push(setInterval(() => { this.refresh(); }, spread(minute)), setInterval(() => { this.beatIn(0); }, spread(minute)));
    return data.screenFeed.items.map(({ id }) => id);
  }

  /** Plays the item from now on, and says so. */
  async play(item: string): Promise<void> {
    this.playing = item;
    await this.beat();
  }

  stop(): void {
    for (const timer of this.timers) clearInterval(timer);
    if (this.timer) clearTimeout(this.timer);
    this.events?.destroy();
  }

  private async listen(): Promise<void> {
    const path = `/api/screens/me/events?document=${documentId("ScreenFeed")}`;
    await new Promise<void>((open, fail) => {
      const call = request({ host: "127.0.0.1", port: this.place.port, path, agent: false, headers: { ...this.headers(), accept: "text/event-stream" } }, (response) => {
        if (response.statusCode !== 200) fail(new Error(`the event stream answered ${String(response.statusCode)}`));
        response.setEncoding("utf8").on("data", (text: string) => {
          if (text.includes("event: etag")) this.refresh();
        });
        response.on("error", () => undefined);
        open();
      });
      call.on("error", fail).end();
      this.events = call;
    });
  }

  private refresh(): void {
    this.again = this.fetching;
    if (this.fetching) return;
    this.fetching = true;
    this.fetchFeed().catch(this.onFailure).finally(() => {
      this.fetching = false;
      if (this.again) this.refresh();
    });
  }

  private async fetchFeed(): Promise<void> {
    const { status, etag } = await this.send("GET", `/api/documents/${documentId("ScreenFeed")}`);
    if (status === 304) return;
    if (status !== 200) throw new Error(`the feed answered ${String(status)}`);
    this.etag = etag;
    this.beatIn(Math.random() * latestWord);
    setTimeout(() => {
      this.playing = "fallback";
      this.beatIn(afterVanished);
    }, quickestDraw + Math.random() * (slowestDraw - quickestDraw));
  }

  private beatIn(milliseconds: number): void {
    if (this.timer) clearTimeout(this.timer);
    // As the player: one heartbeat at a time, once more when it was woken meanwhile.
    this.beatAgain = this.beating;
    if (!this.beating) this.timer = setTimeout(() => void this.runBeat(), milliseconds);
  }

  private async runBeat(): Promise<void> {
    this.beating = true;
    await this.beat().catch(this.onFailure);
    this.beating = false;
    if (this.beatAgain) this.beatIn(0);
  }

  private async beat(): Promise<void> {
    const [width, height] = this.size;
    const vitals = { playing: this.playing, feedEtag: this.etag, storedBytes: 5_000_000, missing: 0, playerVersion: "bench", width, height, at: new Date().toISOString(), acknowledged: [] };
    const { status } = await this.send("POST", `/api/documents/${documentId("Heartbeat")}`, JSON.stringify({ variables: { input: vitals } }));
    if (status !== 200) throw new Error(`a heartbeat was answered ${String(status)}`);
  }

  private headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}`, "user-agent": agentName, "accept-language": "zh-CN,zh;q=0.9" };
  }

  private send(method: "GET" | "POST", path: string, body?: string, encoding = "gzip, deflate, br"): Promise<Answer> {
    const { port, agent } = this.place;
    const condition = method === "GET" && this.etag !== "" ? { "if-none-match": this.etag } : {};
    const content = body === undefined ? {} : { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };
    const headers = { ...this.headers(), accept: "*/*", "accept-encoding": encoding, ...condition, ...content };
    return new Promise((done, fail) => {
      request({ host: "127.0.0.1", port, path, method, agent, headers }, (response: IncomingMessage) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", fail);
        response.on("end", () => { done({ status: response.statusCode ?? 0, etag: response.headers.etag ?? "", body: Buffer.concat(chunks) }); });
      }).on("error", fail).end(body);
    });
  }
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request, type ClientRequest, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pino from "pino";
import { createApp, type Application } from "../../app";
import { FixedClock } from "../../kernel/clock";
import { administrator } from "../../testing/actors";
import { servicesFor } from "../../testing/services";
import { openTestDatabase, testNow } from "../../testing/testDatabase";
import { saveStation } from "../stations/station.factory";
import type { Station } from "../stations";
import { commandScreen } from "./commands/commandScreen";
import { pairScreen } from "./commands/pairScreen";
import { unpairScreen } from "./commands/unpairScreen";
import { updateScreen } from "./commands/updateScreen";
import { Screen } from "./screen.entity";
import { ScreenCommand } from "./screenCommand.entity";
import { flushHeartbeats } from "./screens.jobs";

const manifest = JSON.parse(readFileSync(resolve(__dirname, "../../../../schema/generated/documents.json"), "utf8")) as Record<string, { name: string }>;
const documentIds = Object.fromEntries(Object.entries(manifest).map(([id, { name }]) => [name, id])) as Record<DocumentName, string>;
type DocumentName = "StartPairing" | "PollPairing" | "ScreenFeed" | "Heartbeat" | "LogPlays";

interface Listener {
  readonly call: ClientRequest;
  readonly response: IncomingMessage;
  text: string;
  closed: boolean;
}

async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>, what: string): Promise<T> {
  for (let round = 0; round < 400; round += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`waited in vain for ${what}`);
}

describe("a screen and its server", () => {
  let folder: string;
  let app: Application;
  let clock: FixedClock;
  let port: number;
  let village: Station;
  const listeners: Listener[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "portal-screens-"));
    clock = new FixedClock(testNow);
    const test = await openTestDatabase();
    const { config } = servicesFor(test);
    await test.close();
    app = await createApp({ ...config, dataDir: folder, port: 0 }, clock, pino({ level: "silent" }));
    await app.http.listen({ port: 0, host: "127.0.0.1" });
    ({ port } = app.http.server.address() as AddressInfo);
    village = await saveStation(app.services.database.writing.manager, { name: "柳堰村站" });
  });
  afterEach(async () => {
    for (const { call } of listeners.splice(0)) call.destroy();
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function mutate(document: DocumentName, input: object, token?: string) {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const answer = await app.http.inject({ method: "POST", url: `/api/documents/${documentIds[document]}`, payload: { variables: { input } }, headers });
    return answer.json<{ data: Record<string, Record<string, unknown>>; errors?: unknown }>();
  }

  const feed = (token: string) => app.http.inject({ url: `/api/documents/${documentIds.ScreenFeed}`, headers: { authorization: `Bearer ${token}` } });

  async function pairedToken(name = "村口屏"): Promise<{ token: string; screen: { id: string; name: string } }> {
    const started = await mutate("StartPairing", { width: 1920, height: 1080 });
    const { code, pollSecret } = started.data["startPairing"]!["pairing"] as { code: string; pollSecret: string };
    expect((await mutate("PollPairing", { pollSecret })).data["pollPairing"]).toMatchObject({ status: "WAITING", token: null, screen: null });
    await app.services.database.write(administrator, (work) => pairScreen(work, { code, name, stationId: village.id, placeText: null }));
    const polls = await Promise.all(Array.from({ length: 6 }, () => mutate("PollPairing", { pollSecret })));
    const answers = polls.map(({ data }) => data["pollPairing"] as { status: string; token: string | null; screen: { id: string; name: string } });
    const delivered = answers.filter(({ token }) => token !== null);
    expect([answers.map(({ status }) => status), delivered.length]).toEqual([Array(6).fill("PAIRED"), 1]);
    return delivered[0] as { token: string; screen: { id: string; name: string } };
  }

  function listen(token: string, document: string = documentIds.ScreenFeed): Promise<Listener> {
    return new Promise((resolve, reject) => {
      const call = request({ port, host: "127.0.0.1", path: `/api/screens/me/events?document=${document}`, headers: { authorization: `Bearer ${token}`, "accept-encoding": "gzip, br" } }, (response) => {
        const listener: Listener = { call, response, text: "", closed: false };
        listeners.push(listener);
        response.setEncoding("utf8").on("data", (text: string) => { listener.text += text; });
        response.on("close", () => { listener.closed = true; }).on("error", () => undefined);
        resolve(listener);
      });
      call.on("error", reject).end();
    });
  }

  const etagEvents = (listener: Listener) => [...listener.text.matchAll(/event: etag\ndata: (.*)\n\n/g)].map(([, etag]) => etag);

  it("is paired, known by its token at once, and plays the fallback", async () => {
    const { token, screen } = await pairedToken();
    expect(screen.name).toBe("村口屏");
    const answer = await feed(token);
    expect([answer.statusCode, answer.json<{ data: { screenFeed: object } }>().data.screenFeed]).toMatchObject([200, { stationName: "柳堰村站", shape: "LANDSCAPE", items: [], fallback: { kind: "FALLBACK" } }]);
    expect((await feed(token)).headers.etag).toBe(answer.headers.etag);
    expect((await mutate("StartPairing", { width: 0, height: 0 })).data["startPairing"]).toMatchObject({ pairing: null, userErrors: [{ code: "INVALID" }, { code: "INVALID" }] });
    expect((await mutate("PollPairing", { pollSecret: "unknown" })).data["pollPairing"]).toMatchObject({ status: "EXPIRED", token: null });
  });

  it("hears its feed's ETag first, then each change once, then commands", async () => {
    const { token, screen } = await pairedToken();
    const listener = await listen(token);
    expect(listener.response.headers).toMatchObject({ "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-server-time": String(Date.parse(testNow)) });
    expect(listener.response.headers["content-encoding"]).toBeUndefined();
    const [first] = await until(() => etagEvents(listener).length > 0 && etagEvents(listener), "the first etag");
    expect(first).toBe((await feed(token)).headers.etag);
    app.documents.invalidate();
    const change = { id: screen.id, version: 1, name: "村口屏", placeText: null, openHours: null, keeperName: null, tags: [] };
    const elsewhere = await saveStation(app.services.database.writing.manager, { name: "别处站" });
    await app.services.database.write(administrator, (work) => updateScreen(work, { ...change, stationId: elsewhere.id }));
    const etags = await until(() => etagEvents(listener).length > 1 && etagEvents(listener), "the second etag");
    expect(etags).toEqual([first, (await feed(token)).headers.etag]);
    expect(etags[1]).not.toBe(first);
    await app.services.database.write(administrator, (work) => commandScreen(work, { id: screen.id, kind: "IDENTIFY" }));
    await until(() => listener.text.includes("event: command"), "the command");
    const { id } = await app.services.database.reading.manager.findOneByOrFail(ScreenCommand, { screenId: screen.id });
    expect(listener.text).toContain(`event: command\ndata: {"kind":"identify","id":"${id}"}\n\n`);
  });

  it("loses its token, its stream and its feed at once when it is unpaired", async () => {
    const { token, screen } = await pairedToken();
    const other = await pairedToken("另一块屏");
    const listener = await listen(token);
    const neighbour = await listen(other.token);
    await app.services.database.write(administrator, (work) => unpairScreen(work, { id: screen.id, version: 1 }));
    expect((await feed(token)).statusCode).toBe(401);
    await until(() => listener.closed, "the end of the stream");
    expect((await listen(token)).response.statusCode).toBe(401);
    expect((await mutate("Heartbeat", {}, token)).errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    expect([neighbour.closed, (await feed(other.token)).statusCode]).toEqual([false, 200]);
  });

  it("refuses foreign tokens and documents that no screen may follow", async () => {
    const { token } = await pairedToken();
    const refused = [await listen("foreign"), await listen(token, "0".repeat(64)), await listen(token, documentIds.Heartbeat)];
    expect(refused.map(({ response }) => [response.statusCode, response.headers["cache-control"]])).toEqual([[401, "no-store"], [404, "no-store"], [404, "no-store"]]);
  });

  it("keeps two streams a screen at most", async () => {
    const { token } = await pairedToken();
    const opened = [await listen(token), await listen(token), await listen(token)];
    await until(() => opened[0]?.closed, "the end of the oldest stream");
    expect(opened.map(({ closed }) => closed)).toEqual([true, false, false]);
  });

  it("notes heartbeats without a statement, stores the newest in a batch, and repeats commands until acknowledged", async () => {
    const { token, screen } = await pairedToken();
    await app.services.database.write(administrator, (work) => commandScreen(work, { id: screen.id, kind: "RELOAD" }));
    const vitals = { playing: "fallback", feedEtag: "\"abc\"", storedBytes: 5_000_000_000, missing: 2, playerVersion: "1.0", width: 1080, height: 1920, acknowledged: [], at: testNow };
    const first = (await mutate("Heartbeat", vitals, token)).data["heartbeat"];
    const [command] = first?.["commands"] as { id: string; kind: string }[];
    expect(first).toMatchObject({ screen: { id: screen.id, name: "村口屏" }, commands: [{ kind: "RELOAD" }], userErrors: [] });
    expect((await mutate("Heartbeat", { ...vitals, acknowledged: ["foreign"] }, token)).data["heartbeat"]?.["commands"]).toEqual([command]);
    clock.advance(60_000);
    expect((await mutate("Heartbeat", { ...vitals, playing: "piece:1", acknowledged: [command?.id] }, token)).data["heartbeat"]?.["commands"]).toEqual([]);
    const { manager } = app.services.database.reading;
    expect((await manager.findOneByOrFail(Screen, { id: screen.id })).playingItemId).toBeNull();
    await flushHeartbeats(app.services);
    expect(await manager.findOneByOrFail(Screen, { id: screen.id })).toMatchObject({
      lastSeenAt: clock.now(), playingItemId: "piece:1", playingSince: clock.now(), feedEtag: "\"abc\"", storedBytes: 5_000_000_000, missing: 2, playerVersion: "1.0",
      widthPx: 1080, heightPx: 1920, shape: "PORTRAIT", version: 1,
    });
    expect((await manager.findOneByOrFail(ScreenCommand, { id: command?.id ?? "" })).acknowledgedAt).toEqual(clock.now());
    const since = clock.now();
    clock.advance(60_000);
    await mutate("Heartbeat", { ...vitals, playing: "piece:1.URGENT-10" }, token);
    await flushHeartbeats(app.services);
    expect(await manager.findOneByOrFail(Screen, { id: screen.id })).toMatchObject({ lastSeenAt: clock.now(), playingItemId: "piece:1", playingSince: since });
    await until(async () => (await feed(token)).json<{ data: { screenFeed: { shape: string } } }>().data.screenFeed.shape === "PORTRAIT", "the shape");
  });

  it("logs plays for the holder of the token", async () => {
    const { token } = await pairedToken();
    const play = { id: "01900000-0000-7000-8000-000000000001", itemId: "fallback", revisionId: null, startedAt: testNow, endedAt: "2026-11-23T02:00:10.000Z" };
    const answers = [await mutate("LogPlays", { plays: [play] }, token), await mutate("LogPlays", { plays: [play] }, token), await mutate("LogPlays", { plays: [{ ...play, endedAt: "2026-11-23T01:00:00.000Z" }] }, token)];
    expect(answers.map(({ data }) => data["logPlays"])).toEqual([
      { accepted: 1, userErrors: [] }, { accepted: 1, userErrors: [] }, { accepted: null, userErrors: [{ code: "ENDS_BEFORE_START", message: "播放结束时间早于开始时间", field: ["plays", "0"] }] },
    ]);
  });

  it("lets one address start ten pairings a minute", async () => {
    const starts = [];
    for (let round = 0; round < 11; round += 1) starts.push(await mutate("StartPairing", { width: 10, height: 10 }));
    expect(starts.slice(0, 10).every(({ errors }) => errors === undefined)).toBe(true);
    expect(starts[10]?.errors).toMatchObject([{ extensions: { code: "RATE_LIMITED" } }]);
  });
});

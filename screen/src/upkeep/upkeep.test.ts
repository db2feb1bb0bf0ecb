import { ServerClock } from "../link/clock";
import { DocumentLink, TokenRefused } from "../link/documents";
import { MemoryShelf } from "../storage/memoryShelf";
import { CommandDesk } from "./commands";
import { sendHeartbeat, type Vitals } from "./heartbeat";
import { PlayLog } from "./playLog";

interface Sent {
  plays: { id: string; itemId: string }[];
  acknowledged: string[];
}

const link = new DocumentLink(new ServerClock({ load: () => null, save: () => undefined }));
const vitals: Vitals = {
  playing: "a",
  feedEtag: null,
  storedBytes: 0,
  missing: 0,
  playerVersion: "1",
  width: 1920,
  height: 1080,
  at: "2026-11-25T01:00:00.000Z",
};

function serve(answers: [status: number, body: unknown][]): Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = jest.fn((_: string, init: RequestInit) => {
    sent.push((JSON.parse(init.body as string) as { variables: { input: Sent } }).variables.input);
    const [status, body] = answers.length > 1 ? answers.shift()! : answers[0]!;
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  }) as unknown as typeof fetch;
  return sent;
}

const play = (n: number) => ({
  itemId: `item ${n}`,
  revisionId: null,
  startedAt: new Date(1_764_000_000_000 + n * 1000).toISOString(),
  endedAt: new Date(1_764_000_001_000 + n * 1000).toISOString(),
});

test("plays go out in batches of 200, the oldest first, and leave the shelf only once acknowledged", async () => {
  const shelf = new MemoryShelf(null);
  const log = new PlayLog(link, shelf);
  for (let n = 249; n >= 0; n -= 1) await log.record(play(n));
  const refused = serve([[503, {}]]);
  await expect(log.flush()).rejects.toThrow();
  expect(await shelf.keys("plays")).toHaveLength(250);
  const sent = serve([[200, { data: { logPlays: { accepted: 200, userErrors: [] } } }]]);
  expect([await log.flush(), await log.flush(), await log.flush()]).toEqual([true, false, false]);
  expect(sent.map((input) => input.plays.length)).toEqual([200, 50]);
  expect(sent[0]?.plays[0]?.itemId).toBe("item 0");
  expect(refused[0]?.plays.map((row) => row.id)).toEqual(sent[0]?.plays.map((row) => row.id));
  expect(await shelf.keys("plays")).toEqual([]);
  expect(log.played).toBe(250);
});

test("a command that comes twice runs once, is acknowledged once, also across a restart", async () => {
  const shelf = new MemoryShelf(null);
  const ran: string[] = [];
  const desk = new CommandDesk(shelf, (kind) => ran.push(kind));
  await desk.take({ id: "1", kind: "IDENTIFY" });
  await desk.take({ id: "1", kind: "identify" });
  expect(ran).toEqual(["identify"]);
  const restarted = new CommandDesk(shelf, (kind) => ran.push(kind));
  await restarted.restore();
  await restarted.take({ id: "1", kind: "identify" });
  expect(ran).toEqual(["identify"]);
  expect(restarted.unacknowledged()).toEqual(["1"]);
});

test("a heartbeat acknowledges what was done and takes what is asked", async () => {
  const desk = new CommandDesk(new MemoryShelf(null), () => undefined);
  await desk.take({ id: "1", kind: "clear" });
  const answer = { heartbeat: { screen: { id: "s", name: "广场屏" }, commands: [{ id: "2", kind: "reload" }], userErrors: [] } };
  const sent = serve([[200, { data: answer }]]);
  const names: string[] = [];
  await sendHeartbeat(link, desk, vitals, (screen) => names.push(screen.name));
  expect(sent).toEqual([{ ...vitals, acknowledged: ["1"] }]);
  expect(names).toEqual(["广场屏"]);
  expect(desk.unacknowledged()).toEqual(["2"]);
});

test("a heartbeat that fails acknowledges nothing", async () => {
  const desk = new CommandDesk(new MemoryShelf(null), () => undefined);
  await desk.take({ id: "1", kind: "clear" });
  serve([[500, { errors: [{ message: "x", extensions: { code: "INTERNAL" } }] }]]);
  await expect(sendHeartbeat(link, desk, vitals, () => undefined)).rejects.not.toBeInstanceOf(TokenRefused);
  expect(desk.unacknowledged()).toEqual(["1"]);
});

test.each([
  [401, {}],
  [410, {}],
  [200, { errors: [{ message: "x", extensions: { code: "UNAUTHENTICATED" } }] }],
])("status %i with %j means that the screen has to be paired again", async (status, body) => {
  serve([[status, body]]);
  await expect(link.mutate("Heartbeat", {})).rejects.toBeInstanceOf(TokenRefused);
});

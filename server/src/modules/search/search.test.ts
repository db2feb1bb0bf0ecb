import pino from "pino";
import { anonymous, systemActor, type Actor } from "../../kernel/actor";
import { succeed } from "../../kernel/outcome";
import { BadCursor } from "../../platform/database";
import { EventDeliverer } from "../../platform/outbox";
import { administrator } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import type { Piece } from "../content";
import { publishEntry, withdrawEntry } from "../content/content.factory";
import { endStandingRule, Placement, placePiece, type PlacePiece } from "../placements";
import { saveStandingRule } from "../placements/placement.factory";
import { publicChangesModule } from "../publicChanges";
import { recallSubject, type Channel } from "../reviews";
import { saveStagelessRule } from "../reviews/review.factory";
import { saveStation } from "../stations/station.factory";
import { followChanges } from "./commands/followChanges";
import { searchPieces, type FoundPiece } from "./queries/searchPieces";
import { compareIndex, followAll } from "./search.jobs";
import { SearchDocument, SearchState } from "./searchDocument.entity";
import { searchWords } from "./searchWords";
import { textIndexOf } from "./textIndex/textIndexOf";

const timeZone = "Asia/Shanghai";
const system = systemActor("test");
const body = (text: string) => [{ type: "paragraph", children: [{ type: "text", text }] }];

interface Asked { readonly first: number; readonly after: string | null; readonly channel: Channel | null; readonly actor: Actor }

describe("search over live content", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
    await test.database.write(system, async ({ entities }) => succeed(await saveStagelessRule(entities)));
    await saveStandingRule(test.database);
  });
  afterEach(() => test.close());

  const publish = (title: string, text: string, fields: Record<string, unknown> = {}, entry: Record<string, unknown> = {}): Promise<Piece> => {
    test.clock.advance(1000);
    return publishEntry(test.database, { fields: { title, body: body(text), ...fields }, ...entry });
  };
  const deliver = () => new EventDeliverer(test.database, publicChangesModule.reactions ?? [], pino({ level: "silent" })).deliver();
  const follow = async (): Promise<void> => {
    await deliver();
    await followAll(test.database, timeZone);
  };
  const page = (query: string, options: Partial<Asked> = {}) => {
    const { actor, ...how } = { first: 20, after: null, channel: "MINI_PROGRAM" as const, actor: anonymous, ...options };
    const asked = searchWords(query);
    if ("problem" in asked) throw new Error(asked.problem);
    return test.database.read(actor, (reader) => searchPieces(reader, { words: asked.words, ...how, timeZone }));
  };
  const find = async (query: string, options: Partial<Asked> = {}): Promise<string[]> => (await page(query, options)).nodes.map(({ piece }) => piece.pieceId);
  const said = ({ title, excerpt }: FoundPiece): string[] => [title, excerpt].map((parts) => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(""));

  it("finds words of two letters in titles first, then in other texts, the newest first, and marks them", async () => {
    const old = await publish("文明实践站开放", "欢迎居民前来");
    const inText = await publish("望禾镇动态", "本周开展文明\n实践活动");
    const inTitle = await publish("讲文明", "树新风");
    const signed = await publish("通知", "周三开会", { signature: "望禾县文明办" });
    await publish("别的", "别的话", { signature: "望禾镇" });
    await follow();
    const found = await page("文明");
    expect(found.nodes.map(({ piece }) => piece.pieceId)).toEqual([inTitle.id, old.id, signed.id, inText.id]);
    expect(found.nodes.map(said)).toEqual([
      ["讲[文明]", "望禾县[文明]办"], ["[文明]实践站开放", "望禾县[文明]办"], ["通知", "望禾县[文明]办"], ["望禾镇动态", "本周开展[文明] 实践活动"],
    ]);
    expect([found.totalCount, found.totalCountIsCapped, found.hasNextPage]).toEqual([4, false, false]);
    expect(await find("文明 活动")).toEqual([inText.id]);
    expect(await find("文明活动")).toEqual([]);
  });

  it("gives pages in order, and refuses a forged cursor", async () => {
    const ids = [];
    for (let count = 0; count < 5; count += 1) ids.unshift((await publish("标题", `第${String(count)}次文明实践`)).id);
    await follow();
    const first = await page("实践", { first: 2 });
    const second = await page("实践", { first: 2, after: first.endCursor });
    const third = await page("实践", { first: 2, after: second.endCursor });
    expect([first, second, third].flatMap(({ nodes }) => nodes.map(({ piece }) => piece.pieceId))).toEqual(ids);
    expect([first.hasNextPage, second.hasNextPage, third.hasNextPage]).toEqual([true, true, false]);
    await expect(page("实践", { after: "W10" })).rejects.toBeInstanceOf(BadCursor);
  });

  it("follows a piece from live to superseded to recalled, and gives nothing that is gone even before it has followed", async () => {
    const entry = { documentId: "document00000000000000001" };
    const piece = await publish("端午", "包粽子比赛", {}, entry);
    await follow();
    expect(await find("粽子")).toEqual([piece.id]);
    await publish("端午", "赛龙舟", {}, entry);
    expect([await find("粽子"), await find("龙舟")]).toEqual([[], []]);
    await follow();
    expect([await find("粽子"), await find("龙舟")]).toEqual([[], [piece.id]]);
    await test.database.write(system, (work) => recallSubject(work, { subjectType: "piece", subjectId: piece.id, reason: "有误", since: test.clock.now() }));
    expect(await find("龙舟")).toEqual([]);
    await follow();
    expect([await find("龙舟"), (await page("龙舟")).totalCount]).toEqual([[], 0]);
    expect(await test.database.reading.manager.count(SearchDocument)).toBe(0);
  });

  it("gives no piece that is withdrawn, unplaced, of another channel or outside its window, followed or not", async () => {
    const soon = new Date(test.clock.now().getTime() + 60_000).toISOString();
    const withdrawn = await publish("甲文明", "文");
    const ending = await publish("乙文明", "文", { showUntil: soon });
    const coming = await publish("丙文明", "文", { showFrom: soon });
    const web = await publish("丁文明", "文", { channels: ["WEB"] });
    await follow();
    expect(await find("文明")).toEqual([ending.id, withdrawn.id]);
    expect(await find("文明", { channel: "WEB" })).toEqual([web.id]);
    expect(await find("文明", { channel: null, actor: administrator })).toEqual([web.id, coming.id, ending.id, withdrawn.id]);
    expect(await find("文明", { channel: null })).toEqual([]);
    await withdrawEntry(test.database, withdrawn);
    expect(await find("文明")).toEqual([ending.id]);
    test.clock.set(soon);
    expect(await find("文明")).toEqual([coming.id]);
    const [rule] = await test.database.reading.manager.find(Placement);
    await test.database.write(administrator, (work) => endStandingRule(work, { id: rule?.id ?? "", version: 1 }));
    expect(await find("文明")).toEqual([]);
    const station = await saveStation(test.database.writing.manager);
    await test.database.write(systemActor("test"), (work) => placePiece(work, { pieceId: coming.id, stationIds: [station.id] }));
    await deliver();
    await followAll(test.database, timeZone);
    expect(await find("文明")).toEqual([coming.id]);
  });

  it("counts what it gives: hours of the day, excluded days and pauses between placements left out, at all hours of a fortnight", async () => {
    const place = (piece: Piece, plan: Partial<PlacePiece>) => test.database.write(system, (work) => placePiece(work, { pieceId: piece.id, aim: { everywhere: true }, ...plan }));
    const at = (local: string) => new Date(`2026-${local}:00+08:00`);
    await publish("一直文明", "文");
    await publish("有期文明", "文", { showFrom: at("11-24T12:00").toISOString(), showUntil: at("12-03T12:00").toISOString() });
    await place(await publish("白天文明", "文"), { dayparts: [{ weekdays: [1, 2, 3, 4, 5], from: "08:00", until: "18:00" }], excludedDates: ["2026-11-26"] });
    await place(await publish("夜里文明", "文"), { dayparts: [{ weekdays: [6], from: "22:00", until: "05:00" }] });
    const twice = await publish("两段文明", "文");
    await place(twice, { windowFrom: at("11-23T12:00"), windowUntil: at("11-24T12:00") });
    await place(twice, { windowFrom: at("12-01T12:00"), windowUntil: at("12-02T12:00") });
    await follow();
    const start = test.clock.now().getTime();
    const seen = new Set<number>();
    for (let hour = 0; hour < 14 * 24; hour += 5) {
      test.clock.set(new Date(start + hour * 3_600_000).toISOString());
      const [found, everything] = [await page("文明"), await page("文明", { channel: null, actor: administrator })];
      expect([test.clock.now(), found.totalCount, everything.totalCount]).toEqual([test.clock.now(), found.nodes.length, everything.nodes.length]);
      seen.add(found.totalCount);
    }
    expect([...seen].sort()).toEqual([1, 2, 3, 4]);
  }, 60_000);

  it("follows a piece to other hours, and changes nothing when it compares again", async () => {
    const piece = await publish("文明", "正文");
    const place = (from: string, until: string) =>
      test.database.write(system, (work) => placePiece(work, { pieceId: piece.id, aim: { everywhere: true }, dayparts: [{ weekdays: [], from, until }] }));
    const counted = async (): Promise<number[]> => [(await page("文明")).totalCount, (await page("文明")).nodes.length];
    await place("07:00", "09:00");
    await follow();
    expect(await counted()).toEqual([0, 0]);
    await place("09:00", "11:00");
    await follow();
    expect(await counted()).toEqual([1, 1]);
    const before = await test.dump();
    await compareIndex(test.database, timeZone);
    expect(await test.dump()).toEqual(before);
  });

  it("fills a page past what is gone", async () => {
    const pieces = [];
    for (let count = 0; count < 8; count += 1) pieces.push(await publish("文明", "正文"));
    await follow();
    for (const piece of pieces.slice(2, 7)) await withdrawEntry(test.database, piece);
    const found = await page("文明", { first: 2 });
    expect([found.nodes.map(({ piece }) => piece.pieceId), found.hasNextPage]).toEqual([[pieces[7]?.id, pieces[1]?.id], true]);
  });

  it("changes nothing when it follows again, and makes a lost or outdated index anew", async () => {
    const piece = await publish("文明", "正文");
    await publish("实践", "正文", { signature: "望禾镇" });
    await follow();
    const before = await test.dump();
    await compareIndex(test.database, timeZone);
    expect(await test.dump()).toEqual(before);
    const [row] = await test.database.reading.manager.findBy(SearchDocument, { pieceId: piece.id });
    await test.database.write(system, async ({ entities }) => {
      await textIndexOf(entities).remove(entities, row?.number ?? 0);
      return succeed(null);
    });
    expect(await find("文明")).toEqual([]);
    await compareIndex(test.database, timeZone);
    expect(await find("文明")).toEqual([piece.id]);
    await test.database.write(system, async ({ entities }) => succeed(await entities.update(SearchState, { id: "only" }, { seq: 10_000 })));
    await followAll(test.database, timeZone);
    expect(await find("文明")).toEqual([piece.id]);
    await test.database.write(system, async ({ entities }) => succeed(await entities.update(SearchState, { id: "only" }, { format: 0 })));
    await followAll(test.database, timeZone);
    expect([await find("文明"), (await test.dump())["search_document"]]).toEqual([[piece.id], before["search_document"]]);
  });

  it("is kept by the portal alone", async () => {
    await publish("文明", "正文");
    await deliver();
    const before = await test.dump();
    expect(await test.database.write(administrator, (work) => followChanges(work, { timeZone }))).toMatchObject({ ok: false, refusals: [{ code: "NOT_ALLOWED" }] });
    expect(await test.dump()).toEqual(before);
  });

  it("asks the same number of statements for one hit as for many", async () => {
    await publish("文明", "正文");
    await follow();
    const one = (await countStatements(test.database, () => page("文明"))).statements.length;
    for (let count = 0; count < 9; count += 1) await publish("文明", "正文");
    await follow();
    const many = await countStatements(test.database, () => page("文明"));
    expect([many.result.nodes.length, many.statements.length]).toEqual([10, one]);
  });
});

import { administrator, staffWith } from "../../../testing/actors";
import { countStatements } from "../../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { newId } from "../../../kernel/id";
import { publishEntry } from "../../content/content.factory";
import { scheduleLecture } from "../../lectures";
import { placePiece } from "../../placements";
import { saveStandingRule } from "../../placements/placement.factory";
import { Revision } from "../../reviews";
import { saveReviewRule, saveStagelessRule } from "../../reviews/review.factory";
import { savePlay, saveScreen } from "../../screens/screen.factory";
import type { Screen } from "../../screens";
import type { Station } from "../../stations";
import { saveOrganisation } from "../../stations/organisation.factory";
import { saveStation } from "../../stations/station.factory";
import type { ContentBoard } from "./boardTold";
import { contentBoard } from "./contentBoard";

const timeZone = "Asia/Shanghai";
const at = (text: string) => new Date(`2026-11-${text}:00+08:00`);

// The test clock stands at Monday, 2026-11-23 10:00 in Shanghai.
describe("the content board", () => {
  let test: TestDatabase;
  let [centre, willow, willowVillage, poplar, poplarVillage]: Station[] = [];
  let screens: Screen[];
  const publishers: Record<string, string> = {};

  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    await saveStagelessRule(manager);
    await saveStandingRule(test.database);
    for (const name of ["望禾县文明办", "柳镇", "柳堰村", "杨镇"]) publishers[name] = (await saveOrganisation(manager, { name })).id;
    centre = await saveStation(manager, { organisationId: publishers["望禾县文明办"] ?? null });
    willow = await saveStation(manager, { name: "柳镇所", organisationId: publishers["柳镇"] ?? null }, centre);
    willowVillage = await saveStation(manager, { name: "柳堰村站", organisationId: publishers["柳堰村"] ?? null }, willow);
    poplar = await saveStation(manager, { name: "杨镇所", organisationId: publishers["杨镇"] ?? null }, centre);
    poplarVillage = await saveStation(manager, { name: "杨村站" }, poplar);
    const stand = (station: Station | undefined, overrides: Partial<Screen> = {}) => saveScreen(manager, { stationId: station?.id ?? "", ...overrides });
    screens = [await stand(willowVillage), await stand(willowVillage, { tags: ["村口"] }), await stand(poplarVillage), await stand(centre)];
    await stand(poplarVillage, { connected: false });
    await stand(willow, { removedAt: at("20T08:00") });
  });
  afterEach(() => test.close());

  const publish = (title: string, publisher: string | null, fields: Record<string, unknown> = {}) =>
    publishEntry(test.database, { fields: { title, publisherId: publisher === null ? null : publishers[publisher], ...fields } });
  const board = async (station?: Station, actor = administrator): Promise<ContentBoard> => {
    const found = await test.database.read(actor, (reader) => contentBoard(reader, { stationId: station?.id ?? null, timeZone }));
    if (!found) throw new Error("no board");
    return found;
  };
  const titles = (pieces: ContentBoard["shown"]) => pieces.map(({ piece, stationIds, screens: count }) => [piece.snapshot.title, stationIds.size, count]);
  const silent = ({ withoutLocal }: ContentBoard) => withoutLocal.map(({ station, townshipName, screens: count }) => [station.name, townshipName, count]);

  it("tells at how many stations and screens a piece is shown, below the place that is asked for", async () => {
    await publish("全县都有", "望禾县文明办");
    const placed = await publish("只在杨村", "望禾县文明办");
    await test.database.write(administrator, (work) => placePiece(work, { pieceId: placed.id, stationIds: [poplarVillage?.id ?? ""] }));
    await publish("不上屏幕", "望禾县文明办", { channels: ["MINI_PROGRAM"] });
    await publish("下午才播", "望禾县文明办", { showFrom: at("23T15:00").toISOString() });
    const whole = await board();
    expect(titles(whole.shown)).toEqual([["全县都有", 3, 4], ["只在杨村", 1, 1]]);
    expect(whole.shown[0]?.publisherName).toBe("望禾县文明办");
    expect(titles((await board(willow)).shown)).toEqual([["全县都有", 1, 2]]);
  });

  it("tells what ends by Sunday's midnight of the county, soonest first", async () => {
    await publish("周日零点", null, { showUntil: at("30T00:00").toISOString() });
    await publish("周三结束", null, { showUntil: at("25T18:00").toISOString() });
    await publish("下周一", null, { showUntil: at("30T00:01").toISOString() });
    await publish("没有期限", null);
    const { ending, weekEndsAt } = await board();
    expect(weekEndsAt).toEqual(at("30T00:00"));
    expect(ending.map(({ piece, endsAt }) => [piece.snapshot.title, endsAt])).toEqual([["周三结束", at("25T18:00")], ["周日零点", at("30T00:00")]]);
  });

  it("names the stations whose screens show nothing of their township, no lecture and no timetable of their own", async () => {
    await publish("县里的", "望禾县文明办");
    // The centre shows its own office's piece.
    expect(silent(await board())).toEqual([["柳堰村站", "柳镇所", 2], ["杨村站", "杨镇所", 1]]);
    const others = await publish("柳镇的，只在杨村播", "柳镇");
    await test.database.write(administrator, (work) => placePiece(work, { pieceId: others.id, stationIds: [poplarVillage?.id ?? ""] }));
    expect(silent(await board())).toEqual([["柳堰村站", "柳镇所", 2], ["杨村站", "杨镇所", 1]]);
    await publish("柳镇的", "柳镇");
    expect(silent(await board())).toEqual([["杨村站", "杨镇所", 1]]);
    expect(silent(await board(willow))).toEqual([]);
    await test.database.write(administrator, (work) => scheduleLecture(work, {
      requestId: "r1", stationId: poplarVillage?.id ?? "", ownTitle: "身边好人", placeText: "村部", startsAt: at("25T09:00"), endsAt: at("25T10:00"), contactPhone: "0300-8800301",
    }));
    expect(silent(await board())).toEqual([]);
  });

  it("tells what waits, the longest first, and only of the organisations of the place", async () => {
    await saveReviewRule(test.database.writing.manager, { effectiveAt: at("01T00:00") });
    await publish("县里送审", "望禾县文明办");
    test.clock.set(at("23T11:00").toISOString());
    await publish("柳堰送审", "柳堰村");
    const waiting = ({ waiting: texts }: ContentBoard) => texts.map(({ revision, since, organisationName, waitsFor }) => [revision.title, since, organisationName, waitsFor]);
    expect(waiting(await board())).toEqual([["县里送审", at("23T10:00"), "望禾县文明办", []], ["柳堰送审", at("23T11:00"), "柳堰村", []]]);
    expect(waiting(await board(willow))).toEqual([["柳堰送审", at("23T11:00"), "柳堰村", []]]);
    expect(waiting(await board(poplar))).toEqual([]);
  });

  it("tells which live texts are asked to be shown more, since when", async () => {
    const { id } = await publish("延长的", "柳堰村", { showUntil: at("25T18:00").toISOString() });
    const request = { channels: ["SCREEN" as const], showFrom: null, showUntil: at("28T18:00").toISOString() };
    const widerRequest = { ...request, askedBy: "cms:1", authors: ["cms:1"], publishedAt: null };
    await test.database.writing.manager.update(Revision, { subjectId: id }, { widerRequest, widerAskedAt: at("23T11:00") });
    const asked = ({ waiting }: ContentBoard) => waiting.map(({ revision, since, isLive }) => [revision.title, since, isLive]);
    expect(asked(await board(willow))).toEqual([["延长的", at("23T11:00"), true]]);
    expect(asked(await board(poplar))).toEqual([]);
  });

  it("tells which placements wait for a signature, the longest first, those of the place's organisations only", async () => {
    const whole = await publish("全县都有", "望禾县文明办");
    const villages = await publish("柳堰的", "柳堰村");
    const wang = staffWith("ADMINISTRATOR");
    const place = (piece: { id: string }, stationId: string) => test.database.write(wang, (work) => placePiece(work, { pieceId: piece.id, stationIds: [stationId] }));
    expect((await board()).toSign).toEqual([]);
    for (const piece of [whole, villages]) {
      await place(piece, willowVillage?.id ?? "");
      await place(piece, poplarVillage?.id ?? "");
      test.clock.set(at("23T11:00").toISOString());
    }
    const toSign = ({ toSign: rows }: ContentBoard) => rows.map(({ piece, organisationName, waiting }) => [piece?.title, organisationName, waiting.askedAt]);
    const [first, second] = [["全县都有", "望禾县文明办", at("23T10:00").toISOString()], ["柳堰的", "柳堰村", at("23T11:00").toISOString()]];
    expect(toSign(await board())).toEqual([first, second]);
    expect(toSign(await board(willow))).toEqual([second]);
    expect(toSign(await board(poplar))).toEqual([]);
  });

  it("counts every play of seven days, today the last, on the screens below the place", async () => {
    const one = await publish("一", null);
    const two = await publish("二", null);
    const play = (screen: Screen | undefined, pieceId: string, startedAt: Date) =>
      savePlay(test.database.writing.manager, { screenId: screen?.id ?? "", itemId: `piece:${pieceId}`, startedAt });
    await play(screens[0], one.id, at("16T23:59"));
    await play(screens[0], two.id, at("17T00:00"));
    await play(screens[0], two.id, at("22T10:00"));
    await play(screens[2], one.id, at("23T09:00"));
    const plays = ({ shown, playsFrom }: ContentBoard) => [shown.map(({ piece, plays: count }) => [piece.snapshot.title, count]), playsFrom];
    expect(plays(await board())).toEqual([[["二", 2], ["一", 1]], at("17T00:00")]);
    expect(plays(await board(poplar))).toEqual([[["一", 1], ["二", 0]], at("17T00:00")]);
  });

  it("answers staff with a role, and nobody for a place that is not there", async () => {
    const ask = (actor = administrator, stationId: string | null = null) => test.database.read(actor, (reader) => contentBoard(reader, { stationId, timeZone }));
    expect(await ask(staffWith("VIEWER"))).not.toBeNull();
    expect(await ask({ ...administrator, grants: [] })).toBeNull();
    expect(await ask(administrator, newId(at("01T00:00")))).toBeNull();
  });

  it("costs as many statements for many pieces and stations as for few", async () => {
    await publish("一", "柳镇");
    const few = (await countStatements(test.database, () => board())).statements.length;
    for (let index = 0; index < 12; index += 1) {
      const station = await saveStation(test.database.writing.manager, {}, willow);
      await saveScreen(test.database.writing.manager, { stationId: station.id });
      await publish(`第${String(index)}条`, "柳镇");
    }
    const { result, statements } = await countStatements(test.database, () => board());
    expect(result.shown.length).toBe(13);
    expect(statements.length).toBe(few);
    expect(few).toBe(17);
  });
});

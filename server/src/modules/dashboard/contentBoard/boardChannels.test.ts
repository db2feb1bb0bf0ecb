import { systemActor } from "../../../kernel/actor";
import { administrator } from "../../../testing/actors";
import { countStatements } from "../../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { publishEntry } from "../../content/content.factory";
import { scheduleLecture } from "../../lectures";
import { placePiece, publicPieces, type PlacePiece } from "../../placements";
import { saveStandingRule } from "../../placements/placement.factory";
import { saveStagelessRule } from "../../reviews/review.factory";
import type { Channel } from "../../reviews";
import type { Screen } from "../../screens";
import { saveScreen } from "../../screens/screen.factory";
import type { Station } from "../../stations";
import { saveOrganisation } from "../../stations/organisation.factory";
import { saveStation } from "../../stations/station.factory";
import type { ContentBoard } from "./boardTold";
import { contentBoard } from "./contentBoard";

const timeZone = "Asia/Shanghai";
const at = (local: string) => new Date(`2026-${local}:00+08:00`);
const everywhere = { aim: { everywhere: true } };

// The test clock stands at Monday, 2026-11-23 10:00 in Shanghai.
describe("the content board of what fetches no feed", () => {
  let test: TestDatabase;
  let [town, village, hamlet]: Station[] = [];
  const publishers: Record<string, string> = {};

  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    await saveStagelessRule(manager);
    await saveStandingRule(test.database);
    for (const name of ["望禾县文明办", "柳镇"]) publishers[name] = (await saveOrganisation(manager, { name })).id;
    const centre = await saveStation(manager, { code: "WH00", organisationId: publishers["望禾县文明办"] ?? null });
    town = await saveStation(manager, { code: "WH10", name: "柳镇所", organisationId: publishers["柳镇"] ?? null }, centre);
    village = await saveStation(manager, { code: "WH11", name: "柳堰村站" }, town);
    hamlet = await saveStation(manager, { code: "WH12", name: "柳湾村站" }, town);
    await saveStation(manager, { code: "WH19", status: "CLOSED" }, town);
  });
  afterEach(() => test.close());

  const stand = (station: Station | undefined, overrides: Partial<Screen> = {}) => saveScreen(test.database.writing.manager, { stationId: idOf(station), connected: false, ...overrides });
  const publish = async (title: string, { publisher = "望禾县文明办", channels = ["SCREEN"], plan = null as Partial<PlacePiece> | null, ...fields }: Record<string, unknown> & { publisher?: string; channels?: readonly Channel[]; plan?: Partial<PlacePiece> | null } = {}) => {
    test.clock.set(new Date(test.clock.now().getTime() + 1).toISOString());
    const piece = await publishEntry(test.database, { fields: { title, publisherId: publishers[publisher], channels, ...fields } });
    if (plan) await test.database.write(systemActor("test"), (work) => placePiece(work, { pieceId: piece.id, ...plan }));
    return piece;
  };
  const board = async (station?: Station): Promise<ContentBoard> => {
    const found = await test.database.read(administrator, (reader) => contentBoard(reader, { stationId: station?.id ?? null, timeZone }));
    if (!found) throw new Error("no board");
    return found;
  };
  const idOf = (station: Station | undefined) => station?.id ?? "";
  const silent = ({ withoutLocal }: ContentBoard) => withoutLocal.map(({ station, screens, offlineScreens }) => [station.name, screens, offlineScreens]);

  describe("screens without a network", () => {
    const loads = ({ offline }: ContentBoard) => offline.map(({ screen, station, townshipName, loads: pieces }) => [screen.name, station.name, townshipName, pieces.map(({ piece, startsAt, endsAt }) => [piece.snapshot.title, startsAt, endsAt])]);

    it("tells of each what is meant to be on it now or within a week, from when and until when, as its plan says", async () => {
      await stand(hamlet, { name: "湾里条屏" });
      await stand(village, { name: "村口条屏", tags: ["村口"] });
      await stand(village, { name: "拆走的", removedAt: at("11-20T08:00") });
      await publish("不上屏幕", { channels: ["MINI_PROGRAM"] });
      await publish("只在村口", { plan: { aim: { screenTags: ["村口"] }, windowUntil: at("11-26T18:00") } });
      await publish("周三起", { plan: { ...everywhere, windowFrom: at("11-25T08:00") } });
      await publish("八天以后", { plan: { ...everywhere, windowFrom: at("12-01T10:01") } });
      const wednesday = ["周三起", at("11-25T08:00"), null];
      expect(loads(await board())).toEqual([["村口条屏", "柳堰村站", "柳镇所", [wednesday, ["只在村口", null, at("11-26T18:00")]]], ["湾里条屏", "柳湾村站", "柳镇所", [wednesday]]]);
      expect(loads(await board(hamlet))).toEqual([["湾里条屏", "柳湾村站", "柳镇所", [wednesday]]]);
    });

    it("counts them apart from those that fetch what they show, where a piece is shown and where it ends", async () => {
      await stand(village);
      await stand(village);
      await stand(village, { connected: true });
      await stand(hamlet);
      await publish("到处", { plan: { ...everywhere, windowUntil: at("11-26T18:00") } });
      await publish("只在离线屏", { plan: { stationIds: [idOf(hamlet)] } });
      const { shown, ending } = await board();
      const counts = (pieces: ContentBoard["shown"]) => pieces.map(({ piece, stationIds, screens, offlineScreens, endsAt }) => [piece.snapshot.title, stationIds.size, screens, offlineScreens, endsAt]);
      expect(counts(shown)).toEqual([["到处", 2, 1, 3, at("11-26T18:00")], ["只在离线屏", 1, 0, 1, null]]);
      expect(counts(ending)).toEqual([["到处", 2, 1, 3, at("11-26T18:00")]]);
    });

    it("finds a station without anything local by what is meant to be on them, to which no lecture comes by itself", async () => {
      await stand(village);
      await stand(hamlet);
      await stand(hamlet, { connected: true });
      await publish("县里的");
      for (const station of [village, hamlet]) {
        await test.database.write(administrator, (work) => scheduleLecture(work, {
          requestId: `r ${station?.code ?? ""}`, stationId: idOf(station), ownTitle: "身边好人", placeText: "村部", startsAt: at("11-25T09:00"), endsAt: at("11-25T10:00"), contactPhone: "0300-8800301",
        }));
      }
      expect(silent(await board())).toEqual([["柳堰村站", 0, 1]]);
      await publish("柳镇的", { publisher: "柳镇" });
      expect(silent(await board())).toEqual([]);
    });
  });

  describe("channels without a screen", () => {
    const online = ({ online: pieces }: ContentBoard) => pieces.map(({ piece, channels, isNow, today, stations, isEverywhere }) => [piece.snapshot.title, channels.join(), isNow, today.map(({ from, until }) => [from, until]), stations, isEverywhere]);
    const [midnight, nextMidnight] = [at("11-23T00:00"), at("11-24T00:00")];
    const wholeDay = [[midnight, nextMidnight]];

    const answered = async (channel: Channel, station: Station | undefined): Promise<string[]> => {
      const pieces = await test.database.read(systemActor("test"), (reader) => publicPieces(reader, { channel, stationCode: station?.code ?? null, timeZone }, []));
      return pieces.map(({ snapshot }) => snapshot.title);
    };

    it("tells what they show today, now first, at which hours, and for how many stations", async () => {
      await publish("只在屏幕");
      await publish("到处", { channels: ["SCREEN", "WEB", "MINI_PROGRAM"] });
      await publish("柳堰村", { channels: ["WEB"], plan: { stationIds: [idOf(village)] } });
      await publish("晚上", { channels: ["MINI_PROGRAM"], plan: { ...everywhere, dayparts: [{ weekdays: [], from: "08:00", until: "09:00" }, { weekdays: [], from: "20:00", until: "06:00" }] } });
      await publish("明天", { channels: ["WEB"], showFrom: nextMidnight.toISOString() });
      await publish("中午为止", { channels: ["MEDIA_CENTRE"], showUntil: at("11-23T12:00").toISOString() });
      const evening = ["晚上", "MINI_PROGRAM", false, [[at("11-23T20:00"), nextMidnight]], 4, true];
      const found = await board();
      expect(online(found)).toEqual([
        ["中午为止", "MEDIA_CENTRE", true, [[midnight, at("11-23T12:00")]], 4, true], ["柳堰村", "WEB", true, wholeDay, 1, false], ["到处", "WEB,MINI_PROGRAM", true, wholeDay, 4, true], evening,
      ]);
      expect(found.online.map(({ publisherName }) => publisherName)).toEqual(["望禾县文明办", "望禾县文明办", "望禾县文明办", "望禾县文明办"]);
      expect(online(await board(hamlet)).map(([title, , , , ...stations]) => [title, ...stations])).toEqual([["中午为止", 1, true], ["到处", 1, true], ["晚上", 1, true]]);
    });

    it("equals what each channel answers, in the county and for each station, at all hours of a week", async () => {
      const channels = ["WEB", "MINI_PROGRAM"] as const;
      await publish("网页", { channels: ["WEB"] });
      await publish("小程序", { channels: ["SCREEN", "MINI_PROGRAM"], plan: { aim: { subtreeIds: [idOf(town)] }, exceptions: { stationIds: [idOf(hamlet)] }, excludedDates: ["2026-11-25"] } });
      await publish("夜里", { channels, plan: { stationIds: [idOf(village)], dayparts: [{ weekdays: [2, 6], from: "20:00", until: "05:00" }] } });
      await publish("几天", { channels, showFrom: at("11-24T15:00").toISOString(), showUntil: at("11-27T09:00").toISOString() });
      await publish("一块屏", { channels, plan: { aim: { screenTags: ["村口"] } } });
      const compared = new Set<string>();
      for (let hour = 0; hour < 7 * 24; hour += 7) {
        test.clock.set(new Date(at("11-23T10:00").getTime() + hour * 3_600_000).toISOString());
        for (const station of [undefined, village, hamlet]) {
          const { online: pieces } = await board(station);
          for (const channel of channels) {
            const told = pieces.filter(({ isNow, channels: on }) => isNow && on.includes(channel)).map(({ piece }) => piece.snapshot.title);
            expect([hour, channel, told]).toEqual([hour, channel, await answered(channel, station)]);
            compared.add(told.join());
          }
        }
      }
      expect(compared.size).toBeGreaterThan(6);
    }, 60_000);
  });

  it("costs as many statements for many offline screens, stations and pieces as for few", async () => {
    await stand(village);
    await publish("一", { channels: ["SCREEN", "WEB"] });
    const few = (await countStatements(test.database, () => board())).statements.length;
    for (let index = 0; index < 12; index += 1) {
      await stand(await saveStation(test.database.writing.manager, {}, town));
      await publish(`第${String(index)}条`, { channels: ["SCREEN", "WEB", "MINI_PROGRAM"] });
    }
    const { result, statements } = await countStatements(test.database, () => board());
    expect([result.offline.length, result.offline[0]?.loads.length, result.online.length]).toEqual([13, 13, 13]);
    expect(statements.length).toBe(few);
  });
});

import { systemActor, type Actor } from "../../kernel/actor";
import { succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { administrator, staffWith } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import type { Piece } from "../content";
import { publishEntry, withdrawEntry } from "../content/content.factory";
import { saveStagelessRule } from "../reviews/review.factory";
import type { Station } from "../stations";
import { saveStation } from "../stations/station.factory";
import { endPlacement, endStandingRule } from "./commands/endPlacement";
import { placePiece } from "./commands/placePiece";
import { signPlacement } from "./commands/signPlacement";
import { seedStandingRule } from "./commands/seedStandingRule";
import { Placement } from "./placement.entity";
import { piecesFor } from "./queries/piecesFor";
import { mottoOfTheDay, publicPieces, type PublicPlace } from "./queries/publicPieces";

const system = systemActor("test");
const another = { ...administrator, accountId: "01900000-0000-7000-8000-000000000002", name: "另一位" };
const zone = "Asia/Shanghai";
const county: PublicPlace = { channel: "MINI_PROGRAM", stationCode: null, timeZone: zone };

describe("placements", () => {
  let test: TestDatabase;
  let centre: Station;
  let here: Station;
  let elsewhere: Station;

  beforeEach(async () => {
    test = await openTestDatabase();
    await write(system, async ({ entities }) => succeed(await saveStagelessRule(entities)));
    await write(system, seedStandingRule);
    const { manager } = test.database.writing;
    centre = await saveStation(manager);
    here = await saveStation(manager, { code: "HERE" }, centre);
    elsewhere = await saveStation(manager, {}, centre);
  });
  afterEach(() => test.close());

  const write = <T>(actor: Actor, command: (work: UnitOfWork) => Promise<Outcome<T>>) => test.database.write(actor, command);
  const publish = (fields: Record<string, unknown> = {}, uid = "article"): Promise<Piece> => publishEntry(test.database, { uid, fields });
  const shownAt = async (station: Station): Promise<string[]> => {
    const target = { stationId: station.id, path: station.path, tier: station.tier, tags: station.tags, screenId: null };
    return (await test.database.read(system, (reader) => piecesFor(reader, "SCREEN", target, zone))).map(({ pieceId }) => pieceId);
  };
  const inMiniProgram = async (place: PublicPlace = county): Promise<string[]> =>
    (await test.database.read({ kind: "anonymous" }, (reader) => publicPieces(reader, place, []))).map(({ pieceId }) => pieceId);
  const place = (actor: Actor, piece: Piece, ...stations: Station[]) =>
    write(actor, (work) => placePiece(work, { pieceId: piece.id, stationIds: stations.map(({ id }) => id) }));

  it("sends a live piece everywhere until it is placed, then only there; the county's mini-program shows it all the time", async () => {
    const piece = await publish();
    expect([await shownAt(here), await shownAt(elsewhere)]).toEqual([[piece.id], [piece.id]]);
    const placed = await place(administrator, piece, here);
    expect([await shownAt(here), await shownAt(elsewhere), await inMiniProgram()]).toEqual([[piece.id], [], [piece.id]]);
    expect(await inMiniProgram({ ...county, stationCode: "HERE" })).toEqual([piece.id]);
    expect(await inMiniProgram({ ...county, stationCode: elsewhere.code })).toEqual([]);
    expect(await inMiniProgram({ ...county, stationCode: "NONE" })).toEqual([]);
    if (!placed.ok) throw new Error("not placed");
    await write(administrator, (work) => endPlacement(work, { id: placed.value.id, version: 1 }));
    expect([await shownAt(here), await shownAt(elsewhere), await inMiniProgram()]).toEqual([[], [], []]);
    await write(another, (work) => signPlacement(work, { id: placed.value.id, version: 2 }));
    expect(await shownAt(elsewhere)).toEqual([piece.id]);
  });

  it("shows nothing that only the standing rule sent once that has ended, and does not make it again", async () => {
    const piece = await publish();
    const [rule] = await test.database.reading.manager.find(Placement);
    await write(administrator, (work) => endStandingRule(work, { id: rule?.id ?? "", version: 1 }));
    expect([await shownAt(here), await inMiniProgram()]).toEqual([[], []]);
    await write(system, seedStandingRule);
    expect(await test.database.reading.manager.count(Placement)).toBe(1);
    const placed = await place(administrator, piece, here);
    expect([await shownAt(here), await inMiniProgram()]).toEqual([[], []]);
    await write(another, (work) => signPlacement(work, { id: placed.ok ? placed.value.id : "", version: 1 }));
    expect([await shownAt(here), await inMiniProgram()]).toEqual([[piece.id], [piece.id]]);
  });

  it("shows a piece nowhere once its editor took it down, whatever places it", async () => {
    const piece = await publish();
    await place(administrator, piece, here);
    await withdrawEntry(test.database, piece);
    expect([await shownAt(here), await inMiniProgram()]).toEqual([[], []]);
  });

  it("shows a channel only what asks for it, inside its window", async () => {
    const soon = new Date(test.clock.now().getTime() + 60_000).toISOString();
    const later = await publish({ channels: ["MINI_PROGRAM"], showFrom: soon });
    const ending = await publish({ channels: ["MINI_PROGRAM"], showUntil: soon });
    await publish({ channels: ["WEB"] });
    expect([await shownAt(here), await inMiniProgram()]).toEqual([[], [ending.id]]);
    const changes: string[] = [];
    await publicPieces(test.database.reader({ kind: "anonymous" }, (moment) => changes.push(moment.toISOString())), county, []);
    expect(new Set(changes)).toEqual(new Set([soon]));
    test.clock.advance(60_000);
    expect(await inMiniProgram()).toEqual([later.id]);
  });

  it("takes turns with the mottoes, one a local day, the same all day", async () => {
    const fields = { kind: "CLASSIC", channels: ["MINI_PROGRAM"] };
    const mottoes = [await publish({ ...fields, text: "甲" }, "family-motto"), await publish({ ...fields, text: "乙" }, "family-motto")];
    const today = async () => (await test.database.read({ kind: "anonymous" }, (reader) => mottoOfTheDay(reader, county)))?.pieceId;
    const first = await today();
    test.clock.set("2026-11-23T15:59:59.999Z");
    expect(await today()).toBe(first);
    test.clock.set("2026-11-23T16:00:00.000Z");
    expect(new Set([first, await today()])).toEqual(new Set(mottoes.map(({ id }) => id)));
  });

  it("reads what a channel shows in two statements", async () => {
    await publish();
    await publish();
    const target = { stationId: here.id, path: here.path, tier: here.tier, tags: here.tags, screenId: null };
    const { statements } = await countStatements(test.database, () => test.database.read(system, (reader) => piecesFor(reader, "SCREEN", target, zone)));
    expect(statements).toHaveLength(2);
  });

  it("lets a manager place at the stations of the own subtree only, and changes nothing where refused", async () => {
    const piece = await publish();
    const manager = staffWith("STATION_MANAGER", { stationId: here.id, stationPath: here.path });
    await place(administrator, piece, elsewhere);
    expect(await place(manager, piece, here)).toMatchObject({ ok: true, value: { active: false } });
    const before = await test.dump();
    const wide = await place(manager, piece, here, elsewhere);
    expect(wide).toMatchObject({ ok: false, refusals: [{ code: "NOT_ALLOWED", message: "您只能把内容投放到自己管理的阵地" }] });
    const [rule] = await test.database.reading.manager.find(Placement, { order: { id: "ASC" } });
    expect(await write(manager, (work) => endStandingRule(work, { id: rule?.id ?? "", version: 1 }))).toMatchObject({ ok: false, refusals: [{ code: "NOT_ALLOWED" }] });
    expect(await write(staffWith("VIEWER"), (work) => placePiece(work, { pieceId: piece.id, stationIds: [here.id] }))).toMatchObject({ ok: false });
    expect(await test.dump()).toEqual(before);
  });

  it("refuses bad input with the field it is about, and changes nothing", async () => {
    const piece = await publish();
    const before = await test.dump();
    const from = new Date("2026-12-02T00:00:00.000Z");
    const refused = async (request: Partial<Parameters<typeof placePiece>[1]>) => {
      const outcome = await write(administrator, (work) => placePiece(work, { pieceId: piece.id, stationIds: [here.id], ...request }));
      return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => [code, ...field]);
    };
    expect(await refused({ stationIds: [] })).toEqual([["AIM_EMPTY", "aim"]]);
    expect(await refused({ stationIds: ["nowhere"] })).toEqual([["NOT_FOUND", "aim"]]);
    expect(await refused({ windowFrom: from, windowUntil: from })).toEqual([["ENDS_BEFORE_START", "windowUntil"]]);
    expect(await refused({ dayparts: [{ weekdays: [8], from: "8:30", until: "24:00" }] })).toEqual([["BAD_CLOCK", "dayparts"], ["INVALID", "dayparts"]]);
    expect(await refused({ excludedDates: ["2027-02-29"] })).toEqual([["BAD_DATE", "excludedDates"]]);
    expect(await refused({ aim: { screenTags: [" "], screenIds: Array.from({ length: 501 }, (_, index) => String(index)) } })).toEqual([["TOO_MANY", "aim"]]);
    expect(await refused({ exceptions: { screenGroupIds: ["none"] } })).toEqual([["NOT_FOUND", "exceptions"]]);
    expect(await refused({ weight: 11 })).toEqual([["INVALID", "weight"]]);
    expect(await refused({ pieceId: "none" })).toEqual([["NOT_FOUND", "pieceId"]]);
    expect(await test.dump()).toEqual(before);
  });

  it("refuses to end with a stale version, or twice", async () => {
    const piece = await publish();
    const placed = await place(administrator, piece, here);
    const id = placed.ok ? placed.value.id : "";
    const end = (version: number) => write(administrator, (work) => endPlacement(work, { id, version }));
    expect(await end(7)).toMatchObject({ refusals: [{ code: "CONFLICT" }] });
    expect((await end(1)).ok).toBe(true);
    const before = await test.dump();
    expect(await end(1)).toMatchObject({ refusals: [{ code: "CONFLICT" }] });
    expect(await end(2)).toMatchObject({ refusals: [{ code: "AWAITING_SIGNATURE" }] });
    expect(await test.dump()).toEqual(before);
  });
});

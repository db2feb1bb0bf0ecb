import { systemActor, type Actor } from "../../../kernel/actor";
import { succeed } from "../../../kernel/outcome";
import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import type { Piece } from "../../content";
import { publishEntry } from "../../content/content.factory";
import { placePiece } from "../../placements";
import { saveStandingRule } from "../../placements/placement.factory";
import { Revision, withdrawSubject } from "../../reviews";
import { saveStagelessRule } from "../../reviews/review.factory";
import { saveScreen } from "../../screens/screen.factory";
import { Station } from "../../stations";
import { saveOrganisation } from "../../stations/organisation.factory";
import { saveStation } from "../../stations/station.factory";
import { recallReach } from "../queries/recallReach";
import { watchedRecalls } from "../queries/watchedRecalls";
import { Recall } from "../recall.entity";
import { RecallScreen } from "../recallScreen.entity";
import { recallPiece } from "./recallPiece";

const system = systemActor("test");
const day = 86_400_000;

describe("recalling a piece", () => {
  let test: TestDatabase;
  let centre: Station;
  let here: Station;
  let elsewhere: Station;

  beforeEach(async () => {
    test = await openTestDatabase();
    await test.database.write(system, async ({ entities }) => succeed(await saveStagelessRule(entities)));
    const { manager } = test.database.writing;
    centre = await saveStation(manager);
    here = await saveStation(manager, { code: "HERE" }, centre);
    elsewhere = await saveStation(manager, {}, centre);
  });
  afterEach(() => test.close());

  const rows = () => test.database.reading.manager;
  const ago = (days: number): Date => new Date(test.clock.now().getTime() - days * day);
  const recall = (pieceId: string, { actor = administrator, reason = "人物信息有误", requestId }: { actor?: Actor; reason?: string; requestId?: string } = {}) =>
    test.database.write(actor, (work) => recallPiece(work, { pieceId, reason, requestId: requestId ?? null }));
  const placedHere = async (): Promise<Piece> => {
    const piece = await publishEntry(test.database);
    await test.database.write(system, (work) => placePiece(work, { pieceId: piece.id, stationIds: [here.id] }));
    return piece;
  };
  const listed = async (): Promise<Record<string, string>> => {
    const lines = await rows().find(RecallScreen, { order: { id: "ASC" } });
    return Object.fromEntries(lines.map(({ screenId, basis, state }) => [screenId, `${basis} ${state}`]));
  };
  const revisions = async (piece: Piece) => (await rows().find(Revision, { where: { subjectId: piece.id }, order: { number: "ASC" } })).map(({ state }) => state);

  it("ends the live revision with its reason and seals who recalled what, when and why", async () => {
    const piece = await placedHere();
    const live = await rows().findOneByOrFail(Revision, { subjectId: piece.id });
    const outcome = await recall(piece.id, { reason: "  人物信息有误  " });
    expect(await rows().findOneByOrFail(Revision, { subjectId: piece.id })).toMatchObject({ state: "RECALLED", liveSubject: null, endReason: "人物信息有误", endedAt: test.clock.now() });
    const stored = await rows().findOneByOrFail(Recall, { pieceId: piece.id });
    expect(outcome).toMatchObject({ ok: true, value: { id: stored.id } });
    expect(stored).toMatchObject({
      revisionId: live.id, revisionNumber: 1, hash: live.hash, title: piece.title, reason: "人物信息有误", recalledById: (administrator as { accountId: string }).accountId,
      recalledByName: "测试员", recalledAt: test.clock.now(), open: false, closedAt: test.clock.now(),
    });
  });

  it("lists every screen that may show it, and no other", async () => {
    const { manager } = test.database.writing;
    const piece = await placedHere();
    const tokenHash = (number: number) => String(number).repeat(64);
    const wall = await saveScreen(manager, { stationId: here.id, tokenHash: tokenHash(1), lastSeenAt: test.clock.now() });
    const dead = await saveScreen(manager, { stationId: here.id, tokenHash: tokenHash(2), lastSeenAt: ago(90) });
    const strip = await saveScreen(manager, { stationId: here.id, connected: false, widthPx: 640, heightPx: 80 });
    const moved = await saveScreen(manager, { stationId: elsewhere.id, tokenHash: tokenHash(3) });
    const lastShown = await saveScreen(manager, { stationId: elsewhere.id, tokenHash: tokenHash(4), playingItemId: `piece:${piece.id}` });
    const sold = await saveScreen(manager, { stationId: here.id, removedAt: ago(1), lastSeenAt: ago(2) });
    await saveScreen(manager, { stationId: here.id, tokenHash: null });
    await saveScreen(manager, { stationId: elsewhere.id, tokenHash: tokenHash(5) });
    await saveScreen(manager, { stationId: elsewhere.id, connected: false });
    const longAgo = await saveScreen(manager, { stationId: elsewhere.id, tokenHash: tokenHash(6) });
    const letGo = await saveScreen(manager, { stationId: here.id, removedAt: ago(1), lastSeenAt: ago(1) });
    for (const [{ id: screenId }, heardAt] of [[moved, ago(14)], [sold, ago(2)], [longAgo, ago(16)], [letGo, ago(1)]] as const) {
      await manager.insert("last_play", { screenId, itemId: `piece:${piece.id}`, heardAt });
    }
    await recall(piece.id);
    expect(await listed()).toEqual({
      [wall.id]: "FEED WAITING", [dead.id]: "FEED WAITING", [strip.id]: "UNCONNECTED WAITING", [moved.id]: "PLAYED WAITING", [lastShown.id]: "PLAYED WAITING",
      [sold.id]: "REMOVED WAITING",
    });
    expect(await rows().findOneByOrFail(Recall, {})).toMatchObject({ open: true, closedAt: null });
  });

  describe("of what is taken down already", () => {
    const published = { documentId: "document00000000000000009", fields: { title: "原样" } };
    let piece: Piece;
    let dark: string;
    let strip: string;

    beforeEach(async () => {
      const { manager } = test.database.writing;
      piece = await publishEntry(test.database, published);
      await test.database.write(system, (work) => placePiece(work, { pieceId: piece.id, stationIds: [here.id] }));
      ({ id: dark } = await saveScreen(manager, { stationId: here.id, tokenHash: "1".repeat(64), lastSeenAt: test.clock.now() }));
      ({ id: strip } = await saveScreen(manager, { stationId: here.id, connected: false, widthPx: 640, heightPx: 80 }));
      await saveScreen(manager, { stationId: elsewhere.id, tokenHash: "2".repeat(64) });
      test.clock.advance(day);
    });
    const both = () => ({ [dark]: "FEED WAITING", [strip]: "UNCONNECTED WAITING" });
    const reach = () => test.database.read(administrator, (reader) => recallReach(reader, piece.id));
    const withdraw = () => test.database.write(system, (work) => withdrawSubject(work, { subjectType: "piece", subjectId: piece.id, reason: "撤稿" }));
    const ask = (fields: Readonly<Record<string, unknown>>) => publishEntry(test.database, { ...published, fields: { ...published.fields, ...fields } });

    it("names the screens that may hold it for fifteen days, and says of the last revision that it is recalled", async () => {
      await withdraw();
      const ended = test.clock.now();
      test.clock.advance(14 * day);
      expect(await reach()).toEqual({ online: 0, offline: 1, byHand: 1 });
      expect((await recall(piece.id)).ok).toBe(true);
      expect(await listed()).toEqual(both());
      expect(await rows().findOneByOrFail(Revision, { subjectId: piece.id })).toMatchObject({ state: "RECALLED", endedAt: ended, endReason: "人物信息有误" });
      expect(await test.database.read(system, (reader) => watchedRecalls(reader))).toMatchObject([{ pieceId: piece.id, isBanned: true }]);
      expect(await reach()).toBeNull();
      expect(await recall(piece.id)).toMatchObject({ ok: true });
      expect(await rows().countBy(Recall, {})).toBe(1);
    });

    it("is refused once no screen can hold it any more; nothing changes", async () => {
      await withdraw();
      test.clock.advance(15 * day + 3_600_001);
      const before = await test.dump();
      expect(await reach()).toBeNull();
      expect(await recall(piece.id)).toMatchObject({ ok: false, refusals: [{ code: "NOTHING_LIVE", message: "这条内容近 15 天没有发布过，屏幕上不会再有，不需要撤播" }] });
      expect(await test.dump()).toEqual(before);
    });

    it("names the screens after they were left out as a channel, for fifteen days", async () => {
      await ask({ channels: ["WEB"] });
      expect(await revisions(piece)).toEqual(["LIVE"]);
      test.clock.advance(14 * day);
      expect(await reach()).toEqual({ online: 0, offline: 1, byHand: 1 });
      test.clock.advance(day + 3_600_001);
      expect(await reach()).toEqual({ online: 0, offline: 0, byHand: 0 });
      test.clock.advance(-2 * day);
      await recall(piece.id);
      expect(await listed()).toEqual(both());
    });

    it("names them though something else was asked for since", async () => {
      await ask({ channels: ["WEB"] });
      test.clock.advance(5 * day);
      await ask({ channels: ["WEB"], showUntil: "2027-01-01T00:00:00.000Z" });
      test.clock.advance(5 * day);
      await recall(piece.id);
      expect(await listed()).toEqual(both());
    });

    it("names them after a newer revision went to other channels", async () => {
      await ask({ title: "改了一个字", channels: ["WEB"] });
      expect(await revisions(piece)).toEqual(["SUPERSEDED", "LIVE"]);
      await recall(piece.id);
      expect(await listed()).toEqual(both());
    });

    it("names them after its time was cut short twice, days apart", async () => {
      await ask({ showUntil: test.clock.now().toISOString() });
      test.clock.advance(10 * day);
      await ask({ showUntil: new Date(test.clock.now().getTime() - 40 * day).toISOString() });
      await recall(piece.id);
      expect(await listed()).toEqual(both());
    });

    it("names those of a station that has closed since", async () => {
      await test.database.writing.manager.update(Station, { id: here.id }, { status: "CLOSED", updatedAt: test.clock.now() });
      test.clock.advance(14 * day);
      expect(await reach()).toEqual({ online: 0, offline: 1, byHand: 1 });
      test.clock.advance(2 * day);
      expect(await reach()).toEqual({ online: 0, offline: 0, byHand: 0 });
    });
  });

  it("names for fifteen days the screens to which a standing rule sent it before it was placed elsewhere", async () => {
    const { manager } = test.database.writing;
    await saveStandingRule(test.database);
    const piece = await publishEntry(test.database);
    await saveScreen(manager, { stationId: here.id, tokenHash: "1".repeat(64), lastSeenAt: test.clock.now() });
    await saveScreen(manager, { stationId: elsewhere.id, tokenHash: "2".repeat(64), lastSeenAt: test.clock.now() });
    test.clock.advance(day);
    await test.database.write(system, (work) => placePiece(work, { pieceId: piece.id, stationIds: [here.id] }));
    const reach = () => test.database.read(administrator, (reader) => recallReach(reader, piece.id));
    test.clock.advance(14 * day);
    expect(await reach()).toEqual({ online: 0, offline: 2, byHand: 0 });
    test.clock.advance(2 * day);
    expect(await reach()).toEqual({ online: 0, offline: 1, byHand: 0 });
  });

  it("makes one recall of a request sent twice, and of two people who press at once", async () => {
    const piece = await placedHere();
    await saveScreen(test.database.writing.manager, { stationId: here.id, connected: false });
    const outcomes = [await recall(piece.id, { requestId: "press-1" }), await recall(piece.id, { requestId: "press-1" }), await recall(piece.id, { reason: "我也要撤" })];
    const [stored, ...others] = await rows().find(Recall);
    expect(others).toEqual([]);
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.id)).toEqual([stored?.id, stored?.id, stored?.id]);
    expect(stored?.reason).toBe("人物信息有误");
    const another = await publishEntry(test.database);
    const before = await test.dump();
    expect(await recall(another.id, { requestId: "press-1" })).toMatchObject({ ok: false, refusals: [{ code: "CONFLICT" }] });
    expect(await test.dump()).toEqual(before);
  });

  it("sends a pending revision back, so that nobody approves it without knowing", async () => {
    const piece = await placedHere();
    await test.database.writing.manager.query("DELETE FROM review_rule");
    await publishEntry(test.database, { documentId: piece.cmsDocumentId, publishedAt: "2026-11-23T01:59:00.000Z", fields: { title: "改了一个字" } });
    expect(await revisions(piece)).toEqual(["LIVE", "SUBMITTED"]);
    await recall(piece.id);
    expect(await revisions(piece)).toEqual(["RECALLED", "RETURNED"]);
    const [, pending] = await rows().find(Revision, { where: { subjectId: piece.id }, order: { number: "ASC" } });
    expect(pending?.returnReason).toBe("这条内容已撤播：人物信息有误。请改好后重新送审");
    expect((await rows().findOneByOrFail(Recall, {})).title).toBe(piece.title);
  });

  it("stays recalled when the same publication is read again, and comes back only through review", async () => {
    const piece = await placedHere();
    const entry = { documentId: piece.cmsDocumentId, publishedAt: "2026-11-23T01:59:00.000Z", fields: { title: "原样" } };
    await publishEntry(test.database, entry);
    await test.database.writing.manager.query("DELETE FROM review_rule");
    await recall(piece.id);
    expect(await revisions(piece)).toEqual(["SUPERSEDED", "RECALLED"]);
    await publishEntry(test.database, entry);
    expect(await revisions(piece)).toEqual(["SUPERSEDED", "RECALLED"]);
    await publishEntry(test.database, { ...entry, publishedAt: "2026-11-23T02:10:00.000Z" });
    expect(await revisions(piece)).toEqual(["SUPERSEDED", "RECALLED", "SUBMITTED"]);
    const clone = await publishEntry(test.database, { publishedAt: "2026-11-23T02:11:00.000Z", fields: entry.fields });
    expect(await revisions(clone)).toEqual(["SUBMITTED"]);
    expect(await recall(piece.id)).toMatchObject({ ok: true, value: { revisionNumber: 2 } });
    expect(await rows().countBy(Recall, {})).toBe(1);
  });

  it("is refused for what is not live, for a strange piece, and without a reason; nothing changes", async () => {
    const piece = await placedHere();
    await test.database.writing.manager.query("DELETE FROM review_rule");
    const pending = await publishEntry(test.database);
    const before = await test.dump();
    const codes = [];
    for (const [id, reason] of [[pending.id, "撤"], ["unknown", "撤"], [piece.id, "  "], [piece.id, "长".repeat(301)]] as const) {
      const outcome = await recall(id, { reason });
      codes.push(outcome.ok ? "ok" : outcome.refusals.map(({ code }) => code).join());
    }
    expect(codes).toEqual(["NOTHING_LIVE", "NOT_FOUND", "INVALID", "INVALID"]);
    expect(await test.dump()).toEqual(before);
  });

  it("is for administrators, reviewers of the publisher or above it, and managers of the publisher's own stations", async () => {
    const { manager } = test.database.writing;
    const county = await saveOrganisation(manager);
    const town = await saveOrganisation(manager, { parentId: county.id });
    const neighbour = await saveOrganisation(manager, { parentId: county.id });
    const institute = await saveStation(manager, { organisationId: town.id }, centre);
    const piece = await publishEntry(test.database, { fields: { publisherId: town.id } });
    const reviewer = (organisationId: string) => staffWith("REVIEWER", { organisationId, stages: ["FIRST"] });
    const refused: Actor[] = [
      staffWith("VIEWER"), reviewer(neighbour.id), staffWith("STATION_MANAGER", { stationId: here.id, stationPath: here.path }),
      staffWith("STATION_KEEPER", { stationId: institute.id, stationPath: institute.path }), { kind: "screen", screenId: "s" }, { kind: "anonymous" },
    ];
    const before = await test.dump();
    for (const actor of refused) expect(await recall(piece.id, { actor })).toMatchObject({ ok: false, refusals: [{ code: "NOT_ALLOWED" }] });
    expect(await test.dump()).toEqual(before);
    const allowed: Actor[] = [reviewer(town.id), reviewer(county.id), staffWith("STATION_MANAGER", { stationId: institute.id, stationPath: institute.path }), administrator];
    for (const actor of allowed) {
      const another = await publishEntry(test.database, { fields: { publisherId: town.id } });
      expect((await recall(another.id, { actor })).ok).toBe(true);
    }
  });
});

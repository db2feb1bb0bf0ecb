import type { Database } from "../../platform/database";
import { administrator } from "../../testing/actors";
import type { Piece } from "../content";
import { publishEntry } from "../content/content.factory";
import { Screen } from "../screens";
import type { Station } from "../stations";
import { saveStation } from "../stations/station.factory";
import { closeRecallOnScreen } from "./commands/closeRecallOnScreen";
import { recallPiece } from "./commands/recallPiece";
import { recallsModule } from "./index";
import { Recall } from "./recall.entity";
import { RecallPhoto } from "./recallPhoto.entity";
import { RecallPortal } from "./recallPortal.factory";
import { RecallScreen } from "./recallScreen.entity";
import { RecallStep } from "./recallStep.entity";
import { recallWatch } from "./recallWatch";

describe("what screens report of a recall", () => {
  let portal: RecallPortal;
  let here: Station;
  let piece: Piece;
  let wall: Screen;
  let hall: Screen;

  beforeEach(async () => {
    portal = await RecallPortal.open();
    await portal.withoutStages();
    here = await saveStation(portal.database.writing.manager, { name: "竹林村站" });
    piece = await publishEntry(portal.database);
    wall = await portal.addScreen(here.id, "wall");
    hall = await portal.addScreen(here.id, "hall", { widthPx: 1080, heightPx: 1920 });
  });
  afterEach(() => portal.close());

  const item = () => `piece:${piece.id}`;
  const rows = () => portal.database.reading.manager;
  const etagOf = async (token: string) => (await portal.feed(token)).headers.etag ?? "";
  const states = async () => {
    const lines = await rows().find(RecallScreen);
    return Object.fromEntries(lines.map(({ screenId, state }) => [screenId === wall.id ? "wall" : screenId === hall.id ? "hall" : "other", state]));
  };
  const steps = async () => (await rows().find(RecallStep, { order: { id: "ASC" } })).map(({ screenId, kind, at, etag }) => ({ screenId, kind, at, etag }));
  const closeByHand = async (screen: Screen) => {
    const { id: recallId } = await rows().findOneByOrFail(Recall, {});
    const photo = { id: "01900000-0000-7000-8000-0000000000aa", recallId, screenId: screen.id, sha256: "0".repeat(64), receivedSha256: "0".repeat(64), bytes: 1, width: 1, height: 1, uploadedById: null };
    await portal.database.writing.manager.insert(RecallPhoto, { ...photo, uploadedAt: portal.clock.now() });
    const closing = { recallId, screenId: screen.id, seenBy: "周大姐", seenAt: portal.clock.now(), photoId: photo.id };
    return portal.database.write(administrator, (work) => closeRecallOnScreen(work, closing));
  };

  it("confirms with the first heartbeat that plays a feed made after the recall, stored before the minute's flush", async () => {
    const before = await etagOf("wall");
    await portal.beat("wall", { playing: item(), feedEtag: before });
    await portal.recall(piece.id);
    portal.clock.advance(400);
    await portal.beat("wall", { playing: item(), feedEtag: before });
    expect([await states(), await steps()]).toEqual([{ wall: "WAITING", hall: "WAITING" }, []]);
    const after = await etagOf("wall");
    expect(after).not.toBe(before);
    portal.clock.advance(300);
    await portal.beat("wall", { playing: "fallback", feedEtag: after });
    expect([await states(), await steps()]).toEqual([{ wall: "CONFIRMED", hall: "WAITING" }, [{ screenId: wall.id, kind: "CONFIRMED", at: portal.clock.now(), etag: after }]]);
    expect((await rows().findOneByOrFail(Screen, { id: wall.id })).feedEtag).toBeNull();
    expect(await rows().findOneByOrFail(Recall, {})).toMatchObject({ open: true, closedAt: null });
    portal.clock.advance(60_000);
    await portal.beat("hall", { playing: null, feedEtag: await etagOf("hall") });
    expect(await rows().findOneByOrFail(Recall, {})).toMatchObject({ open: false, closedAt: portal.clock.now() });
    await portal.beat("hall", { playing: null, feedEtag: await etagOf("hall") });
    expect(await steps()).toHaveLength(2);
  });

  it("does not confirm while the slide still stands, nor by another class's feed, nor by none", async () => {
    await portal.recall(piece.id);
    await portal.beat("wall", { playing: item(), feedEtag: await etagOf("wall") });
    await portal.beat("wall", { playing: null, feedEtag: await etagOf("hall") });
    await portal.beat("wall", { playing: null, feedEtag: null });
    await portal.beat("wall", { playing: null, feedEtag: "\"00000000000000000000000000000000\"" });
    expect([await states(), await steps()]).toEqual([{ wall: "WAITING", hall: "WAITING" }, []]);
    await portal.beat("wall", { playing: null, feedEtag: await etagOf("wall") });
    expect(await states()).toEqual({ wall: "CONFIRMED", hall: "WAITING" });
  });

  it("takes the confirmation of a player of every released version", async () => {
    await portal.recall(piece.id);
    const { documents } = portal.app.services;
    const audience = { kind: "audience", classKey: `SCREEN/${here.id}/LANDSCAPE/` } as const;
    const ids = documents.idsOf("ScreenFeed");
    expect(ids).toEqual(portal.documentsNamed("ScreenFeed"));
    const { etag } = await documents.answer(ids.at(-1) ?? "", {}, audience);
    await portal.beat("wall", { playing: null, feedEtag: etag });
    expect(await states()).toEqual({ wall: "CONFIRMED", hall: "WAITING" });
  });

  it("hears of a recall that could not be read at first, once it can be", async () => {
    const { services } = portal.app;
    const read = jest.spyOn(portal.database, "read").mockRejectedValueOnce(new Error("busy"));
    await portal.recall(piece.id);
    await recallWatch(services).idle();
    await expect(read.mock.results[0]?.value).rejects.toThrow("busy");
    read.mockRestore();
    await portal.beat("wall", { playing: null, feedEtag: await etagOf("wall") });
    expect(await states()).toEqual({ wall: "WAITING", hall: "WAITING" });
    const job = recallsModule.jobs?.(services).find(({ name }) => name === "recalls.watch");
    await job?.run();
    await recallWatch(services).idle();
    expect(await states()).toEqual({ wall: "CONFIRMED", hall: "WAITING" });
    await portal.beat("hall", { playing: null, feedEtag: await etagOf("hall") });
    expect(await states()).toEqual({ wall: "CONFIRMED", hall: "CONFIRMED" });
  });

  it("knows after a restart who has not confirmed, and hears a screen that comes back days later", async () => {
    await portal.recall(piece.id);
    portal = await portal.restart();
    portal.clock.advance(5 * 86_400_000);
    await portal.beat("hall", { playing: null, feedEtag: await etagOf("hall") });
    expect([await states(), (await steps()).map(({ at }) => at)]).toEqual([{ wall: "WAITING", hall: "CONFIRMED" }, [portal.clock.now()]]);
  });

  it("hears what a screen said between the commit and the reading of the board", async () => {
    const { database } = portal;
    const read: Database["read"] = database.read.bind(database);
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => { open = resolve; });
    const closedOnce = jest.spyOn(database, "read").mockImplementationOnce(async (...question) => {
      await opened;
      return read(...question);
    });
    await database.write(administrator, (work) => recallPiece(work, { pieceId: piece.id, reason: "人物信息有误" }));
    closedOnce.mockRestore();
    const said = portal.beat("wall", { playing: null, feedEtag: await etagOf("wall") });
    await portal.query("Home");
    expect(await states()).toEqual({ wall: "WAITING", hall: "WAITING" });
    open();
    await said;
    expect(await states()).toEqual({ wall: "CONFIRMED", hall: "WAITING" });
  });

  it("flags a screen that plays the piece after it had confirmed, and opens the recall again until it confirms anew", async () => {
    await portal.recall(piece.id);
    for (const token of ["wall", "hall"]) await portal.beat(token, { playing: null, feedEtag: await etagOf(token) });
    expect((await rows().findOneByOrFail(Recall, {})).open).toBe(false);
    portal.clock.advance(60_000);
    await portal.beat("wall", { playing: item(), feedEtag: "\"stale\"" });
    expect([await states(), (await rows().findOneByOrFail(Recall, {})).open]).toEqual([{ wall: "SHOWING_AGAIN", hall: "CONFIRMED" }, true]);
    await portal.beat("wall", { playing: item(), feedEtag: "\"stale\"" });
    portal.clock.advance(60_000);
    await portal.beat("wall", { playing: "fallback", feedEtag: await etagOf("wall") });
    expect([await states(), (await rows().findOneByOrFail(Recall, {})).closedAt]).toEqual([{ wall: "CONFIRMED", hall: "CONFIRMED" }, portal.clock.now()]);
    expect((await steps()).map(({ screenId, kind }) => [screenId === wall.id ? "wall" : "hall", kind])).toEqual([
      ["wall", "CONFIRMED"], ["hall", "CONFIRMED"], ["wall", "SHOWING_AGAIN"], ["wall", "CONFIRMED"],
    ]);
  });

  it("lists a screen that nobody expected to have the piece, when it says that it plays it", async () => {
    await portal.recall(piece.id);
    await portal.addScreen((await saveStation(portal.database.writing.manager)).id, "stranger");
    await portal.beat("stranger", { playing: item(), feedEtag: "\"stale\"" });
    expect(await states()).toEqual({ wall: "WAITING", hall: "WAITING", other: "SHOWING_AGAIN" });
    expect((await rows().findOneByOrFail(RecallScreen, { state: "SHOWING_AGAIN" })).basis).toBe("PLAYED");
  });

  it("flags a screen that was closed by hand and plays it after all", async () => {
    await portal.recall(piece.id);
    expect(await closeByHand(wall)).toMatchObject({ ok: true, value: { state: "CLOSED_BY_HAND" } });
    await portal.beat("wall", { playing: null, feedEtag: await etagOf("wall") });
    expect(await states()).toEqual({ wall: "CLOSED_BY_HAND", hall: "WAITING" });
    await portal.beat("wall", { playing: item(), feedEtag: "\"stale\"" });
    expect(await states()).toEqual({ wall: "SHOWING_AGAIN", hall: "WAITING" });
  });

  it("lets the piece be played again once a newer revision of it is live", async () => {
    await portal.recall(piece.id);
    await portal.beat("wall", { playing: null, feedEtag: await etagOf("wall") });
    await publishEntry(portal.database, { documentId: piece.cmsDocumentId, publishedAt: "2026-11-23T03:00:00.000Z", fields: { title: "改好了" } });
    await portal.beat("wall", { playing: item(), feedEtag: await etagOf("wall") });
    await portal.beat("hall", { playing: item(), feedEtag: await etagOf("hall") });
    expect(await states()).toEqual({ wall: "CONFIRMED", hall: "CONFIRMED" });
    await recallWatch(portal.app.services).idle();
    expect((await steps()).map(({ kind }) => kind)).toEqual(["CONFIRMED", "CONFIRMED"]);
  });
});

import { systemActor, type Actor } from "../../../kernel/actor";
import { succeed } from "../../../kernel/outcome";
import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { publishEntry } from "../../content/content.factory";
import { placePiece } from "../../placements";
import { saveStagelessRule } from "../../reviews/review.factory";
import type { Screen } from "../../screens";
import { saveScreen } from "../../screens/screen.factory";
import type { Station } from "../../stations";
import { saveStation } from "../../stations/station.factory";
import { Recall } from "../recall.entity";
import type { RecallPhoto } from "../recallPhoto.entity";
import { RecallScreen } from "../recallScreen.entity";
import { RecallStep } from "../recallStep.entity";
import { closeRecallOnScreen, type CloseRecallOnScreen } from "./closeRecallOnScreen";
import { keepRecallPhoto } from "./keepRecallPhoto";
import { recallPiece } from "./recallPiece";

const system = systemActor("test");

describe("closing a recall on a screen by hand", () => {
  let test: TestDatabase;
  let here: Station;
  let strip: Screen;
  let other: Screen;
  let recall: Recall;

  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    await test.database.write(system, async ({ entities }) => succeed(await saveStagelessRule(entities)));
    here = await saveStation(manager);
    const piece = await publishEntry(test.database);
    await test.database.write(system, (work) => placePiece(work, { pieceId: piece.id, stationIds: [here.id] }));
    strip = await saveScreen(manager, { stationId: here.id, connected: false });
    other = await saveScreen(manager, { stationId: here.id, connected: false });
    const outcome = await test.database.write(system, (work) => recallPiece(work, { pieceId: piece.id, reason: "表述不当" }));
    if (!outcome.ok) throw new Error("not recalled");
    recall = outcome.value;
    test.clock.advance(1_800_000);
  });
  afterEach(() => test.close());

  const stored = () => test.database.reading.manager;
  const photographed = async (screen: Screen, actor: Actor = administrator): Promise<RecallPhoto> => {
    const picture = { sha256: "a".repeat(64), receivedSha256: "b".repeat(64), bytes: 10, width: 4, height: 3 };
    const kept = await test.database.write(actor, (work) => keepRecallPhoto(work, { recallId: recall.id, screenId: screen.id, ...picture }));
    if (!kept.ok) throw new Error(kept.refusals.map(({ code }) => code).join());
    return kept.value;
  };
  const close = (change: Partial<CloseRecallOnScreen>, actor: Actor = administrator) => {
    const seenAt = new Date(test.clock.now().getTime() - 300_000);
    return test.database.write(actor, (work) => closeRecallOnScreen(work, { recallId: recall.id, screenId: strip.id, seenBy: "周大姐", seenAt, photoId: "", ...change }));
  };
  const codeOf = async (change: Partial<CloseRecallOnScreen>, actor?: Actor) => {
    const outcome = await close(change, actor);
    return outcome.ok ? "ok" : outcome.refusals.map(({ code, field }) => `${code} ${field.join()}`).join("; ");
  };

  it("keeps who saw it off, when, the photo and who entered it, and closes the recall with the last screen", async () => {
    const photo = await photographed(strip);
    expect((await close({ photoId: photo.id, note: " 断电了 " })).ok).toBe(true);
    expect(await stored().findOneByOrFail(RecallScreen, { screenId: strip.id })).toMatchObject({ state: "CLOSED_BY_HAND", settledAt: test.clock.now() });
    expect(await stored().find(RecallStep)).toMatchObject([{
      recallId: recall.id, screenId: strip.id, kind: "CLOSED_BY_HAND", at: new Date(test.clock.now().getTime() - 300_000), recordedAt: test.clock.now(), etag: null,
      accountId: (administrator as { accountId: string }).accountId, accountName: "测试员", seenBy: "周大姐", note: "断电了", photoId: photo.id,
    }]);
    expect(await stored().findOneByOrFail(Recall, {})).toMatchObject({ open: true, closedAt: null });
    await close({ screenId: other.id, photoId: (await photographed(other)).id });
    expect(await stored().findOneByOrFail(Recall, {})).toMatchObject({ open: false, closedAt: test.clock.now() });
  });

  it("wants a name, a time since the recall, and a photo of this very screen; nothing changes otherwise", async () => {
    const photoId = (await photographed(strip)).id;
    const foreign = (await photographed(other)).id;
    const before = await test.dump();
    const early = new Date(recall.recalledAt.getTime() - 60_000);
    expect([
      await codeOf({ photoId, seenBy: "  " }), await codeOf({ photoId, seenBy: "长".repeat(41) }), await codeOf({ photoId, note: "长".repeat(301) }),
      await codeOf({ photoId, seenAt: early }), await codeOf({ photoId, seenAt: new Date(test.clock.now().getTime() + 120_000) }),
      await codeOf({ photoId: foreign }), await codeOf({ photoId: "none" }), await codeOf({ photoId, screenId: "none" }), await codeOf({ photoId, recallId: "none" }),
    ]).toEqual([
      "INVALID seenBy", "INVALID seenBy", "INVALID note", "SEEN_TOO_EARLY seenAt", "SEEN_TOO_LATE seenAt", "NOT_FOUND photoId", "NOT_FOUND photoId", "NOT_FOUND screenId",
      "NOT_FOUND recallId",
    ]);
    expect(await test.dump()).toEqual(before);
  });

  it("takes the minute of the recall itself, as a form gives it", async () => {
    const photoId = (await photographed(strip)).id;
    expect(await codeOf({ photoId, seenAt: new Date(Math.floor(recall.recalledAt.getTime() / 60_000) * 60_000) })).toBe("ok");
  });

  it("is done once", async () => {
    const photoId = (await photographed(strip)).id;
    expect(await codeOf({ photoId })).toBe("ok");
    const before = await test.dump();
    expect(await codeOf({ photoId })).toBe("SCREEN_SETTLED screenId");
    await expect(photographed(strip)).rejects.toThrow("SCREEN_SETTLED");
    expect(await test.dump()).toEqual(before);
  });

  it("is for those who keep the screen, and for those who may recall", async () => {
    const place = { stationId: here.id, stationPath: here.path };
    const away = await saveStation(test.database.writing.manager);
    const photoId = (await photographed(strip)).id;
    const before = await test.dump();
    const refused = [staffWith("VIEWER"), staffWith("TEAM_MANAGER", { teamId: "t" }), staffWith("SCREEN_KEEPER", { stationId: away.id, stationPath: away.path })];
    for (const actor of refused) {
      expect(await codeOf({ photoId }, actor)).toBe("NOT_ALLOWED ");
      await expect(photographed(strip, actor)).rejects.toThrow("NOT_ALLOWED");
    }
    expect(await test.dump()).toEqual(before);
    const keeper = staffWith("SCREEN_KEEPER", place);
    expect(await codeOf({ photoId: (await photographed(strip, keeper)).id }, keeper)).toBe("ok");
  });
});

import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveStation } from "../../stations/station.factory";
import type { Station } from "../../stations";
import { Screen } from "../screen.entity";
import { saveScreen } from "../screen.factory";
import { ScreenCommand } from "../screenCommand.entity";
import { commandScreen } from "./commandScreen";
import { registerOfflineScreen } from "./registerOfflineScreen";
import { unpairScreen } from "./unpairScreen";
import { updateScreen } from "./updateScreen";

describe("looking after screens", () => {
  let test: TestDatabase;
  let village: Station;
  let elsewhere: Station;
  let screen: Screen;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    const centre = await saveStation(manager);
    village = await saveStation(manager, {}, centre);
    elsewhere = await saveStation(manager, {}, centre);
    screen = await saveScreen(manager, { stationId: village.id, tokenHash: "a".repeat(64) });
  });
  afterEach(() => test.close());

  const keeper = () => staffWith("SCREEN_KEEPER", { stationId: village.id, stationPath: village.path });
  const stranger = () => staffWith("SCREEN_KEEPER", { stationId: elsewhere.id, stationPath: elsewhere.path });
  const change = () => ({ id: screen.id, version: 1, name: " 新名称 ", stationId: village.id, placeText: "东墙", openHours: "8:00–18:00", keeperName: "李", tags: ["户外", " 户外", "大屏"] });
  const reread = () => test.database.reading.manager.findOneByOrFail(Screen, { id: screen.id });

  it("changes what is known of a screen and counts the version up", async () => {
    const outcome = await test.database.write(keeper(), (work) => updateScreen(work, change()));
    expect(outcome.ok).toBe(true);
    expect(await reread()).toMatchObject({ version: 2, name: "新名称", placeText: "东墙", openHours: "8:00–18:00", keeperName: "李", tags: ["户外", "大屏"], tokenHash: "a".repeat(64) });
  });

  it("takes a screen off the list and forgets its token", async () => {
    expect((await test.database.write(keeper(), (work) => unpairScreen(work, { id: screen.id, version: 1 }))).ok).toBe(true);
    expect(await reread()).toMatchObject({ tokenHash: null, removedAt: test.clock.now(), version: 2 });
    const again = await test.database.write(keeper(), (work) => unpairScreen(work, { id: screen.id, version: 2 }));
    expect(again).toMatchObject({ ok: false, refusals: [{ code: "NOT_FOUND" }] });
  });

  it("registers a strip without a network", async () => {
    const request = { name: "老街甲店门头屏", stationId: village.id, widthPx: 512, heightPx: 32, keeperName: "商户甲", placeText: null };
    const outcome = await test.database.write(keeper(), (work) => registerOfflineScreen(work, request));
    expect(outcome).toMatchObject({ ok: true, value: { connected: false, shape: "STRIP", keeperName: "商户甲", pairedAt: null } });
  });

  it("tells a screen the same thing once while it is pending", async () => {
    await test.database.write(keeper(), (work) => commandScreen(work, { id: screen.id, kind: "RELOAD" }));
    await test.database.write(keeper(), (work) => commandScreen(work, { id: screen.id, kind: "RELOAD" }));
    await test.database.write(keeper(), (work) => commandScreen(work, { id: screen.id, kind: "CLEAR" }));
    const rows = await test.database.reading.manager.find(ScreenCommand, { order: { id: "ASC" } });
    expect(rows.map(({ kind, screenId, acknowledgedAt }) => [kind, screenId, acknowledgedAt])).toEqual([["RELOAD", screen.id, null], ["CLEAR", screen.id, null]]);
  });

  it("refuses strangers, stale versions, foreign targets and unconnected screens, and changes nothing", async () => {
    const offline = await saveScreen(test.database.writing.manager, { stationId: village.id, connected: false });
    const before = await test.dump();
    const { write } = { write: test.database.write.bind(test.database) };
    const refused = [
      await write(stranger(), (work) => updateScreen(work, change())),
      await write(stranger(), (work) => unpairScreen(work, { id: screen.id, version: 1 })),
      await write(stranger(), (work) => commandScreen(work, { id: screen.id, kind: "RELOAD" })),
      await write(keeper(), (work) => registerOfflineScreen(work, { name: "屏", stationId: elsewhere.id, widthPx: 10, heightPx: 10, keeperName: null, placeText: null })),
      await write(keeper(), (work) => updateScreen(work, { ...change(), stationId: elsewhere.id })),
      await write(keeper(), (work) => updateScreen(work, { ...change(), version: 7 })),
      await write(keeper(), (work) => unpairScreen(work, { id: screen.id, version: 7 })),
      await write(keeper(), (work) => updateScreen(work, { ...change(), name: "", tags: ["x".repeat(21)] })),
      await write(administrator, (work) => registerOfflineScreen(work, { name: "屏", stationId: village.id, widthPx: 0, heightPx: 10, keeperName: null, placeText: null })),
      await write(keeper(), (work) => commandScreen(work, { id: offline.id, kind: "RELOAD" })),
      await write(keeper(), (work) => commandScreen(work, { id: "none", kind: "RELOAD" })),
    ];
    expect(refused.map((outcome) => (outcome.ok ? ["ok"] : outcome.refusals.map(({ code, field }) => `${code} ${field.join(".")}`)))).toEqual([
      ["NOT_ALLOWED "], ["NOT_ALLOWED "], ["NOT_ALLOWED "], ["NOT_ALLOWED "], ["NOT_ALLOWED "], ["CONFLICT version"], ["CONFLICT version"],
      ["INVALID name", "INVALID tags"], ["INVALID widthPx"], ["SCREEN_UNCONNECTED id"], ["NOT_FOUND id"],
    ]);
    expect(await test.dump()).toEqual(before);
  });
});

import { systemActor } from "../../../kernel/actor";
import { sha256 } from "../../../kernel/canonicalJson";
import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveStation } from "../../stations/station.factory";
import type { Station } from "../../stations";
import { savePairing, saveScreen } from "../screen.factory";
import { Screen } from "../screen.entity";
import { ScreenPairing } from "../screenPairing.entity";
import { deliverToken } from "./deliverToken";
import { pairScreen } from "./pairScreen";
import { startPairing } from "./startPairing";

describe("pairing", () => {
  let test: TestDatabase;
  let township: Station;
  let village: Station;
  let elsewhere: Station;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    const centre = await saveStation(manager);
    township = await saveStation(manager, {}, centre);
    village = await saveStation(manager, {}, township);
    elsewhere = await saveStation(manager, {}, centre);
  });
  afterEach(() => test.close());

  const pair = (actor: Parameters<typeof test.database.write>[0], request: Partial<Parameters<typeof pairScreen>[1]> = {}) =>
    test.database.write(actor, (work) => pairScreen(work, { code: "123456", name: "广场屏", stationId: village.id, placeText: null, ...request }));

  it("opens a pairing of six digits for ten minutes and stores only the secret's hash", async () => {
    const outcome = await test.database.write(systemActor("test"), (work) => startPairing(work, { width: 768, height: 192, userAgent: "LED" }));
    if (!outcome.ok) throw new Error("refused");
    expect(outcome.value.code).toMatch(/^\d{6}$/);
    expect(outcome.value.expiresAt.toISOString()).toBe("2026-11-23T02:10:00.000Z");
    const [row] = await test.database.reading.manager.find(ScreenPairing);
    expect(row).toMatchObject({ code: outcome.value.code, openCode: outcome.value.code, pollSecretHash: sha256(outcome.value.pollSecret), widthPx: 768, heightPx: 192 });
    expect(JSON.stringify(await test.dump())).not.toContain(outcome.value.pollSecret);
  });

  it("refuses impossible sizes and changes nothing", async () => {
    const before = await test.dump();
    const outcome = await test.database.write(systemActor("test"), (work) => startPairing(work, { width: 0, height: 30_000, userAgent: null }));
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "INVALID", field: ["width"] }, { code: "INVALID", field: ["height"] }] });
    expect(await test.dump()).toEqual(before);
  });

  it("frees the codes of expired pairings", async () => {
    const old = await savePairing(test.database.writing.manager, { code: "123456", startedAt: new Date("2026-11-23T01:50:00.000Z") });
    await test.database.write(systemActor("test"), (work) => startPairing(work, { width: 10, height: 10, userAgent: null }));
    expect(await test.database.reading.manager.findOneBy(ScreenPairing, { id: old.id })).toMatchObject({ code: "123456", openCode: null });
  });

  it.each(["STATION_MANAGER", "STATION_KEEPER", "SCREEN_KEEPER"] as const)("lets a %s pair a screen in the own subtree", async (role) => {
    const pairing = await savePairing(test.database.writing.manager, { code: "123456", widthPx: 1080, heightPx: 1920 });
    const outcome = await pair(staffWith(role, { stationId: township.id, stationPath: township.path }), { code: " 123 456" });
    expect(outcome).toMatchObject({ ok: true, value: { name: "广场屏", stationId: village.id, shape: "PORTRAIT", connected: true, tokenHash: null } });
    const row = await test.database.reading.manager.findOneByOrFail(ScreenPairing, { id: pairing.id });
    expect([row.openCode, row.screenId]).toEqual([null, outcome.ok && outcome.value.id]);
  });

  it("refuses stations outside the subtree, other roles, unknown and expired codes, and changes nothing", async () => {
    const { manager } = test.database.writing;
    await savePairing(manager, { code: "123456" });
    await savePairing(manager, { code: "222222", startedAt: new Date("2026-11-23T01:50:00.000Z") });
    const done = await saveScreen(manager, { stationId: village.id });
    await savePairing(manager, { code: "333333", openCode: null, screenId: done.id });
    const before = await test.dump();
    const keeper = staffWith("SCREEN_KEEPER", { stationId: township.id, stationPath: township.path });
    const refused = [
      await pair(keeper, { stationId: elsewhere.id }), await pair(staffWith("VIEWER", { stationPath: township.path })), await pair(keeper, { stationId: "none" }),
      await pair(keeper, { code: "999999" }), await pair(keeper, { code: "abc" }), await pair(keeper, { code: "222222" }), await pair(keeper, { code: "333333" }),
      await pair(keeper, { name: " " }),
    ];
    expect(refused.map((outcome) => (outcome.ok ? "ok" : outcome.refusals[0]?.code))).toEqual([
      "NOT_ALLOWED", "NOT_ALLOWED", "NOT_FOUND", "PAIRING_CODE_UNKNOWN", "PAIRING_CODE_UNKNOWN", "PAIRING_CODE_EXPIRED", "PAIRING_CODE_UNKNOWN", "INVALID",
    ]);
    expect(await test.dump()).toEqual(before);
  });

  it("pairs a code once, however many enter it at the same time", async () => {
    await savePairing(test.database.writing.manager, { code: "123456" });
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => pair(administrator)));
    expect(outcomes.filter(({ ok }) => ok).length).toBe(1);
    expect(await test.database.reading.manager.count(Screen)).toBe(1);
  });

  it("hands the token out once under concurrent polls, and stores only its hash", async () => {
    const pairing = await savePairing(test.database.writing.manager, { code: "123456" });
    const early = await test.database.write(systemActor("test"), (work) => deliverToken(work, { pairingId: pairing.id }));
    expect(early).toMatchObject({ ok: false, refusals: [{ code: "TOKEN_DELIVERED" }] });
    await pair(administrator);
    const polls = await Promise.all(Array.from({ length: 20 }, () => test.database.write(systemActor("test"), (work) => deliverToken(work, { pairingId: pairing.id }))));
    const tokens = polls.flatMap((outcome) => (outcome.ok ? [outcome.value.token] : []));
    expect(tokens.length).toBe(1);
    const [screen] = await test.database.reading.manager.find(Screen);
    expect(screen?.tokenHash).toBe(sha256(tokens[0] ?? ""));
    expect(JSON.stringify(await test.dump())).not.toContain(tokens[0]);
  });

  it("gives no token after the pairing's end", async () => {
    const pairing = await savePairing(test.database.writing.manager, { code: "123456" });
    await pair(administrator);
    test.clock.set(pairing.expiresAt);
    const before = await test.dump();
    expect((await test.database.write(systemActor("test"), (work) => deliverToken(work, { pairingId: pairing.id }))).ok).toBe(false);
    expect(await test.dump()).toEqual(before);
  });
});

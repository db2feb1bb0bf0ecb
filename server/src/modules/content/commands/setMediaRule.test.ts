import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import type { Actor } from "../../../kernel/actor";
import { initialLimits } from "../media/mediaLimits";
import { mediaLimits, mediaRules } from "../queries/mediaLimits";
import { setMediaRule, type SetMediaRule } from "./setMediaRule";

const timeZone = "Asia/Shanghai";

describe("setMediaRule", () => {
  let test: TestDatabase;
  beforeEach(async () => { test = await openTestDatabase(); });
  afterEach(() => test.close());

  const set = (change: Partial<SetMediaRule> = {}, actor: Actor = administrator) =>
    test.database.write(actor, (work) => setMediaRule(work, { name: "VIDEO_MOST_SECONDS", value: 60, validFrom: null, source: "县文明办通知", timeZone, ...change }));
  const limits = () => test.database.read(administrator, (reader) => mediaLimits(reader, timeZone));

  it("is in force from its day on, and the newest setting of a day counts", async () => {
    expect(await limits()).toEqual(initialLimits);
    expect((await set()).ok).toBe(true);
    expect((await set({ value: 90, validFrom: "2026-11-25" })).ok).toBe(true);
    expect(await limits()).toEqual({ ...initialLimits, VIDEO_MOST_SECONDS: 60 });
    test.clock.set(new Date("2026-11-24T15:59:59.999Z"));
    expect((await limits()).VIDEO_MOST_SECONDS).toBe(60);
    test.clock.set(new Date("2026-11-24T16:00:00.000Z"));
    expect((await limits()).VIDEO_MOST_SECONDS).toBe(90);
    await set({ value: 120 });
    expect((await limits()).VIDEO_MOST_SECONDS).toBe(120);
    const rule = (await test.database.read(administrator, (reader) => mediaRules(reader, timeZone))).find(({ name }) => name === "VIDEO_MOST_SECONDS");
    expect(rule).toMatchObject({ label: "视频最长", unit: "秒", value: 120, source: "县文明办通知", validFrom: "2026-11-25", coming: [], former: [{ value: 90 }, { value: 60 }] });
  });

  it.each<[string, Partial<SetMediaRule>, string]>([
    ["a value below the least", { value: 4 }, "value"], ["a value beyond what the server takes", { name: "VIDEO_MOST_MEGABYTES", value: 201 }, "value"],
    ["yesterday", { validFrom: "2026-11-22" }, "validFrom"], ["no source", { source: " " }, "source"],
  ])("refuses %s", async (_what, change, field) => {
    const before = await test.dump();
    expect(await set(change)).toMatchObject({ ok: false, refusals: [{ code: "INVALID", field: [field] }] });
    expect(await test.dump()).toEqual(before);
  });

  it("is the administrators'", async () => {
    const before = await test.dump();
    expect(await set({}, staffWith("REVIEWER"))).toMatchObject({ ok: false, refusals: [{ code: "NOT_ALLOWED" }] });
    expect(await test.dump()).toEqual(before);
  });
});

import fc from "fast-check";
import { nowhere, type Aim, type PieceRule } from "../placement.entity";
import { isNoWider, type ShowingPlan } from "./isNoWider";

const now = new Date("2028-02-27T02:00:00.000Z");
const minute = 60_000;

/* A county of our own: a centre, two townships, three villages, five screens. */
const parents: Readonly<Record<string, string | null>> = { a: null, b: "a", c: "a", d: "b", e: "b", f: "c" };
const tags: Readonly<Record<string, string[]>> = { a: [], b: ["红"], c: [], d: ["红", "蓝"], e: [], f: ["蓝"] };
const tierOf: Readonly<Record<string, "CENTRE" | "INSTITUTE" | "STATION">> = { a: "CENTRE", b: "INSTITUTE", c: "INSTITUTE", d: "STATION", e: "STATION", f: "STATION" };
const screens = [["k1", "d", ["门头"], ["g1"]], ["k2", "d", [], ["g2"]], ["k3", "e", ["门头"], []], ["k4", "b", [], ["g1", "g2"]], ["k5", "f", ["广场"], []]] as const;
const names = Object.keys(parents);
const chain = (name: string): string[] => [...(parents[name] ? chain(parents[name]) : []), name];
const facts = {
  stations: new Map(names.map((id) => [id, { stationId: id, path: `/${chain(id).join("/")}/`, tier: tierOf[id] ?? "STATION", tags: tags[id] ?? [], screenId: null }])),
  screens: new Map(screens.map(([id, at, screenTags, groups]) => [id, { stationId: at, path: `/${chain(at).join("/")}/`, tier: tierOf[at] ?? "STATION", tags: tags[at] ?? [], screenId: id, screenTags, screenGroupIds: groups }])),
};

/* By set arithmetic, importing nothing of ours. */
const targets: { at: string; screen: (typeof screens)[number] | null }[] = [...names.map((id) => ({ at: id, screen: null })), ...screens.map((screen) => ({ at: screen[1], screen }))];
function reaches(aim: Aim, { at, screen }: (typeof targets)[number]): boolean {
  return aim.everywhere || aim.stationIds.includes(at) || chain(at).some((id) => aim.subtreeIds.includes(id)) || aim.tiers.includes(tierOf[at] ?? "POINT") ||
    aim.stationTags.some((tag) => tags[at]?.includes(tag)) ||
    (screen !== null && (aim.screenIds.includes(screen[0]) || aim.screenTags.some((tag) => (screen[2] as readonly string[]).includes(tag)) || aim.screenGroupIds.some((id) => (screen[3] as readonly string[]).includes(id))));
}
function isOn(plan: ShowingPlan, moment: number): boolean {
  if ((plan.windowFrom && moment < plan.windowFrom.getTime()) || (plan.windowUntil && moment >= plan.windowUntil.getTime())) return false;
  const wall = moment + 8 * 3_600_000;
  const today = Math.floor(wall / 86_400_000);
  const time = Math.floor((wall - today * 86_400_000) / minute);
  const begins = (day: number, weekdays: readonly number[]): boolean => !plan.excludedDates.includes(new Date(day * 86_400_000).toISOString().slice(0, 10)) && (weekdays.length === 0 || weekdays.includes(((day + 3) % 7) + 1));
  if (plan.dayparts.length === 0) return begins(today, []);
  return plan.dayparts.some(({ weekdays, from, until }) => {
    const [opens, closes] = [from, until].map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) as [number, number];
    return closes > opens ? begins(today, weekdays) && time >= opens && time < closes : (begins(today, weekdays) && time >= opens) || (begins(today - 1, weekdays) && time < closes);
  });
}
const strong = ["NORMAL", "IMPORTANT", "URGENT"];
const sends = (rule: PieceRule | null, type: string, theme: string): boolean => rule === null || ((rule.types.length === 0 || rule.types.includes(type as never)) && (rule.themes.length === 0 || rule.themes.includes(theme)));
const pieces = [["STORY", "孝老"], ["STORY", "节约"], ["ARTICLE", "孝老"], ["ARTICLE", "节约"]] as const;

/** What is shown that was not, or more strongly; null when nothing is. */
function added(after: readonly ShowingPlan[], before: readonly ShowingPlan[]): string | null {
  for (const [type, theme] of pieces) {
    const [to, of] = [after, before].map((plans) => plans.filter(({ rule }) => sends(rule, type, theme))) as [ShowingPlan[], ShowingPlan[]];
    for (const target of targets) {
      const more = addedAt(hitting(to, target), hitting(of, target));
      if (more !== null) return `${target.at} ${target.screen?.[0] ?? "-"} ${more}`;
    }
  }
  return null;
}
function hitting(plans: readonly ShowingPlan[], target: (typeof targets)[number]): ShowingPlan[] {
  if (plans.some(({ exceptions }) => reaches(exceptions, target))) return [];
  return plans.filter(({ aim, windowUntil }) => reaches(aim, target) && (windowUntil === null || windowUntil > now));
}
function addedAt(becomes: readonly ShowingPlan[], was: readonly ShowingPlan[]): string | null {
  for (let at = now.getTime(); at < now.getTime() + 9 * 1440 * minute; at += 60 * minute) {
    if (becomes.some((plan) => isOn(plan, at)) && !was.some((plan) => isOn(plan, at))) return new Date(at).toISOString();
  }
  const most = (plans: readonly ShowingPlan[], of: (plan: ShowingPlan) => number): number => Math.max(0, ...plans.map(of));
  const isStronger = most(becomes, ({ weight }) => weight) > most(was, ({ weight }) => weight) || most(becomes, ({ priority }) => strong.indexOf(priority)) > most(was, ({ priority }) => strong.indexOf(priority));
  return isStronger ? "more strongly" : null;
}

const few = <One>(all: readonly One[], most = 1) => fc.oneof({ weight: 3, arbitrary: fc.constant<One[]>([]) }, { weight: 2, arbitrary: fc.subarray([...all], { minLength: 1, maxLength: most }) });
const aim: fc.Arbitrary<Aim> = fc.record({
  everywhere: fc.nat(5).map((luck) => luck === 0), stationIds: few(names, 2), subtreeIds: few(names), tiers: few(["CENTRE", "INSTITUTE", "STATION"] as const), stationTags: few(["红", "蓝"]),
  screenIds: few(screens.map(([id]) => id as string), 2), screenTags: few(["门头", "广场"]), screenGroupIds: few(["g1", "g2"]),
});
const clock = fc.constantFrom("00:00", "08:00", "12:00", "18:00", "22:00");
const moment = fc.option(fc.constantFrom(-30, 0, 20, 100).map((hours) => new Date(now.getTime() + hours * 60 * minute)), { nil: null });
const rule = fc.option(fc.record({ types: few(["STORY", "ARTICLE"] as const), themes: few(["孝老", "节约"]), publisherIds: fc.constant([]) }), { nil: null });
const plan: fc.Arbitrary<ShowingPlan> = fc.record({
  rule, aim, exceptions: fc.oneof({ weight: 2, arbitrary: fc.constant(nowhere) }, { weight: 1, arbitrary: aim }), windowFrom: moment, windowUntil: moment,
  dayparts: fc.oneof(fc.constant([]), fc.array(fc.record({ weekdays: few([1, 2, 5, 7], 3), from: clock, until: clock }), { maxLength: 2 })), excludedDates: few(["2028-02-28", "2028-02-29", "2028-03-01"], 2),
  weight: fc.constantFrom(1, 1, 2), priority: fc.constantFrom("NORMAL" as const, "NORMAL" as const, "URGENT" as const),
});

const part = (base: ShowingPlan, other: ShowingPlan, key: keyof ShowingPlan): ShowingPlan => ({ ...base, [key]: other[key] });
/** Plans that differ in one or two parts, as a person changes them. */
const change = fc.tuple(plan, plan, fc.subarray(["rule", "aim", "exceptions", "windowFrom", "windowUntil", "dayparts", "excludedDates", "weight", "priority"] as const, { minLength: 1, maxLength: 2 })).map(([base, other, keys]) => ({
  base, changed: keys.reduce((one, key) => part(one, other, key), base),
}));

describe("isNoWider", () => {
  it("never calls a change narrow that adds a place, a screen or a minute, or shows more strongly", () => {
    let [narrow, wide, cautious] = [0, 0, 0];
    fc.assert(
      fc.property(change, fc.array(plan, { maxLength: 1 }), ({ base, changed }, others) => {
        const [before, after] = [[base, ...others], [changed, ...others]];
        const more = added(after, before);
        if (isNoWider(after, before, facts, now)) {
          narrow += 1;
          expect(more).toBeNull();
        } else if (more === null) cautious += 1;
        else wide += 1;
      }),
      { numRuns: 600 },
    );
    // It is of use: of what adds nothing it proves the greater part.
    expect([narrow > 100, wide > 100, narrow > cautious]).toEqual([true, true, true]);
  });

  it("never lets a true narrowing wait: fewer pieces, places or hours, less weight, more exceptions", () => {
    const lists = ["stationIds", "subtreeIds", "tiers", "stationTags", "screenIds", "screenTags", "screenGroupIds"] as const;
    const united = (left: Aim, right: Aim): Aim => ({ ...(Object.fromEntries(lists.map((list) => [list, [...new Set([...left[list], ...right[list]])]])) as unknown as Aim), everywhere: left.everywhere || right.everywhere });
    const subset = <One>(some: readonly One[], by: number): One[] => some.filter((_, index) => index !== by % some.length);
    const pick = (some: readonly string[], by: number, all: readonly string[]): string[] => (some.length === 0 ? [all[by % all.length] ?? ""] : some.length > 1 ? subset(some, by) : [...some]);
    const steps: Readonly<Record<string, (base: ShowingPlan, other: ShowingPlan, by: number) => ShowingPlan>> = {
      types: (base, _, by) => ({ ...base, rule: base.rule && { ...base.rule, types: pick(base.rule.types, by, ["STORY", "ARTICLE"]) as PieceRule["types"] } }),
      themes: (base, _, by) => ({ ...base, rule: base.rule && { ...base.rule, themes: pick(base.rule.themes, by, ["孝老", "节约"]) } }),
      stations: (base, _, by) => ({ ...base, aim: { ...base.aim, stationIds: subset(base.aim.stationIds, by) } }),
      screens: (base, _, by) => ({ ...base, aim: { ...base.aim, screenIds: subset(base.aim.screenIds, by) } }),
      exceptions: (base, other) => ({ ...base, exceptions: united(base.exceptions, other.exceptions) }),
      until: (base, _, by) => ({ ...base, windowUntil: new Date(Math.min(base.windowUntil?.getTime() ?? Infinity, now.getTime() + by * 3_600_000)) }),
      from: (base, _, by) => ({ ...base, windowFrom: new Date(Math.max(base.windowFrom?.getTime() ?? 0, now.getTime() + by * 3_600_000)) }),
      days: (base) => ({ ...base, excludedDates: [...base.excludedDates, "2028-03-02"] }),
      hours: (base) => (base.dayparts.length > 0 || base.excludedDates.length > 0 ? base : { ...base, dayparts: [{ weekdays: [2], from: "22:00", until: "06:00" }] }),
      weight: (base) => ({ ...base, weight: 1, priority: "NORMAL" }),
    };
    const names = fc.subarray(Object.keys(steps), { minLength: 1 });
    let withExceptions = 0;
    fc.assert(
      fc.property(plan, plan, names, fc.nat(200), (base, other, taken, by) => {
        const narrowed = taken.reduce((one, step) => steps[step]?.(one, other, by) ?? one, base);
        expect(added([narrowed], [base])).toBeNull();
        withExceptions += Number(base.rule !== null && Object.values(base.exceptions).some((list) => list === true || (Array.isArray(list) && list.length > 0)));
        expect(isNoWider([narrowed], [base], facts, now)).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(withExceptions).toBeGreaterThan(50);
  });

  const everywhere: ShowingPlan = { rule: null, aim: { ...nowhere, everywhere: true }, exceptions: nowhere, windowFrom: null, windowUntil: null, dayparts: [], excludedDates: [], weight: 1, priority: "NORMAL" };
  const at = (aimed: Partial<Aim>, more: Partial<ShowingPlan> = {}): ShowingPlan => ({ ...everywhere, aim: { ...nowhere, ...aimed }, ...more });
  const everywhereFor = (types: PieceRule["types"]): ShowingPlan => ({ ...everywhere, rule: { types, themes: [], publisherIds: [] } });
  const excepting = (types: PieceRule["types"]): ShowingPlan => ({ ...everywhereFor(types), exceptions: { ...nowhere, stationIds: ["d"] } });
  const night = { weekdays: [], from: "22:00", until: "06:00" };
  it.each<[string, ShowingPlan[], ShowingPlan[], boolean]>([
    ["a place below the tree", [at({ subtreeIds: ["b"] })], [at({ stationIds: ["d"] })], true],
    ["a place beside it", [at({ subtreeIds: ["b"] })], [at({ stationIds: ["f"] })], false],
    ["a screen of a station", [at({ stationIds: ["d"] })], [at({ screenIds: ["k1"] })], true],
    ["a tag that all places bear today", [at({ stationTags: ["红"] })], [at({ stationIds: ["b", "d"] })], true],
    ["the tag of places that were named", [at({ stationIds: ["b", "d"] })], [at({ stationTags: ["红"] })], false],
    ["an exception more", [everywhere], [at({ everywhere: true }, { exceptions: { ...nowhere, stationIds: ["d"] } })], true],
    ["fewer types of a rule that keeps its exception", [excepting(["STORY", "ARTICLE"])], [excepting(["STORY"])], true],
    ["fewer types, beside a rule for all of them", [everywhereFor([]), excepting(["STORY", "ARTICLE"])], [everywhereFor([]), excepting(["STORY"])], false],
    ["an exception less", [at({ everywhere: true }, { exceptions: { ...nowhere, stationIds: ["d"] } })], [everywhere], false],
    ["an exception that has nothing to do with it any more", [at({ everywhere: true }, { exceptions: { ...nowhere, stationIds: ["d"] } })], [at({ stationIds: ["f"] })], true],
    ["early hours of a night", [at({ everywhere: true }, { dayparts: [night] })], [at({ everywhere: true }, { dayparts: [{ weekdays: [], from: "00:00", until: "05:00" }] })], true],
    ["the same where the day before may be left out", [at({ everywhere: true }, { dayparts: [night], excludedDates: ["2028-02-29"] })], [at({ everywhere: true }, { dayparts: [{ weekdays: [], from: "00:00", until: "05:00" }], excludedDates: ["2028-02-29"] })], false],
    ["an excluded day that is over", [at({ everywhere: true }, { excludedDates: ["2028-01-01"] })], [everywhere], true],
    ["a start that is over already", [at({ everywhere: true }, { windowFrom: new Date("2028-02-01") })], [everywhere], true],
    ["more turns", [everywhere], [at({ everywhere: true }, { weight: 2 })], false],
    ["nothing at all", [everywhere], [], true],
    ["anything after nothing", [], [at({ stationIds: ["d"] })], false],
  ])("judges %s", (_what, before, after, expected) => {
    expect(isNoWider(after, before, facts, now)).toBe(expected);
    expect(added(after, before) === null || !expected).toBe(true);
  });
});

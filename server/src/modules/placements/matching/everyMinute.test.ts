import fc from "fast-check";
import { matchPlacements, type PlacementTarget } from "./matchPlacements";
import { publicSpans } from "./publicSpans";
import { showingWindows, type TimedShowing } from "./showingWindows";
import { strengthWindows, type Strength } from "./strengthWindows";

const minute = 60_000;
const zone = "Asia/Shanghai";

/** By hand for a zone eight hours ahead, importing nothing of ours. */
function isOn({ from, until, dayparts, excludedDates }: TimedShowing, moment: number): boolean {
  if ((from !== null && moment < from.getTime()) || (until !== null && moment >= until.getTime())) return false;
  const wall = moment + 8 * 3_600_000;
  const today = Math.floor(wall / 86_400_000);
  const time = wall - today * 86_400_000;
  const begins = (day: number, weekdays: readonly number[]): boolean => {
    const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
    return !excludedDates.includes(new Date(day * 86_400_000).toISOString().slice(0, 10)) && (weekdays.length === 0 || weekdays.includes(weekday));
  };
  if (dayparts.length === 0) return begins(today, []);
  return dayparts.some(({ weekdays, from: start, until: end }) => {
    const [opens, closes] = [start, end].map((text) => (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * minute) as [number, number];
    if (closes > opens) return begins(today, weekdays) && time >= opens && time < closes;
    return (begins(today, weekdays) && time >= opens) || (begins(today - 1, weekdays) && time < closes);
  });
}

// Around the leap day of 2028, the end of a February without one, and the turn of a year.
const day = fc.constantFrom("2028-02-26", "2028-02-28", "2027-02-27", "2026-12-30");
const clock = fc.tuple(fc.constantFrom(0, 1, 7, 12, 22, 23), fc.constantFrom(0, 1, 30, 59)).map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const daypart = fc.record({ weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]), from: clock, until: clock });
const around = fc.option(fc.integer({ min: -3000, max: 9000 }), { nil: null });
const showingFrom = (first: string) => {
  const start = Date.parse(`${first}T00:00:00+08:00`);
  const at = (minutes: number | null): Date | null => (minutes === null ? null : new Date(start + minutes * minute));
  const dates = Array.from({ length: 8 }, (_, index) => new Date(Date.parse(`${first}T00:00:00Z`) + (index - 2) * 86_400_000).toISOString().slice(0, 10));
  return fc
    .record({ from: around, until: around, dayparts: fc.array(daypart, { maxLength: 3 }), excludedDates: fc.subarray(dates) })
    .map((one): TimedShowing => ({ ...one, from: at(one.from), until: at(one.until) }));
};
const scenes = day.chain((first) => fc.record({ first: fc.constant(first), showings: fc.array(showingFrom(first), { minLength: 1, maxLength: 2 }) }));

function inside(spans: readonly { readonly from: Date | null; readonly until: Date | null }[], moment: number): boolean {
  return spans.some(({ from, until }) => (from === null || from.getTime() <= moment) && (until === null || moment < until.getTime()));
}

describe("windows with weekdays, hours over midnight and excluded days", () => {
  it("equal brute force in every minute", () => {
    let on = 0;
    fc.assert(
      fc.property(scenes, ({ first, showings }) => {
        const start = Date.parse(`${first}T00:00:00+08:00`);
        const windows = showingWindows(showings, { from: new Date(start), until: new Date(start + 4 * 1440 * minute) }, zone);
        const differs: string[] = [];
        for (let at = start; at < start + 4 * 1440 * minute; at += minute) {
          const truth = showings.some((showing) => isOn(showing, at));
          on += Number(truth);
          if (inside(windows, at) !== truth) differs.push(new Date(at).toISOString());
        }
        expect(differs).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(on).toBeGreaterThan(10_000);
  });

  it("hold each strength in its own minutes, the strongest of what is on, and no two at once", () => {
    const always: TimedShowing = { from: null, until: null, dayparts: [], excludedDates: [] };
    const daily = clock.chain((from) => clock.map((until): TimedShowing => ({ ...always, dayparts: [{ weekdays: [], from, until }] })));
    const strength = fc.record({ priority: fc.constantFrom("NORMAL" as const, "IMPORTANT" as const, "URGENT" as const), weight: fc.constantFrom(1, 2, 10) });
    const scene = day.chain((first) => fc.record({ first: fc.constant(first), showings: fc.array(fc.tuple(fc.oneof(fc.constant(always), daily, showingFrom(first)), strength).map(([one, how]) => ({ placementId: "1", ...one, ...how })), { minLength: 1, maxLength: 4 }) }));
    const ranks = ["NORMAL", "IMPORTANT", "URGENT"];
    const told = (found: readonly Strength[]): string[] => found.map(({ priority, weight }) => `${priority} ${String(weight)}`);
    let several = 0;
    fc.assert(
      fc.property(scene, ({ first, showings }) => {
        const start = Date.parse(`${first}T00:00:00+08:00`);
        const parts = strengthWindows(showings, { from: new Date(start), until: new Date(start + 2 * 1440 * minute) }, zone);
        several += Number(parts.length > 1);
        const differs: string[] = [];
        for (let at = start; at < start + 2 * 1440 * minute; at += minute) {
          const on = showings.filter((showing) => isOn(showing, at));
          const truth = on.length === 0 ? [] : [`${ranks[Math.max(...on.map(({ priority }) => ranks.indexOf(priority)))] ?? ""} ${String(Math.max(...on.map(({ weight }) => weight)))}`];
          if (told(parts.filter(({ windows }) => inside(windows, at))).join() !== truth.join()) differs.push(new Date(at).toISOString());
        }
        expect(differs).toEqual([]);
        expect(new Set(told(parts)).size).toBe(parts.length);
        expect(told([...parts].sort((left, right) => ranks.indexOf(left.priority) - ranks.indexOf(right.priority) || left.weight - right.weight))).toEqual(told(parts));
      }),
      { numRuns: 150 },
    );
    expect(several).toBeGreaterThan(20);
  });

  it("are told to whoever keeps a copy for two weeks ahead at least", () => {
    fc.assert(
      fc.property(scenes, fc.nat(7 * 1440), ({ first, showings }, later) => {
        const now = Date.parse(`${first}T00:00:00+08:00`) + later * minute;
        const { spans } = publicSpans(showings, new Date(now), zone);
        const differs: string[] = [];
        for (let at = now; at < now + 14 * 1440 * minute; at += 7 * minute) {
          if (inside(spans, at) !== showings.some((showing) => isOn(showing, at))) differs.push(new Date(at).toISOString());
        }
        expect(differs).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("tells the first hours that come, however far ahead they begin, and asks to be asked again each week", () => {
    const showing = { from: new Date("2027-10-01T00:00:00+08:00"), until: null, dayparts: [{ weekdays: [5], from: "23:00", until: "01:00" }], excludedDates: ["2027-10-01"] };
    const { spans, moreAt } = publicSpans([showing], new Date("2026-11-25T10:00:00+08:00"), zone);
    expect(spans[0]).toEqual({ from: new Date("2027-10-08T23:00:00+08:00"), until: new Date("2027-10-09T01:00:00+08:00") });
    expect(moreAt).toEqual(new Date("2026-11-30T00:00:00+08:00"));
    expect(publicSpans([{ from: null, until: null, dayparts: [], excludedDates: [] }], new Date(), zone)).toEqual({ spans: [{ from: null, until: null }], moreAt: null });
  });
});

interface Kept {
  readonly station: string;
  readonly screen: string | null;
}

describe("targeting", () => {
  it("equals set arithmetic over random trees, screens, tags, levels and groups", () => {
    const tiers = ["CENTRE", "INSTITUTE", "STATION", "POINT"] as const;
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const screenNames = ["k0", "k1", "k2", "k3", "k4", "k5"];
    const place = fc.record({ parent: fc.nat(), tier: fc.constantFrom(...tiers), tags: fc.subarray(["红", "蓝"]) });
    const screen = fc.record({ station: fc.nat(7), tags: fc.subarray(["门头", "广场"]), groups: fc.subarray(["g1", "g2"]) });
    const aim = fc.record({
      everywhere: fc.nat(9).map((luck) => luck === 0), stationIds: fc.subarray(names, { maxLength: 2 }), subtreeIds: fc.subarray(names, { maxLength: 1 }),
      tiers: fc.subarray([...tiers], { maxLength: 1 }), stationTags: fc.subarray(["红", "蓝"], { maxLength: 1 }), screenIds: fc.subarray(screenNames, { maxLength: 2 }),
      screenTags: fc.subarray(["门头", "广场"], { maxLength: 1 }), screenGroupIds: fc.subarray(["g1", "g2"], { maxLength: 1 }),
    });
    const none = { everywhere: false, stationIds: [], subtreeIds: [], tiers: [], stationTags: [], screenIds: [], screenTags: [], screenGroupIds: [] };
    const plan = fc.record({ aim, exceptions: fc.oneof(fc.constant(none), aim) });
    let [shown, kept] = [0, 0];
    fc.assert(
      fc.property(fc.array(place, { minLength: 8, maxLength: 8 }), fc.array(screen, { minLength: 6, maxLength: 6 }), fc.array(plan, { minLength: 1, maxLength: 3 }), (places, screens, plans) => {
        const parentOf = (index: number): number | null => (index === 0 ? null : (places[index]?.parent ?? 0) % index);
        const chain = (index: number | null): string[] => (index === null ? [] : [...chain(parentOf(index)), names[index] ?? ""]);
        const targets: (Kept & { target: PlacementTarget })[] = places.flatMap(({ tier, tags }, index) => {
          const at = { stationId: names[index] ?? "", path: `/${chain(index).join("/")}/`, tier, tags };
          const here = screens.flatMap((one, number) => (one.station === index ? [{ station: at.stationId, screen: screenNames[number] ?? "", target: { ...at, screenId: screenNames[number] ?? "", screenTags: one.tags, screenGroupIds: one.groups } }] : []));
          return [{ station: at.stationId, screen: null, target: { ...at, screenId: null } }, ...here];
        });
        const setOf = (one: (typeof plans)[number]["aim"]): Set<string> => {
          const all = targets.map(({ station, screen: name }) => `${station} ${name ?? "-"}`);
          const stationsWhere = (test: (index: number) => boolean): string[] => all.filter((key) => test(names.indexOf(key.slice(0, 1))));
          const screensWhere = (test: (number: number) => boolean): string[] => all.filter((key) => key.slice(2) !== "-" && test(screenNames.indexOf(key.slice(2))));
          return new Set([
            ...(one.everywhere ? all : []), ...stationsWhere((index) => one.stationIds.includes(names[index] ?? "")), ...stationsWhere((index) => chain(index).some((id) => one.subtreeIds.includes(id))),
            ...stationsWhere((index) => one.tiers.some((tier) => tier === places[index]?.tier)), ...stationsWhere((index) => one.stationTags.some((tag) => places[index]?.tags.includes(tag))),
            ...screensWhere((number) => one.screenIds.includes(screenNames[number] ?? "")), ...screensWhere((number) => one.screenTags.some((tag) => screens[number]?.tags.includes(tag))),
            ...screensWhere((number) => one.screenGroupIds.some((group) => screens[number]?.groups.includes(group))),
          ]);
        };
        const inside = new Set(plans.flatMap((one) => [...setOf(one.aim)]));
        for (const one of plans) for (const key of setOf(one.exceptions)) inside.delete(key);
        const rows = plans.map((one, index) => ({
          id: String(index), pieceId: "p", rule: null, ...one, windowFrom: null, windowUntil: null, dayparts: [], excludedDates: [], weight: 1, priority: "NORMAL" as const, active: true,
        }));
        const found = targets.filter(({ target }) => matchPlacements(rows, { id: "p", type: "STORY", theme: null, publisherId: null }, target).length > 0);
        expect(found.map(({ station, screen: name }) => `${station} ${name ?? "-"}`).sort()).toEqual([...inside].sort());
        shown += inside.size;
        kept += targets.length;
      }),
      { numRuns: 400 },
    );
    expect([shown > 500, shown < kept]).toEqual([true, true]);
  });
});

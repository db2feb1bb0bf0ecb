import fc from "fast-check";
import type { Daypart } from "../placement.entity";
import { showingWindows, withinRequest } from "./showingWindows";

const zone = "Asia/Shanghai";
const at = (text: string) => new Date(`${text}:00.000+08:00`);
const span = { from: at("2026-11-23T10:00"), until: at("2026-11-26T10:00") };
const told = (showings: Parameters<typeof showingWindows>[0]) =>
  showingWindows(showings, span, zone).map(({ from, until }) => `${from.toISOString().slice(5, 16)}/${until.toISOString().slice(5, 16)}`);

describe("showingWindows", () => {
  it("fills the span when nothing bounds it, and unites what touches", () => {
    expect(told([{ from: null, until: null, dayparts: [], excludedDates: [] }])).toEqual(["11-23T02:00/11-26T02:00"]);
    expect(told([
      { from: null, until: at("2026-11-24T10:00"), dayparts: [], excludedDates: [] },
      { from: at("2026-11-24T10:00"), until: at("2026-11-25T10:00"), dayparts: [], excludedDates: [] },
    ])).toEqual(["11-23T02:00/11-25T02:00"]);
    expect(told([{ from: at("2026-12-01T00:00"), until: null, dayparts: [], excludedDates: [] }])).toEqual([]);
  });

  it("shows hours over midnight from the evening on which they begin", () => {
    const night = { weekdays: [1], from: "22:00", until: "06:00" };
    expect(told([{ from: null, until: null, dayparts: [night], excludedDates: [] }])).toEqual(["11-23T14:00/11-23T22:00"]);
  });

  it("equals counting minute by minute", () => {
    const clock = fc.integer({ min: 0, max: 23 }).chain((hour) => fc.constantFrom("00", "20").map((minute) => `${String(hour).padStart(2, "0")}:${minute}`));
    const daypart: fc.Arbitrary<Daypart> = fc.record({ weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]), from: clock, until: clock });
    fc.assert(
      fc.property(fc.array(daypart, { minLength: 1, maxLength: 3 }), (dayparts) => {
        const windows = showingWindows([{ from: null, until: null, dayparts, excludedDates: [] }], span, zone);
        for (let minute = span.from.getTime(); minute < span.until.getTime(); minute += 20 * 60_000) {
          const shown = windows.some(({ from, until }) => from.getTime() <= minute && minute < until.getTime());
          expect(shown).toBe(dayparts.some((part) => isOn(part, minute)));
        }
      }),
      { numRuns: 60 },
    );
  });

  // By hand for a zone eight hours ahead, importing nothing of ours.
  function isOn({ weekdays, from, until }: Daypart, moment: number): boolean {
    const local = new Date(moment + 8 * 3_600_000);
    const time = local.toISOString().slice(11, 16);
    const weekday = local.getUTCDay() || 7;
    const on = (day: number): boolean => weekdays.length === 0 || weekdays.includes(day);
    if (until > from) return on(weekday) && time >= from && time < until;
    return (on(weekday) && time >= from) || (on(weekday === 1 ? 7 : weekday - 1) && time < until);
  }
});

describe("withinRequest", () => {
  it("cuts a showing to the editor's request and drops what is left empty", () => {
    const showing = { placementId: "1", from: at("2026-11-24T00:00"), until: at("2026-11-25T00:00"), dayparts: [], excludedDates: [], weight: 1, priority: "NORMAL" as const };
    const request = { showFrom: at("2026-11-24T12:00").toISOString(), showUntil: null };
    expect(withinRequest([showing], request)).toEqual([{ ...showing, from: at("2026-11-24T12:00") }]);
    expect(withinRequest([showing], { showFrom: at("2026-11-25T00:00").toISOString(), showUntil: null })).toEqual([]);
  });
});

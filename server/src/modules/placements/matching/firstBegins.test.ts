import { firstBegins } from "./firstBegins";

const timeZone = "Asia/Shanghai";
const at = (local: string): Date => new Date(`2026-${local}:00+08:00`);
const showing = { from: null, until: null, dayparts: [{ weekdays: [], from: "07:00", until: "09:00" }], excludedDates: [], inForceSince: null };

describe("when something is first shown", () => {
  it.each([
    ["in hours that are on", showing, at("11-23T08:00")],
    ["on the next day, by a placement in force only after that day's hours", { ...showing, inForceSince: at("11-23T10:00") }, at("11-24T07:00")],
    ["from the beginning of its time on", { ...showing, from: at("12-01T08:30") }, at("12-01T08:30")],
    ["on the first weekday it names, days left out passed over", { ...showing, dayparts: [{ weekdays: [3], from: "22:00", until: "02:00" }], excludedDates: ["2026-11-25"] }, at("12-02T22:00")],
    ["months ahead", { ...showing, dayparts: [], excludedDates: [], from: at("12-31T00:00") }, at("12-31T00:00")],
    ["never, its time being over before its hours", { ...showing, from: at("11-23T10:00"), until: at("11-23T11:00") }, null],
  ])("%s", (_when, one, begin) => {
    expect(firstBegins([one], at("11-23T08:00"), timeZone)).toEqual(begin);
  });

  it("is the first of several", () => {
    expect(firstBegins([{ ...showing, from: at("12-05T07:00") }, { ...showing, from: at("12-03T07:30") }], at("11-23T08:00"), timeZone)).toEqual(at("12-03T07:30"));
    expect(firstBegins([], at("11-23T08:00"), timeZone)).toBeNull();
  });
});

import { assert, constantFrom, date, integer, property } from "fast-check";
import { addDays, clockTime, dayText, localDay, localTime, momentOf, spanText, spokenDay, spokenNumber, spokenTime, weekdayOf } from "./localTime";

const zones = ["Asia/Shanghai", "Asia/Urumqi", "America/New_York", "Australia/Lord_Howe", "UTC"];
const moments = date({ min: new Date("2020-01-01T00:00:00.000Z"), max: new Date("2040-01-01T00:00:00.000Z"), noInvalidDate: true });

function byIntl(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(moment);
}

describe("localTime", () => {
  it("agrees with Intl at every moment in every zone", () => {
    assert(property(moments, constantFrom(...zones), (moment, zone) => {
      expect(`${localDay(moment, zone)} ${clockTime(moment, zone)}`).toBe(byIntl(moment, zone));
      const weekday = new Intl.DateTimeFormat("zh-CN", { timeZone: zone, weekday: "short" }).format(moment);
      expect(dayText(moment, zone)).toContain(`（${weekday}）`);
      expect(weekdayOf(localDay(moment, zone))).toBe(localTime(moment, zone).weekday);
    }));
  });

  it("finds the moment of a clock time, wherever the clocks do not jump", () => {
    assert(property(moments, constantFrom("Asia/Shanghai", "Asia/Urumqi", "UTC"), (moment, zone) => {
      const minute = new Date(Math.floor(moment.getTime() / 60_000) * 60_000);
      expect(momentOf(localDay(minute, zone), clockTime(minute, zone), zone)).toEqual(minute);
    }));
    expect(momentOf("2026-07-01", "09:00", "America/New_York").toISOString()).toBe("2026-07-01T13:00:00.000Z");
    expect(momentOf("2026-01-01", "09:00", "America/New_York").toISOString()).toBe("2026-01-01T14:00:00.000Z");
    expect(momentOf("2026-03-08", "03:30", "America/New_York").toISOString()).toBe("2026-03-08T07:30:00.000Z");
  });

  it("counts days over months and leap years, there and back", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    assert(property(moments, integer({ min: -800, max: 800 }), (moment, days) => {
      const day = localDay(moment, "UTC");
      expect(addDays(addDays(day, days), -days)).toBe(day);
    }));
  });

  it("writes times as a list and as a loudspeaker say them", () => {
    const at = (text: string) => new Date(`${text}:00+08:00`);
    expect(spanText(at("2026-11-25T09:00"), at("2026-11-25T10:30"), "Asia/Shanghai")).toBe("11月25日（周三）09:00–10:30");
    expect(spanText(at("2026-12-31T20:00"), at("2027-01-01T00:30"), "Asia/Shanghai")).toBe("12月31日（周四）20:00–1月1日（周五）00:30");
    expect(spokenDay(at("2026-11-29T09:00"), "Asia/Shanghai")).toBe("十一月二十九日，星期日");
    expect(["00:10", "06:00", "09:00", "11:05", "12:00", "14:30", "19:20", "22:45"].map((time) => spokenTime(at(`2026-11-25T${time}`), "Asia/Shanghai"))).toEqual([
      "凌晨零点十分", "早上六点", "上午九点", "上午十一点零五分", "中午十二点", "下午两点半", "晚上七点二十分", "晚上十点四十五分",
    ]);
    expect([0, 7, 10, 12, 20, 31, 99].map(spokenNumber)).toEqual(["零", "七", "十", "十二", "二十", "三十一", "九十九"]);
  });
});

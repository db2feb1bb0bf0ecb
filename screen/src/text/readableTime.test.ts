import { localTime, nearDay, readableHour, readableSpan } from "./readableTime";

const zone = "Asia/Shanghai";

test("a lecture's time reads as people say it", () => {
  expect(readableSpan("2026-11-25T01:00:00.000Z", null, zone)).toBe("11月25日（周三）上午9:00");
  expect(readableSpan("2026-11-25T01:00:00.000Z", "2026-11-25T02:30:00.000Z", zone)).toBe("11月25日（周三）上午9:00—10:30");
  expect(readableSpan("2026-11-28T03:30:00.000Z", "2026-11-28T06:30:00.000Z", zone)).toBe("11月28日（周六）上午11:30—下午2:30");
  expect(readableSpan("2026-11-28T15:00:00.000Z", "2026-11-28T17:00:00.000Z", zone)).toBe(
    "11月28日（周六）晚上11:00—11月29日（周日）凌晨1:00",
  );
});

test("every part of the day has its word", () => {
  const hours = [16, 22, 4, 5, 10].map((utc) => readableHour(localTime(Date.UTC(2026, 10, 25, utc, 5), zone)));
  expect(hours).toEqual(["凌晨0:05", "上午6:05", "中午12:05", "下午1:05", "晚上6:05"]);
});

test("midnight belongs to the day that begins", () => {
  expect(localTime(Date.UTC(2026, 11, 31, 16), zone)).toEqual({ year: 2027, month: 1, day: 1, weekday: "周五", hour: 0, minute: 0 });
});

test("today and tomorrow are those of the county, not of UTC", () => {
  const now = Date.UTC(2026, 10, 24, 17);
  expect(nearDay(Date.UTC(2026, 10, 25, 1), now, zone)).toBe("今天");
  expect(nearDay(Date.UTC(2026, 10, 25, 16), now, zone)).toBe("明天");
  expect(nearDay(Date.UTC(2026, 10, 26, 16), now, zone)).toBe("");
});

import { nearSpan, saidSpan, saidTime, unbrokenSpan } from "./saidTime";

const zone = "Asia/Shanghai";
const at = (text: string) => new Date(`${text}+08:00`);

describe("said times", () => {
  it.each([
    ["2026-11-25T00:05:00", "凌晨0:05"], ["2026-11-25T09:00:00", "上午9:00"], ["2026-11-25T12:30:00", "中午12:30"],
    ["2026-11-25T14:30:00", "下午2:30"], ["2026-11-25T19:05:00", "晚上7:05"],
  ])("says %s as %s", (moment, said) => expect(saidTime(at(moment), zone)).toBe(said));

  it("says the part of the day once, unless the span crosses it or midnight", () => {
    expect(saidSpan(at("2026-11-25T09:00:00"), at("2026-11-25T10:30:00"), zone)).toBe("11月25日（周三）上午9:00到10:30");
    expect(saidSpan(at("2026-11-25T11:00:00"), at("2026-11-25T13:00:00"), zone)).toBe("11月25日（周三）上午11:00到下午1:00");
    expect(saidSpan(at("2026-11-25T20:00:00"), at("2026-11-26T20:30:00"), zone)).toBe("11月25日（周三）晚上8:00到11月26日（周四）晚上8:30");
  });

  it("keeps clock times on one line, but not a span of two days", () => {
    expect(unbrokenSpan("明天，11月25日（周三）上午9:00到10:30").text).toBe('明天，11月25日（周三）<span class="time">上午9:00到10:30</span>');
    expect(unbrokenSpan("11月25日（周三）晚上8:00到11月26日（周四）晚上8:30").text).toBe("11月25日（周三）晚上8:00到11月26日（周四）晚上8:30");
  });

  it("says 今天, 明天 and 后天 by the county's calendar, and nothing further off", () => {
    const now = at("2026-11-23T23:30:00");
    const spans = [23, 24, 25, 26].map((day) => nearSpan(at(`2026-11-${String(day)}T09:00:00`), at(`2026-11-${String(day)}T10:00:00`), now, zone));
    expect(spans).toEqual([
      "今天，11月23日（周一）上午9:00到10:00", "明天，11月24日（周二）上午9:00到10:00", "后天，11月25日（周三）上午9:00到10:00", "11月26日（周四）上午9:00到10:00",
    ]);
  });
});

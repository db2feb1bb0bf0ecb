import { fillPlaceholders, holdsPlaceholders, unknownPlaceholders } from "./placeholders";

describe("fillPlaceholders", () => {
  it("fills what is known, says 待定 for what is open, and leaves other braces alone", () => {
    const facts = { date: "11月25日", start: "09:00", end: null, weekday: null, station: null, place: "礼堂", topic: null, lecturer: null, phone: null };
    expect(fillPlaceholders("{date}{start}到{end}，{place}，{date}，{x}", facts)).toBe("11月25日09:00到待定，礼堂，11月25日，{x}");
    expect(fillPlaceholders("{date}", null)).toBe("待定");
    expect([holdsPlaceholders("{x}"), holdsPlaceholders("{topic}"), holdsPlaceholders("{topic}")]).toEqual([false, true, true]);
    expect(unknownPlaceholders("{x}讲{topic}，{ date}")).toEqual(["{x}", "{ date}"]);
  });
});

import { assert, array, date, property } from "fast-check";
import { plainItem, type FeedItem, type FeedWindow } from "./feedItem";
import { clipItem, feedSpan, uniteWindows } from "./feedSpan";

const at = (text: string) => new Date(`2026-11-${text}:00.000Z`);
const window = (from: string, until: string): FeedWindow => ({ from: at(from), until: at(until) });
const moments = date({ min: at("20T00:00"), max: at("27T00:00"), noInvalidDate: true });
const windows = array(array(moments, { minLength: 2, maxLength: 2 }), { maxLength: 8 }).map((pairs) =>
  pairs.map(([left, right]) => (left! < right! ? { from: left!, until: right! } : { from: right!, until: left! })).filter(({ from, until }) => from < until));

function item(given: readonly FeedWindow[]): FeedItem {
  return { ...plainItem, id: "a", kind: "ARTICLE", title: "题", strip: "题", signature: "落款", seconds: 10, windows: given };
}

describe("feedSpan", () => {
  it("reaches 15 days ahead and moves once an hour", () => {
    const span = feedSpan(at("23T02:00"));
    expect(span).toEqual({ from: at("23T01:00"), until: new Date("2026-12-08T02:00:00.000Z"), movesAt: at("23T03:00") });
    expect(feedSpan(new Date(at("23T03:00").getTime() - 1))).toEqual(span);
    expect(feedSpan(at("23T03:00")).from).toEqual(at("23T02:00"));
  });

  it("cuts windows to the span and drops an item whose windows have all ended, to the millisecond", () => {
    const span = window("23T01:00", "24T00:00");
    const clipped = clipItem(item([window("22T00:00", "23T02:30"), window("23T23:00", "26T00:00"), window("27T00:00", "28T00:00")]), span, at("23T02:10"));
    expect(clipped?.item.windows).toEqual([window("23T01:00", "23T02:30"), window("23T23:00", "24T00:00")]);
    expect(clipped?.endsAt).toBe(at("23T02:30").getTime());
    expect(clipItem(item([window("22T00:00", "23T02:30"), window("23T23:00", "26T00:00")]), span, at("23T02:30"))?.endsAt).toBe(at("24T00:00").getTime());
    const one = item([window("23T01:00", "23T02:10")]);
    expect(clipItem(one, span, new Date(at("23T02:10").getTime() - 1))?.item.windows.length).toBe(1);
    expect(clipItem(one, span, at("23T02:10"))).toBeNull();
  });

  it("unites windows without losing or adding a moment", () => {
    assert(property(windows, moments, (given, moment) => {
      const covers = (list: readonly FeedWindow[]) => list.some(({ from, until }) => from <= moment && moment < until);
      const united = uniteWindows(given);
      expect(covers(united)).toBe(covers(given));
      united.slice(1).forEach((next, index) => expect(united[index]!.until.getTime()).toBeLessThan(next.from.getTime()));
    }));
  });
});

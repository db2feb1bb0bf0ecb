import type { BoardLecture } from "../lectures";
import { boardTime } from "./boardTime";
import { lectureItems } from "./lectureItems";

const at = (text: string) => new Date(`2026-11-${text}:00+08:00`);
const span = { from: at("23T09:00"), until: new Date("2026-12-08T10:00:00+08:00") };

function lecture(overrides: Partial<BoardLecture>): BoardLecture {
  return {
    id: "L", topic: "身边好人的一天", summary: null, audience: null, status: "SCHEDULED", lecturers: ["周敏"], place: "柳堰村宣讲室", originalPlace: null,
    startsAt: at("25T09:00"), endsAt: at("25T11:00"), originalStartsAt: null, originalEndsAt: null, reason: null, phone: "0300-8800301",
    stationId: "S", stationName: "柳堰村站", showUntil: at("25T11:00"), ...overrides,
  };
}

const itemsOf = (given: Partial<BoardLecture>) => lectureItems(lecture(given), { timeZone: "Asia/Shanghai" }, span);
const shown = (given: Partial<BoardLecture>) => itemsOf(given).map(({ id, strip, windows, priority }) => ({ id, strip, windows, priority }));

describe("lectureItems", () => {
  it("announces a lecture from seven days before until its end", () => {
    expect(shown({})).toEqual([{
      id: "lecture:L", strip: "11月25日（周三）上午9:00 柳堰村宣讲室：身边好人的一天", priority: "NORMAL", windows: [{ from: at("18T09:00"), until: at("25T11:00") }],
    }]);
    expect(itemsOf({})[0]).toMatchObject({
      signature: "柳堰村站", title: "身边好人的一天", seconds: 12,
      event: { status: "SCHEDULED", startsAt: at("25T09:00"), endsAt: at("25T11:00"), originalStartsAt: null, originalPlace: null, reason: null, phone: "0300-8800301" },
    });
  });

  it("says 已取消 with reason and telephone until the notice ends", () => {
    expect(itemsOf({ status: "CANCELLED", reason: "讲师生病", phone: "0300-8800001", showUntil: at("25T10:00") })).toMatchObject([{
      id: "lecture:L:change", title: "【已取消】身边好人的一天", priority: "IMPORTANT", windows: [{ from: span.from, until: at("25T10:00") }],
      strip: "【已取消】身边好人的一天，原定11月25日（周三）上午9:00 柳堰村宣讲室，原因：讲师生病，电话0300-8800001",
      event: { status: "CANCELLED", startsAt: null, endsAt: null, originalStartsAt: at("25T09:00"), reason: "讲师生病", phone: "0300-8800001" },
    }]);
  });

  it("says 改期 with old and new time and place until an hour past the old start, then the new time alone", () => {
    const moved: Partial<BoardLecture> = {
      status: "RESCHEDULED", startsAt: at("27T14:30"), endsAt: at("27T15:30"), originalStartsAt: at("25T09:00"), originalEndsAt: at("25T11:00"), place: "文化广场",
      originalPlace: "柳堰村宣讲室", reason: "雨天", showUntil: at("27T15:30"),
    };
    expect(shown(moved)).toEqual([
      {
        id: "lecture:L:change", priority: "IMPORTANT", windows: [{ from: span.from, until: at("25T10:00") }],
        strip: "【改期】身边好人的一天，原定11月25日（周三）上午9:00，改为11月27日（周五）下午2:30 文化广场（原在柳堰村宣讲室），原因：雨天，电话0300-8800301",
      },
      { id: "lecture:L", strip: "11月27日（周五）下午2:30 文化广场：身边好人的一天", priority: "NORMAL", windows: [{ from: at("25T10:00"), until: at("27T15:30") }] },
    ]);
    expect(itemsOf(moved).map(({ event }) => [event?.status, event?.originalStartsAt, event?.originalPlace, event?.reason])).toEqual([
      ["RESCHEDULED", at("25T09:00"), "柳堰村宣讲室", "雨天"], ["SCHEDULED", null, null, null],
    ]);
  });

  it("goes on saying 改期 until an hour past the old start when the lecture was moved ahead of it", () => {
    const earlier: Partial<BoardLecture> = {
      status: "RESCHEDULED", startsAt: at("24T09:00"), endsAt: at("24T10:00"), originalStartsAt: at("25T09:00"), showUntil: at("25T10:00"),
    };
    expect(shown(earlier).map(({ id, windows }) => [id, windows])).toEqual([["lecture:L:change", [{ from: span.from, until: at("25T10:00") }]]]);
  });

  it("says a new place as such until an hour past the start", () => {
    expect(shown({ place: "文化广场", originalPlace: "柳堰村宣讲室", reason: "修房" })).toEqual([
      {
        id: "lecture:L:change", priority: "IMPORTANT", windows: [{ from: span.from, until: at("25T10:00") }],
        strip: "【改地点】11月25日（周三）上午9:00 身边好人的一天，改到文化广场（原在柳堰村宣讲室），原因：修房，电话0300-8800301",
      },
      { id: "lecture:L", strip: "11月25日（周三）上午9:00 文化广场：身边好人的一天", priority: "NORMAL", windows: [{ from: at("25T10:00"), until: at("25T11:00") }] },
    ]);
  });

  it("says 延期 while the new time is not known", () => {
    const put = { status: "POSTPONED" as const, startsAt: null, endsAt: null, originalStartsAt: at("25T09:00"), phone: null, showUntil: at("25T10:00") };
    expect(shown(put)).toEqual([{
      id: "lecture:L:change", strip: "【延期】身边好人的一天，原定11月25日（周三）上午9:00，新的时间另行通知", priority: "IMPORTANT", windows: [{ from: span.from, until: at("25T10:00") }],
    }]);
  });

  it("tells the time as it is read on a wall", () => {
    expect(["00:10", "06:00", "11:59", "12:00", "13:05", "18:00", "23:30"].map((time) => boardTime(at(`25T${time}`), "Asia/Shanghai").slice(10))).toEqual([
      "凌晨0:10", "上午6:00", "上午11:59", "中午12:00", "下午1:05", "晚上6:00", "晚上11:30",
    ]);
  });
});

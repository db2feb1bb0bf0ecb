import { buildStation } from "../stations/station.factory";
import { boardTime, lectureItems, type BoardLecture } from "./lectureItems";

const at = (text: string) => new Date(`2026-11-${text}:00+08:00`);
const span = { from: at("23T09:00"), until: new Date("2026-12-08T10:00:00+08:00") };
const audience = { station: buildStation({ name: "柳堰村站" }), county: { name: "望禾县", slogan: "望禾有礼", signature: "望禾县文明办" }, timeZone: "Asia/Shanghai" };

function lecture(overrides: Partial<BoardLecture>): BoardLecture {
  return {
    id: "L", topic: "身边好人的一天", lecturers: ["周敏"], place: "柳堰村宣讲室", originalPlace: null, startsAt: at("25T09:00"), endsAt: at("25T10:00"),
    originalStartsAt: null, reason: "讲师生病", phone: "0300-8800001", standings: [{ status: "SCHEDULED", from: null, until: at("25T10:00") }], ...overrides,
  };
}

const shown = (given: Partial<BoardLecture>) => lectureItems(lecture(given), audience, span).map(({ id, strip, windows, priority }) => ({ id, strip, windows, priority }));

describe("lectureItems", () => {
  it("announces a lecture from seven days before until its end", () => {
    expect(shown({})).toEqual([{
      id: "lecture:L", strip: "11月25日（周三）上午9:00 柳堰村宣讲室：身边好人的一天", priority: "NORMAL", windows: [{ from: at("18T09:00"), until: at("25T10:00") }],
    }]);
  });

  it("says 已取消 with reason and telephone until the notice ends", () => {
    const [item] = lectureItems(lecture({ standings: [{ status: "CANCELLED", from: null, until: at("25T10:00") }] }), audience, span);
    expect(item).toMatchObject({
      id: "lecture:L:cancelled", title: "【已取消】身边好人的一天", priority: "IMPORTANT", signature: "柳堰村站",
      strip: "【已取消】身边好人的一天，原定11月25日（周三）上午9:00 柳堰村宣讲室，原因：讲师生病，电话0300-8800001", windows: [{ from: span.from, until: at("25T10:00") }],
      event: { status: "CANCELLED", startsAt: null, endsAt: null, originalStartsAt: at("25T09:00"), reason: "讲师生病", phone: "0300-8800001" },
    });
  });

  it("says 改期 with old and new time and place first, then the new time alone", () => {
    const moved = {
      startsAt: at("27T14:30"), endsAt: at("27T15:30"), originalStartsAt: at("25T09:00"), place: "文化广场", originalPlace: "柳堰村宣讲室",
      standings: [{ status: "RESCHEDULED" as const, from: null, until: at("25T10:00") }, { status: "SCHEDULED" as const, from: at("25T10:00"), until: at("27T15:30") }],
    };
    expect(shown(moved)).toEqual([
      {
        id: "lecture:L:rescheduled", priority: "IMPORTANT", windows: [{ from: span.from, until: at("25T10:00") }],
        strip: "【改期】身边好人的一天，原定11月25日（周三）上午9:00，改为11月27日（周五）下午2:30 文化广场（原在柳堰村宣讲室），原因：讲师生病，电话0300-8800001",
      },
      { id: "lecture:L", strip: "11月27日（周五）下午2:30 文化广场：身边好人的一天", priority: "NORMAL", windows: [{ from: at("25T10:00"), until: at("27T15:30") }] },
    ]);
    expect(lectureItems(lecture(moved), audience, span)[1]?.event).toMatchObject({ status: "SCHEDULED", originalStartsAt: null, originalPlace: null, reason: null, phone: "0300-8800001" });
  });

  it("says 延期 while the new time is not known", () => {
    const [item] = lectureItems(lecture({ standings: [{ status: "POSTPONED", from: null, until: at("25T10:00") }], reason: null, phone: null }), audience, span);
    expect([item?.strip, item?.event?.startsAt]).toEqual(["【延期】身边好人的一天，原定11月25日（周三）上午9:00，新的时间另行通知", null]);
  });

  it("tells the time as it is read on a wall", () => {
    expect(["00:10", "06:00", "11:59", "12:00", "13:05", "18:00", "23:30"].map((time) => boardTime(at(`25T${time}`), "Asia/Shanghai").slice(10))).toEqual([
      "凌晨0:10", "上午6:00", "上午11:59", "中午12:00", "下午1:05", "晚上6:00", "晚上11:30",
    ]);
  });
});

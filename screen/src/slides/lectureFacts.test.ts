import type { LectureEvent } from "../feed/feed";
import { lectureFacts } from "./lectureFacts";

const event: LectureEvent = {
  status: "SCHEDULED",
  startsAt: "2026-11-28T06:30:00.000Z",
  endsAt: null,
  originalStartsAt: null,
  place: "村部宣讲室",
  originalPlace: null,
  topic: "医保缴费和报销怎么办",
  lecturers: ["米惜粒", "车缓行"],
  reason: null,
  phone: "0300-8800301",
};
const say = (overrides: Partial<LectureEvent>): string[] =>
  lectureFacts({ ...event, ...overrides }, "Asia/Shanghai").map((fact) => `${fact.label ?? ""} ${fact.text}`);

test("a scheduled lecture: when, where, who, whom to call", () => {
  expect(say({})).toEqual(["时间 11月28日（周六）下午2:30", "地点 村部宣讲室", "主讲 米惜粒、车缓行", "电话 0300-8800301"]);
});

test("a moved lecture says old and new time, old and new place, why and whom to call", () => {
  const moved = { status: "RESCHEDULED", originalStartsAt: "2026-11-25T01:00:00.000Z", originalPlace: "广场", reason: "降雨" } as const;
  expect(say({ ...moved, lecturers: [] })).toEqual([
    "原定 11月25日（周三）上午9:00",
    "改为 11月28日（周六）下午2:30",
    "地点 改到村部宣讲室（原在广场）",
    "原因 降雨",
    "电话 0300-8800301",
  ]);
});

test("a cancelled lecture says what it was, why and whom to call", () => {
  expect(say({ status: "CANCELLED", reason: "防汛" }).slice(0, 4)).toEqual([
    "原定 11月28日（周六）下午2:30",
    "地点 村部宣讲室",
    "原因 防汛",
    "电话 0300-8800301",
  ]);
});

test("a postponed lecture gives no time that nobody knows", () => {
  expect(say({ status: "POSTPONED", startsAt: null, originalStartsAt: "2026-11-25T01:00:00.000Z" }).slice(0, 2)).toEqual([
    "原定 11月25日（周三）上午9:00",
    "改为 时间待定，另行通知",
  ]);
});

import { spanText, spokenDay, spokenTime } from "../../kernel/localTime";

/** What a clerk passes on about a lecture. */
export interface LectureMessage {
  readonly title: string;
  readonly stationName: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: "SCHEDULED" | "RESCHEDULED" | "POSTPONED" | "CANCELLED";
  readonly originalStartsAt: Date | null;
  readonly originalEndsAt: Date | null;
  readonly originalPlace: string | null;
  readonly lecturers: readonly string[];
  readonly audience: string | null;
  readonly reason: string | null;
  readonly phone: string | null;
  readonly url: string | null;
}

const headings = { SCHEDULED: "【宣讲预告】", RESCHEDULED: "【改期通知】", POSTPONED: "【延期通知】", CANCELLED: "【取消通知】" } as const;

/** 群文案: a message for the village's chat group, ready to paste. */
export function groupText(message: LectureMessage, timeZone: string): string {
  const lines = [`${headings[message.status]}${message.title}`, ...timeLines(message, timeZone), ...placeLines(message)];
  if (message.lecturers.length > 0) lines.push(`宣讲员：${message.lecturers.join("、")}`);
  if (message.audience !== null) lines.push(`面向：${message.audience}`);
  if (message.status !== "SCHEDULED" && message.reason !== null) lines.push(`原因：${message.reason}`);
  if (message.phone !== null) lines.push(`咨询电话：${message.phone}`);
  if (message.url !== null) lines.push(`详情：${message.url}`);
  lines.push(message.stationName);
  return lines.join("\n");
}

function timeLines(message: LectureMessage, timeZone: string): string[] {
  const now = spanText(message.startsAt, message.endsAt, timeZone);
  const before = message.originalStartsAt && message.originalEndsAt ? spanText(message.originalStartsAt, message.originalEndsAt, timeZone) : now;
  if (message.status === "RESCHEDULED") return [`原定：${before}`, `改为：${now}`];
  if (message.status === "POSTPONED") return [`原定：${before}`, "新的时间另行通知"];
  if (message.status === "CANCELLED") return [`原定：${now}`, "本场宣讲已取消，请相互转告"];
  return [`时间：${now}`];
}

function placeLines(message: LectureMessage): string[] {
  if (message.status === "CANCELLED" || message.status === "POSTPONED") return [];
  if (message.originalPlace === null || message.originalPlace === message.place) return [`地点：${message.place}`];
  return [`原地点：${message.originalPlace}`, `改到：${message.place}`];
}

/** 广播稿: to be read out over the village loudspeaker; no brackets, no symbols, times as they are spoken. */
export function broadcastText(message: LectureMessage, timeZone: string): string {
  const title = forTheEar(message.title);
  const sentences = ["各位乡亲，请注意。", ...news(message, title, timeZone)];
  if (message.status !== "SCHEDULED" && message.reason !== null) sentences.push(`原因是，${forTheEar(message.reason)}。`);
  if (message.phone !== null) sentences.push(`有不清楚的，请打电话${spokenPhone(message.phone)}。`);
  sentences.push("请大家相互转告。");
  return sentences.join("");
}

function news(message: LectureMessage, title: string, timeZone: string): string[] {
  const at = `${spokenDay(message.startsAt, timeZone)}，${spokenTime(message.startsAt, timeZone)}`;
  const before = message.originalStartsAt ?? message.startsAt;
  const planned = `原定${spokenDay(before, timeZone)}，${spokenTime(before, timeZone)}的宣讲，题目是，${title}，`;
  const place = forTheEar(message.place);
  if (message.status === "CANCELLED") return [`原定${at}的宣讲，题目是，${title}，取消了，请不要前往。`];
  if (message.status === "POSTPONED") return [`${planned}要延期，新的时间另行通知。`];
  if (message.status === "RESCHEDULED") return [`${planned}改了时间，改到${at}，地点在${place}。`];
  const speakers = message.lecturers.length > 0 ? [`主讲人是${message.lecturers.map(forTheEar).join("，")}。`] : [];
  const moved = message.originalPlace !== null && message.originalPlace !== message.place ? `地点改了，改在${place}` : `地点在${place}`;
  return [`${at}，${moved}，有一场宣讲，题目是，${title}。`, ...speakers, "欢迎大家来听。"];
}

/** Words without what a voice cannot say: brackets and quotes go, other marks become pauses. */
export function forTheEar(text: string): string {
  return text
    .replace(/[“”"'‘’《》〈〉「」『』【】()（）[\]{}<>]/gu, "")
    .replace(/[^\p{L}\p{N}，。？！、]+/gu, "，")
    .replace(/、/gu, "，")
    .replace(/^，+|[，。]+$/gu, "");
}

const spokenDigits = ["零", "幺", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A telephone number digit by digit, as it is read out. */
export function spokenPhone(phone: string): string {
  const groups = phone.split(/\D+/).filter((group) => group !== "");
  return groups.map((group) => [...group].map((digit) => spokenDigits[Number(digit)] ?? "").join("")).join("，");
}

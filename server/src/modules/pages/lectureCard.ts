import type { BoardLecture } from "../lectures";
import { html, when, type Html } from "./html";
import type { Site } from "./page";
import { nearSpan, unbrokenSpan } from "./saidTime";

/** What a card or page says of a lecture; `ENDED` once it is over. */
export type ToldLecture = Omit<BoardLecture, "status" | "showUntil"> & { readonly status: BoardLecture["status"] | "ENDED" };

interface Tag {
  readonly word: string;
  readonly tone: "" | "off" | "moved" | "over";
}

/** How a lecture stands, in a word and a colour; null when all is as announced. */
export function lectureTag(lecture: Pick<ToldLecture, "status" | "originalPlace">): Tag | null {
  if (lecture.status === "CANCELLED") return { word: "已取消", tone: "off" };
  if (lecture.status === "POSTPONED") return { word: "延期", tone: "moved" };
  if (lecture.status === "RESCHEDULED") return { word: "改期", tone: "moved" };
  if (lecture.status === "ENDED") return { word: "已结束", tone: "over" };
  return lecture.originalPlace === null ? null : { word: "换地点", tone: "moved" };
}

/** The time that stands and the one before it, as people say them. */
export function toldTimes(lecture: ToldLecture, now: Date, { timeZone }: Site): { readonly time: Html | null; readonly original: Html | null } {
  const { startsAt, endsAt, originalStartsAt, originalEndsAt } = lecture;
  return {
    time: startsAt && endsAt ? unbrokenSpan(nearSpan(startsAt, endsAt, now, timeZone)) : null,
    original: originalStartsAt && originalEndsAt ? unbrokenSpan(nearSpan(originalStartsAt, originalEndsAt, now, timeZone)) : null,
  };
}

/** A lecture in a list: a tap anywhere opens its page. */
export function lectureCard(lecture: ToldLecture, now: Date, site: Site): Html {
  const tag = lectureTag(lecture);
  const tone = tag === null ? "" : tag.tone === "off" ? " change off" : " change";
  return html`<article class="card link${tone}"><h3>${when(tag, ({ word, tone: colour }) => html`<span class="tag ${colour}">${word}</span> `)}<a href="/l/${lecture.id}">${lecture.topic}</a></h3>
${timeLines(lecture, now, site)}${placeLine(lecture)}${when(lecture.lecturers.join("、"), (names) => html`<p class="quiet">宣讲员：${names}</p>`)}${when(tag && lecture.reason, (reason) => html`<p>原因：${reason}</p>`)}${when(tag && lecture.phone, (phone) => html`<p>电话：${phone}</p>`)}</article>`;
}

function timeLines(lecture: ToldLecture, now: Date, site: Site): Html {
  const { time, original } = toldTimes(lecture, now, site);
  if (lecture.status === "CANCELLED") return html`<p>原定：<span class="old">${time ?? original}</span></p>`;
  if (lecture.status === "POSTPONED") return html`<p>原定：<span class="old">${original}</span></p><p class="when">新的时间另行通知</p>`;
  if (lecture.status === "RESCHEDULED") return html`<p>原定：<span class="old">${original}</span></p><p class="when">改为：${time}</p>`;
  return html`<p class="when">${isOn(lecture, now) ? html`<span class="tag">正在进行</span> ` : null}${time}</p>`;
}

function placeLine({ place, originalPlace, stationName }: ToldLecture): Html {
  const where = place === stationName ? place : `${place}（${stationName}）`;
  return originalPlace === null ? html`<p>${where}</p>` : html`<p>原在：<span class="old">${originalPlace}</span></p><p class="when">改到：${where}</p>`;
}

/** Whether it is going on at this moment. */
export function isOn({ status, startsAt, endsAt }: ToldLecture, now: Date): boolean {
  return (status === "SCHEDULED" || status === "RESCHEDULED") && startsAt !== null && endsAt !== null && startsAt <= now && now < endsAt;
}

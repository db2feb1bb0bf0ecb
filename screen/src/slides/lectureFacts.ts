import type { LectureEvent } from "../feed/feed";
import type { Paragraph } from "../text/flowText";
import { readableSpan } from "../text/readableTime";

/** The word that must not be missed, by status. */
export const statusWords = { SCHEDULED: "", POSTPONED: "延期", CANCELLED: "已取消", RESCHEDULED: "改期" };

/** What a passer-by has to know of a lecture, the change first when there is one. */
export function lectureFacts(event: LectureEvent, timeZone: string): Paragraph[] {
  const facts: Paragraph[] = [...timeFacts(event, timeZone), ...placeFacts(event)];
  const changed = event.status !== "SCHEDULED";
  if (changed && event.reason) facts.push({ label: "原因", text: event.reason });
  if (event.phone && changed) facts.push({ label: "电话", text: event.phone });
  if (event.lecturers.length > 0) facts.push({ label: "主讲", text: event.lecturers.join("、") });
  if (event.phone && !changed) facts.push({ label: "电话", text: event.phone });
  return facts;
}

function timeFacts(event: LectureEvent, timeZone: string): Paragraph[] {
  const { startsAt, endsAt, originalStartsAt, status } = event;
  const now = startsAt ? readableSpan(startsAt, endsAt, timeZone) : "";
  const old = originalStartsAt ? readableSpan(originalStartsAt, null, timeZone) : now;
  if (status === "RESCHEDULED") return [{ label: "原定", text: old }, { label: "改为", text: now }].filter(hasText);
  if (status === "POSTPONED") return [{ label: "原定", text: old }, { label: "改为", text: "时间待定，另行通知" }].filter(hasText);
  return [{ label: status === "CANCELLED" ? "原定" : "时间", text: status === "CANCELLED" ? old : now }].filter(hasText);
}

function placeFacts(event: LectureEvent): Paragraph[] {
  const { place, originalPlace } = event;
  if (!originalPlace || originalPlace === place) return [{ label: "地点", text: place }].filter(hasText);
  return [{ label: "地点", text: `改到${place}（原在${originalPlace}）` }];
}

function hasText(fact: Paragraph): boolean {
  return fact.text !== "";
}

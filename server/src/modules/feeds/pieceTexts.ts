import type { NoticedLecture, PieceSnapshot } from "../content";
import { boardTime } from "./boardTime";
import type { FeedItem } from "./feedItem";
import { plainLine, screenBody } from "./plainLine";

type Texts = Pick<FeedItem, "title" | "lines" | "strip" | "body" | "origin">;

/** A piece's words as a screen shows them; a notice of a changed lecture says the change first. */
export function pieceTexts(snapshot: PieceSnapshot, lecture: NoticedLecture | null, timeZone: string): Texts {
  if (snapshot.type === "PUBLIC_SERVICE_AD") return adTexts(snapshot);
  if (snapshot.type === "FAMILY_MOTTO") return mottoTexts(snapshot);
  const told = snapshot.summary ?? snapshot.text;
  const texts = {
    title: snapshot.title, lines: [], strip: snapshot.strip ?? plainLine(told === "" ? snapshot.title : `${snapshot.title}：${told}`),
    body: screenBody(told), origin: null,
  };
  if (lecture === null || lecture.status === "SCHEDULED") return texts;
  const mark = marks[lecture.status];
  const change = `${mark}${changeOf(lecture, timeZone)}`;
  return { ...texts, title: `${mark}${texts.title}`, strip: plainLine(`${change}\n${texts.title}`), body: screenBody(`${change}\n${texts.body ?? ""}`) };
}

const marks = { CANCELLED: "【已取消】", POSTPONED: "【延期】", RESCHEDULED: "【改期】" };

function changeOf(lecture: NoticedLecture, timeZone: string): string {
  const old = boardTime(lecture.status === "CANCELLED" ? lecture.startsAt : (lecture.originalStartsAt ?? lecture.startsAt), timeZone);
  const next = lecture.status === "RESCHEDULED" ? `，改为${boardTime(lecture.startsAt, timeZone)} ${lecture.place}` : lecture.status === "POSTPONED" ? "，新的时间另行通知" : "";
  return [`原定${old}${next}`, lecture.reason === null ? [] : `原因：${lecture.reason}`, lecture.phone === null ? [] : `电话${lecture.phone}`].flat().join("，");
}

function adTexts({ title, lines, strip }: PieceSnapshot): Texts {
  return { title, lines, strip: strip ?? (lines.length > 0 ? plainLine(lines.join("，")) : title), body: null, origin: null };
}

function mottoTexts(snapshot: PieceSnapshot): Texts {
  const { text, story } = snapshot;
  const origin = snapshot.origin ?? snapshot.family;
  const words = text === "" ? snapshot.title : text;
  return { title: words, lines: [], strip: plainLine(origin === null ? words : `${words}——${origin}`), body: screenBody(story ?? words), origin };
}

import type { NoticedLecture, PieceSnapshot } from "../content";
import type { FeedItem } from "./feedItem";
import { noticeChange } from "./noticeChange";
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
  const said = lecture && noticeChange(lecture, timeZone);
  if (said === null) return texts;
  const { mark } = said;
  const change = `${mark}${said.told}`;
  return { ...texts, title: `${mark}${texts.title}`, strip: plainLine(`${change}\n${texts.title}`), body: screenBody(`${change}\n${texts.body ?? ""}`) };
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

import type { PieceSnapshot } from "../content";
import type { FeedItem } from "./feedItem";
import { plainLine, screenBody } from "./plainLine";

type Texts = Pick<FeedItem, "title" | "lines" | "strip" | "body" | "origin">;

/** A piece's words as a screen shows them. */
export function pieceTexts(snapshot: PieceSnapshot): Texts {
  if (snapshot.type === "PUBLIC_SERVICE_AD") return adTexts(snapshot);
  if (snapshot.type === "FAMILY_MOTTO") return mottoTexts(snapshot);
  const { title } = snapshot;
  const told = snapshot.summary ?? snapshot.text;
  return { title, lines: [], strip: snapshot.strip ?? plainLine(told === "" ? title : `${title}：${told}`), body: screenBody(told), origin: null };
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

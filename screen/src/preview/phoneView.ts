import { localTime, readableSpan } from "../text/readableTime";
import { element } from "./element";
import { Scaled } from "./scaled";
import type { BodyBlock, Credit, NoticedLecture, PieceMedium, PublicPiece, TextRun } from "./preview";

const phone = 375;
const stages = { FIRST: ["初审", "一校"], SECOND: ["复审", "二校"], FINAL: ["终审", "三校"] };
const changes = { SCHEDULED: "", POSTPONED: "延期", CANCELLED: "已取消", RESCHEDULED: "改期" };

/** The piece in a mini-program: its card in a list, and what opens at a tap. */
export function phoneView(piece: PublicPiece, timeZone: string): HTMLElement[] {
  const sheet = element("div", "phone", element("h2", "", "列表里"), card(piece, timeZone), element("h2", "", "点开以后"), article(piece, timeZone));
  sheet.style.width = `${phone}px`;
  const view = element("div", "window", sheet);
  view.style.background = "#f2f2f2";
  new Scaled(view, sheet, phone);
  return [view];
}

function card(piece: PublicPiece, timeZone: string): HTMLElement {
  const { coverUrl, title, summary, text } = piece;
  const said = element("div", "said", element("h3", "", title));
  const brief = summary ?? (text === title ? "" : text);
  if (brief) said.append(element("p", "brief", brief));
  said.append(element("p", "small", signed(piece, timeZone)));
  return element("div", "card", ...(coverUrl ? [picture(coverUrl, "", "cover")] : []), said);
}

function signed({ signature, publishedAt }: PublicPiece, timeZone: string): string {
  return [signature, publishedAt ? dayOf(publishedAt, timeZone) : "（通过后显示发布日期）"].filter(Boolean).join("　");
}

function dayOf(moment: string, timeZone: string): string {
  const { year, month, day } = localTime(Date.parse(moment), timeZone);
  return `${year}年${month}月${day}日`;
}

function article(piece: PublicPiece, timeZone: string): HTMLElement {
  const { title, blocks, lines, text, origin, family, story, media, aiGenerated, lecture, credits } = piece;
  const body = blocks.length > 0 ? blocks.map(block) : (lines.length > 0 ? lines : [text]).filter(Boolean).map((line) => element("p", "", line));
  const from = origin ?? family;
  return element("article", "",
    element("h3", "", title),
    element("p", "small", signed(piece, timeZone)),
    ...(aiGenerated ? [element("p", "small", "内容含 AI 生成")] : []),
    ...(lecture ? [facts(lecture, timeZone)] : []),
    ...body,
    ...(from ? [element("p", "small", `——${from}`)] : []),
    ...(story ? [element("p", "", story)] : []),
    ...media.map(figure),
    ...credits.map((credit) => element("p", "small", creditText(credit))),
  );
}

function creditText({ stage, reviewerName, proofreaderName }: Credit): string {
  const [review = "", proof = ""] = stages[stage];
  return [`${review}：${reviewerName}`, proofreaderName ? `${proof}：${proofreaderName}` : ""].filter(Boolean).join("　");
}

function facts(lecture: NoticedLecture, timeZone: string): HTMLElement {
  const word = changes[lecture.status];
  const list = element("dl", "");
  const add = (label: string, text: string | null): void => {
    if (text) list.append(element("dt", "", label), element("dd", "", text));
  };
  if (word) add("变更", word);
  if (word) add("原定", lecture.originalStartsAt ? readableSpan(lecture.originalStartsAt, null, timeZone) : null);
  add(lecture.status === "RESCHEDULED" ? "改为" : "时间", lecture.startsAt ? readableSpan(lecture.startsAt, lecture.endsAt, timeZone) : "新的时间另行通知");
  add("地点", lecture.originalPlace ? `${lecture.place}（原在${lecture.originalPlace}）` : lecture.place);
  add("宣讲员", lecture.lecturers.join("、"));
  add("原因", lecture.reason);
  add("电话", lecture.phone);
  return list;
}

function block({ kind, ordered, runs, items }: BodyBlock): HTMLElement {
  if (kind === "LIST") return element(ordered ? "ol" : "ul", "", ...items.map((item) => element("li", "", ...item.runs.map(run))));
  const tag = kind === "HEADING" ? "h4" : kind === "QUOTE" ? "blockquote" : "p";
  return element(tag, "", ...runs.map(run));
}

function run({ text, bold, italic }: TextRun): Node {
  const plain: Node = italic ? element("em", "", text) : document.createTextNode(text);
  return bold ? element("strong", "", plain) : plain;
}

function figure({ kind, url, alt, caption }: PieceMedium): HTMLElement {
  const shown = kind === "VIDEO" ? film(url) : picture(url, alt ?? "", "");
  return element("figure", "", shown, ...(caption ? [element("figcaption", "", caption)] : []));
}

function film(url: string): HTMLVideoElement {
  const made = element("video", "");
  made.controls = true;
  made.muted = true;
  made.preload = "metadata";
  made.setAttribute("playsinline", "");
  made.src = url;
  return made;
}

function picture(url: string, alt: string, className: string): HTMLElement {
  const image = element("img", className);
  image.alt = alt;
  image.src = url;
  image.addEventListener("error", () => {
    const note = element("p", "note bad", "这张图片打不开，请换图后重新送审");
    note.setAttribute("role", "alert");
    image.replaceWith(note);
  });
  return image;
}

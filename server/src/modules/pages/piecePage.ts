import { toString as drawCode } from "qrcode";
import type { Reader } from "../../kernel/unitOfWork";
import { dayText, localTime } from "../../kernel/localTime";
import type { NoticedLecture, PieceSnapshot } from "../content";
import { publicPiece, type PlacedLivePiece } from "../placements";
import { reviewCredits } from "../reviews";
import { html, trusted, when, type Html } from "./html";
import { lectureTag } from "./lectureCard";
import type { Asked, Page, Site } from "./page";
import { nearSpan } from "./saidTime";
import { bodyMarkup } from "./views/bodyBlocks";
import { creditLines } from "./views/credits";
import { mediaFigures } from "./views/media";
import { endOfDays } from "./weekSpan";

/** `/p/:id` of a piece: everything it says, who signs it and who reviewed it. It belongs to the channel WEB. */
export async function piecePage(reader: Reader, { params }: Asked, site: Site): Promise<Page | null> {
  const piece = await publicPiece(reader, { channel: "WEB", timeZone: site.timeZone }, params["id"] ?? "");
  if (!piece) return null;
  if (piece.lecture) endOfDays(reader, 1, site.timeZone);
  const { snapshot, lecture, media } = piece;
  const url = `${site.publicUrl}/p/${piece.pieceId}`;
  const tag = lecture && lectureTag(lecture);
  const body = html`<article>${when(tag, ({ word, tone }) => html`<p><span class="tag ${tone}">${word}</span></p>`)}<h1>${snapshot.title}</h1>${byline(piece, site)}
${when(lecture, (noticed) => lectureFacts(noticed, reader.now, site))}${words(snapshot)}${mediaFigures(media)}<p class="signed">${signatureOf(piece, site)}</p>${creditLines(await reviewCredits(reader, [piece.revisionId]))}</article>
${await passOn(url)}<p class="row"><a class="do light" href="/">看本周附近的活动</a></p>`;
  return { title: `${tag ? `【${tag.word}】` : ""}${snapshot.title} - ${site.countyName}`, body };
}

function signatureOf({ snapshot }: PlacedLivePiece, site: Site): string {
  return snapshot.signature === "" ? site.signature : snapshot.signature;
}

function byline(piece: PlacedLivePiece, { timeZone }: Site): Html {
  const { liveAt, snapshot } = piece;
  const day = liveAt && `${String(localTime(liveAt, timeZone).year)}年${dayText(liveAt, timeZone)}发布`;
  const facts = [day, snapshot.aiGenerated ? "内容含 AI 生成" : null].filter((fact) => fact !== null);
  return when(facts.join("　"), (text) => html`<p class="quiet">${text}</p>`);
}

function words(snapshot: PieceSnapshot): Html {
  const { type, title, text, blocks, lines, story, summary } = snapshot;
  if (type === "PUBLIC_SERVICE_AD") return html`<p class="slogan">${(lines.length > 0 ? lines : [title]).map((line) => html`<span>${line}</span>`)}</p>`;
  if (type === "FAMILY_MOTTO") {
    const quoted = html`<figure class="card motto"><blockquote class="text">${text === "" ? title : text}</blockquote>${when(snapshot.origin, (origin) => html`<figcaption>——${origin}</figcaption>`)}</figure>`;
    return html`${quoted}${when(snapshot.family, (family) => html`<p class="quiet">家庭：${family}</p>`)}${when(story, (told) => html`<section><h2>家风故事</h2><p class="text">${told}</p></section>`)}`;
  }
  if (blocks.length > 0) return html`${when(summary, (brief) => html`<p class="lead">${brief}</p>`)}${bodyMarkup(blocks)}`;
  return when(text, (told) => html`<p class="text">${told}</p>`);
}

function lectureFacts(lecture: NoticedLecture, now: Date, site: Site): Html {
  const { id, place, originalPlace, stationCode, stationName, lecturers, reason, phone } = lecture;
  return html`<dl class="card">${timeFacts(lecture, now, site)}<dt>地点</dt><dd>${place}${when(originalPlace, (old) => html`（原在 <span class="old">${old}</span>）`)}</dd>
<dt>阵地</dt><dd><a href="/s/${stationCode}">${stationName}</a></dd>${when(lecturers.join("、"), (names) => html`<dt>宣讲员</dt><dd>${names}</dd>`)}${when(reason, (why) => html`<dt>原因</dt><dd>${why}</dd>`)}${when(phone, (number) => html`<dt>电话</dt><dd>${number}</dd>`)}</dl>
<div class="row"><a class="do light" href="/l/${id}">看这场宣讲</a></div>`;
}

function timeFacts({ status, startsAt, endsAt, originalStartsAt }: NoticedLecture, now: Date, { timeZone }: Site): Html {
  const length = endsAt.getTime() - startsAt.getTime();
  const span = (from: Date): string => nearSpan(from, new Date(from.getTime() + length), now, timeZone);
  const old = html`<dt>原定</dt><dd class="old">${span(status === "CANCELLED" ? startsAt : (originalStartsAt ?? startsAt))}</dd>`;
  if (status === "CANCELLED") return html`${old}<dt>变更</dt><dd class="when">已取消，请不要前往</dd>`;
  if (status === "POSTPONED") return html`${old}<dt>变更</dt><dd class="when">延期，新的时间另行通知</dd>`;
  return html`${status === "RESCHEDULED" ? old : null}<dt>${status === "RESCHEDULED" ? "改为" : "时间"}</dt><dd class="when">${span(startsAt)}</dd>`;
}

async function passOn(url: string): Promise<Html> {
  const code = await drawCode(url, { type: "svg", margin: 0, errorCorrectionLevel: "M" });
  return html`<details class="card"><summary>转给别人看</summary><p>让旁边的人用微信“扫一扫”：</p><div class="code" role="img" aria-label="二维码：打开本页">${trusted(code)}</div>
<p id="address">${url}</p><div class="row"><button type="button" data-copy="address" hidden>复制网址</button></div></details>`;
}

import { dayText } from "../../../kernel/localTime";
import type { PlacedLivePiece } from "../../placements";
import type { Station } from "../../stations";
import { html, when, type Html } from "../html";
import { lectureTag } from "../lectureCard";

const mostOpen = 120;

/** Of notices that are about a lecture only those of these places; the others concern everybody. */
export function noticesAt(notices: readonly PlacedLivePiece[], stations: readonly Station[]): PlacedLivePiece[] {
  return notices.filter(({ lecture }) => lecture === null || stations.some(({ id }) => id === lecture.stationId));
}

/** Notices, newest first; long ones fold. */
export function noticeList(notices: readonly PlacedLivePiece[], heading: Html): Html {
  if (notices.length === 0) return html``;
  return html`<section>${heading}${notices.map(noticeCard)}</section>`;
}

function noticeCard({ pieceId, snapshot, lecture }: PlacedLivePiece): Html {
  const { title, text, signature } = snapshot;
  return html`<article class="card"><h3>${when(lecture && lectureTag(lecture), ({ word, tone }) => html`<span class="tag ${tone}">${word}</span> `)}<a href="/p/${pieceId}">${title}</a></h3>${noticeText(text)}${when(lecture, ({ id }) => html`<p><a href="/l/${id}">看这场宣讲的时间和地点</a></p>`)}<p class="quiet">${signature}</p></article>`;
}

/** The words of a notice with their line breaks. */
export function noticeText(text: string): Html {
  if ([...text].length <= mostOpen) return html`<p class="text">${text}</p>`;
  return html`<details><summary>看全文</summary><p class="text">${text}</p></details>`;
}

/** The motto of the day with where it comes from. */
export function mottoCard(motto: PlacedLivePiece | null): Html {
  return when(motto, ({ pieceId, snapshot: { title, text, origin, family, story, signature } }) => {
    const source = origin ?? family;
    return html`<section><h2>每日一训</h2><figure class="card motto"><blockquote>${text === "" ? title : text}</blockquote><figcaption>${when(source, (name) => html`<p>——${name}</p>`)}<p class="quiet">${signature}</p>${when(story, () => html`<p><a href="/p/${pieceId}">看家风故事</a></p>`)}</figcaption></figure></section>`;
  });
}

/** Stories and news by title and day, each opening its page. */
export function articleList(pieces: readonly PlacedLivePiece[], timeZone: string): Html {
  if (pieces.length === 0) return html``;
  return html`<section><h2>动态和典型事迹</h2>${pieces.map((piece) => articleCard(piece, timeZone))}</section>`;
}

function articleCard({ pieceId, snapshot: { title, summary, signature }, liveAt }: PlacedLivePiece, timeZone: string): Html {
  const day = liveAt && dayText(liveAt, timeZone);
  return html`<article class="card link"><h3><a href="/p/${pieceId}">${title}</a></h3>${when(summary, (brief) => html`<p>${brief}</p>`)}<p class="quiet">${[signature, day].filter(Boolean).join("　")}</p></article>`;
}

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

function noticeCard({ snapshot, lecture }: PlacedLivePiece): Html {
  const { title, text, signature } = snapshot;
  return html`<article class="card"><h3>${when(lecture && lectureTag(lecture), ({ word, tone }) => html`<span class="tag ${tone}">${word}</span> `)}${title}</h3>${noticeText(text)}${when(lecture, ({ id }) => html`<p><a href="/l/${id}">看这场宣讲的时间和地点</a></p>`)}<p class="quiet">${signature}</p></article>`;
}

/** The words of a notice with their line breaks. */
export function noticeText(text: string): Html {
  if ([...text].length <= mostOpen) return html`<p class="text">${text}</p>`;
  return html`<details><summary>看全文</summary><p class="text">${text}</p></details>`;
}

/** The motto of the day with where it comes from. */
export function mottoCard(motto: PlacedLivePiece | null): Html {
  return when(motto, ({ snapshot: { title, text, origin, family, signature } }) => {
    const source = origin ?? family;
    return html`<section><h2>每日一训</h2><figure class="card motto"><blockquote>${text === "" ? title : text}</blockquote><figcaption>${when(source, (name) => html`<p>——${name}</p>`)}<p class="quiet">${signature}</p></figcaption></figure></section>`;
  });
}

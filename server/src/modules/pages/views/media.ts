import type { PieceMedia } from "../../content";
import { html, when, type Html } from "../html";

/** Pictures and videos with what they show; a video is fetched only when it is started. */
export function mediaFigures(media: readonly PieceMedia[]): Html[] {
  const cover = media.find(({ kind }) => kind === "IMAGE")?.url ?? null;
  return media.map((medium) => html`<figure>${medium.kind === "VIDEO" ? film(medium, cover) : picture(medium)}${when(medium.caption, (caption) => html`<figcaption class="quiet">${caption}</figcaption>`)}</figure>`);
}

function picture({ url, alt, width, height }: PieceMedia): Html {
  return html`<img src="${url}" alt="${alt ?? ""}"${size(width, height)} loading="lazy" decoding="async">`;
}

function film({ url, alt, width, height }: PieceMedia, cover: string | null): Html {
  return html`<video src="${url}" controls playsinline preload="none"${when(cover, (poster) => html` poster="${poster}"`)}${size(width, height)} aria-label="${alt ?? "视频"}"></video>`;
}

// Known before the file is here, so that nothing jumps while it comes.
function size(width: number | null, height: number | null): Html {
  return width === null || height === null ? html`` : html` width="${width}" height="${height}"`;
}

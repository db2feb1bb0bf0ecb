import type { Medium } from "../feed/feed";
import type { Frame } from "./frame";

/** The first image of the item that is at hand, filling its place. */
export function pictureOf(frame: Frame, css: string): HTMLImageElement | null {
  const medium = firstOf(frame, "IMAGE");
  const url = medium && frame.sources.url(medium);
  if (!url) return null;
  const image = document.createElement("img");
  image.style.cssText = `${css}object-fit:cover;`;
  image.alt = "";
  image.src = url;
  return image;
}

/** The item's video, silent and inline, when it has one that is at hand. */
export function videoOf(frame: Frame, css: string): HTMLVideoElement | null {
  const medium = firstOf(frame, "VIDEO");
  const url = medium ? frame.sources.url(medium) : null;
  if (!medium || !url) return null;
  const video = frame.sources.video();
  video.style.cssText = `${css}object-fit:contain;`;
  video.muted = true;
  video.setAttribute("muted", "");
  video.setAttribute("playsinline", "");
  video.loop = frame.item.seconds > (medium.seconds ?? frame.item.seconds) * 1.5;
  video.src = url;
  return video;
}

function firstOf(frame: Frame, kind: Medium["kind"]): Medium | undefined {
  return frame.item.media.find((medium) => medium.kind === kind && frame.sources.url(medium) !== null);
}

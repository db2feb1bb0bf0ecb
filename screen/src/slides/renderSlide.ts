import type { FeedItem } from "../feed/feed";
import { paintAd } from "./ad";
import { paintArticle } from "./article";
import { paintFallback } from "./fallback";
import { buildFrame, isStrip, type Box, type Frame, type Sources } from "./frame";
import { paintLecture } from "./lecture";
import { paintMotto } from "./motto";
import { paintStrip } from "./strip";

const fromServer: Sources = {
  url: (medium) => medium.url,
  video: () => document.createElement("video"),
};

/** The slide of an item for a screen of this size: the same element for the same arguments, with no network of its own. */
export function renderSlide(
  item: FeedItem,
  box: Box,
  now: number,
  timeZone: string,
  sources: Sources = fromServer,
): HTMLElement {
  const slide = choosePainter(buildFrame(item, box, now, timeZone, sources));
  slide.setAttribute("data-item", item.id);
  slide.setAttribute("data-kind", item.kind);
  return slide;
}

function choosePainter(frame: Frame): HTMLElement {
  const { item } = frame;
  if (isStrip(frame.box)) return paintStrip(frame);
  if (item.kind === "PUBLIC_SERVICE_AD") return paintAd(frame);
  if (item.kind === "FAMILY_MOTTO") return paintMotto(frame);
  if (item.event) return paintLecture(frame, item.event);
  return item.kind === "FALLBACK" ? paintFallback(frame) : paintArticle(frame);
}

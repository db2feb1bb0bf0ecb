import type { FeedItem, Medium } from "../feed/feed";
import type { Box } from "../slides/frame";
import { renderSlide } from "../slides/renderSlide";
import { element } from "./element";
import { filmControls } from "./filmBar";
import { PageTurner } from "./pageTurner";
import { Scaled } from "./scaled";

const brokenPicture = "有一张图片打不开；屏幕会跳过放不全的内容，请换图后重新送审";
const brokenFilm = "这段视频在这台电脑上放不出来，屏幕上也可能放不出来，请换成 MP4（H.264）";

/** The player's own slide at the size of a screen, with what one needs to read all of it. */
export function slideView(item: FeedItem, box: Box, now: number, timeZone: string): HTMLElement[] {
  const film = document.createElement("video");
  const slide = renderSlide(item, box, now, timeZone, { url: (medium: Medium) => medium.url, video: () => film });
  const sheet = element("div", "sheet", slide);
  sheet.style.width = `${box.width}px`;
  sheet.style.height = `${box.height}px`;
  const view = element("div", "window", sheet);
  new Scaled(view, sheet, box.width);
  const note = element("p", "note bad");
  note.hidden = true;
  note.setAttribute("role", "alert");
  const tell = (words: string): void => {
    note.textContent = words;
    note.hidden = false;
  };
  slide.querySelectorAll("img").forEach((image) => {
    image.addEventListener("error", () => {
      tell(brokenPicture);
    });
  });
  const facts = element("span", "fact push", `${box.width}×${box.height}，每次 ${item.seconds} 秒`);
  const bar = element("div", "bar", ...new PageTurner(slide, item.seconds).controls, ...(film.hasAttribute("src") ? prepareFilm(film, item, tell) : []), facts);
  return [view, bar, note];
}

function prepareFilm(film: HTMLVideoElement, item: FeedItem, tell: (words: string) => void): HTMLElement[] {
  const cover = item.media.find(({ kind }) => kind === "IMAGE");
  if (cover) film.poster = cover.url;
  film.preload = "metadata";
  film.addEventListener("error", () => {
    tell(brokenFilm);
  });
  return filmControls(film);
}

import type { Page } from "@playwright/test";

/** What a slide is made of, and where each word of it stands within it. */
export interface SlideSight {
  readonly item: string;
  readonly html: string;
  readonly words: readonly string[];
}

/** The slide that stands in front on a player. */
export async function slideOnPlayer(page: Page): Promise<SlideSight | null> {
  return page.evaluate(seeSlide, ".layer [data-item]");
}

/** The slide of a preview. */
export async function slideInPreview(page: Page): Promise<SlideSight | null> {
  await page.locator(".sheet > [data-item]").waitFor();
  return page.evaluate(seeSlide, ".sheet > [data-item]");
}

// Runs in the page. Where a picture is fetched from and which page is open differ from moment to moment; everything else counts.
function seeSlide(selector: string): { item: string; html: string; words: string[] } | null {
  const inFront = (slide: HTMLElement): number => Number(slide.parentElement?.style.zIndex ?? 0);
  const slides = [...document.querySelectorAll<HTMLElement>(selector)].filter((slide) => slide.parentElement?.className !== "layer" || slide.parentElement.style.opacity === "1");
  const slide = slides.sort((left, right) => inFront(right) - inFront(left))[0];
  if (!slide) return null;
  const origin = slide.getBoundingClientRect();
  const words: string[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, top, width, height } = range.getBoundingClientRect();
    words.push([node.textContent, ...[left - origin.left, top - origin.top, width, height].map((length) => length.toFixed(1))].join(" "));
  }
  const copy = slide.cloneNode(true) as HTMLElement;
  for (const medium of copy.querySelectorAll("img, video")) for (const name of ["src", "poster", "preload"]) medium.removeAttribute(name);
  for (const leaf of copy.querySelectorAll<HTMLElement>("[data-pages] > *")) leaf.style.visibility = "";
  return { item: slide.dataset["item"] ?? "", html: copy.outerHTML, words };
}

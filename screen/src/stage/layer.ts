import type { FeedItem } from "../feed/feed";
import type { Box, Sources } from "../slides/frame";
import { turnPages } from "../slides/pages";
import { renderSlide } from "../slides/renderSlide";
import type { Slot } from "../schedule/slotAt";

const readyPatience = 1500;

export type MediaUrl = Sources["url"];

/** One of the two sheets of the stage, with the one video element it uses again and again. */
export class Layer {
  readonly element = document.createElement("div");
  slot: Slot | null = null;
  private readonly film = document.createElement("video");
  private slide: HTMLElement | null = null;

  constructor(private readonly onBroken: (item: FeedItem) => void) {
    this.element.className = "layer";
    this.film.addEventListener("error", () => {
      if (this.slot && this.film.hasAttribute("src")) this.onBroken(this.slot.item);
    });
  }

  /** Renders the slot's slide, unseen; resolves once its pictures can be shown, false when one is broken. */
  async prepare(slot: Slot, box: Box, now: number, timeZone: string, url: MediaUrl): Promise<boolean> {
    this.empty();
    this.slot = slot;
    const slide = renderSlide(slot.item, box, now, timeZone, { url, video: () => this.film });
    this.slide = slide;
    this.element.appendChild(slide);
    return Promise.race([this.isReady(slide), pause(readyPatience)]);
  }

  /** Turns pages and starts the film at where the slot is by now. */
  enter(now: number): void {
    if (!this.slot || !this.film.hasAttribute("src")) return;
    const elapsed = (now - this.slot.startsAt) / 1000;
    if (elapsed > 1 && elapsed < this.film.duration) this.film.currentTime = elapsed;
    this.film.play().catch(() => undefined);
  }

  turn(now: number): void {
    if (!this.slot || !this.slide) return;
    turnPages(this.slide, (now - this.slot.startsAt) / (this.slot.endsAt - this.slot.startsAt));
  }

  /** Lets go of slide and film, so that neither memory nor decoder stays held. */
  empty(): void {
    this.slot = null;
    if (this.slide) this.slide.remove();
    this.slide = null;
    if (!this.film.hasAttribute("src")) return;
    this.film.pause();
    this.film.removeAttribute("src");
    this.film.load();
  }

  private isReady(slide: HTMLElement): Promise<boolean> {
    const images = Array.from(slide.querySelectorAll("img"), (image) => image.decode());
    if (this.film.hasAttribute("src")) images.push(canPlay(this.film));
    return Promise.all(images).then(
      () => true,
      () => false,
    );
  }
}

function canPlay(film: HTMLVideoElement): Promise<void> {
  return new Promise((resolve, reject) => {
    film.onloadeddata = () => {
      resolve();
    };
    film.onerror = () => {
      reject(new Error("film"));
    };
  });
}

function pause(milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(true);
    }, milliseconds);
  });
}

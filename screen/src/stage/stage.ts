import type { FeedItem } from "../feed/feed";
import type { Slot } from "../schedule/slotAt";
import { Layer, type MediaUrl } from "./layer";

const fade = 320;

/** Two sheets over the emblem: the new one fades in over the old one, so that no empty frame is ever seen. */
export class Stage {
  private front: Layer;
  private back: Layer;
  private timer = 0;

  constructor(
    private readonly root: HTMLElement,
    private readonly url: MediaUrl,
    onBroken: (item: FeedItem) => void,
  ) {
    this.front = new Layer(onBroken);
    this.back = new Layer(onBroken);
    root.append(this.front.element, this.back.element);
  }

  get current(): Slot | null {
    return this.front.slot;
  }

  get prepared(): Slot | null {
    return this.back.slot;
  }

  /** Draws the slot unseen; false when it cannot be shown. */
  prepare(slot: Slot, now: number, timeZone: string): Promise<boolean> {
    this.settle();
    const box = { width: this.root.clientWidth, height: this.root.clientHeight };
    return this.back.prepare(slot, box, now, timeZone, this.url);
  }

  /** Brings the prepared sheet to the front; at once when the picture under it must go. */
  show(now: number, atOnce: boolean): void {
    const [incoming, outgoing] = [this.back, this.front];
    this.front = incoming;
    this.back = outgoing;
    outgoing.element.style.zIndex = "1";
    incoming.element.style.zIndex = "2";
    incoming.element.style.transition = atOnce ? "none" : `opacity ${fade}ms linear`;
    incoming.element.style.opacity = "1";
    incoming.enter(now);
    incoming.turn(now);
    if (atOnce) this.clear(outgoing);
    else this.timer = window.setTimeout(() => {
        this.clear(outgoing);
      }, fade + 60);
  }

  turn(now: number): void {
    this.front.turn(now);
  }

  /** Takes everything off; the emblem of the shell is seen. */
  blank(): void {
    this.settle();
    this.clear(this.front);
    this.clear(this.back);
  }

  /** Forgets what was drawn ahead, since it may no longer be due. */
  discard(): void {
    this.settle();
    this.clear(this.back);
  }

  private settle(): void {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.clear(this.back);
  }

  private clear(layer: Layer): void {
    this.timer = 0;
    layer.element.style.transition = "none";
    layer.element.style.opacity = "0";
    layer.empty();
  }
}

import type { PairingView } from "../pairing/pair";
import { turnPages } from "../slides/pages";
import { renderSlide } from "../slides/renderSlide";
import { shellItem } from "./shellItem";

const pageTime = 6000;

/** The player's own slide, under all others: emblem, pairing code, or why there is no picture yet. */
export class ShellView implements PairingView {
  private slide: HTMLElement | null = null;
  private text: [title: string, lines: string[]] = ["", []];

  constructor(private readonly root: HTMLElement) {
    setInterval(() => {
      if (this.slide) turnPages(this.slide, (performance.now() % pageTime) / pageTime);
    }, 250);
    window.addEventListener("resize", () => {
      this.write(...this.text);
    });
    this.clear();
  }

  showCode(code: string): void {
    this.write(code, ["请在管理后台“屏幕”里输入配对码", "十分钟内有效，到时自动更换"]);
  }

  showTrouble(message: string): void {
    this.write(message, []);
  }

  clear(): void {
    this.write("", []);
  }

  private write(title: string, lines: string[]): void {
    this.text = [title, lines];
    if (this.slide) this.slide.remove();
    this.slide = shellSlide(this.root, title, lines);
    this.root.insertBefore(this.slide, this.root.firstChild);
  }
}

/** A slide of the player's own words, in the size of the screen. */
export function shellSlide(root: HTMLElement, title: string, lines: string[]): HTMLElement {
  const box = { width: root.clientWidth, height: root.clientHeight };
  return renderSlide(shellItem(title, lines), box, 0, "UTC");
}

import { turnPages } from "../slides/pages";
import { button, element } from "./element";
import { middleOf, pageAt, pageEdges } from "./pageEdges";

const beat = 200;

/** Turns the pages of a slide as the screen does, until somebody turns them by hand. */
export class PageTurner {
  readonly controls: HTMLElement[] = [];
  private readonly edges: number[];
  private readonly dots: HTMLButtonElement[];
  private readonly play: HTMLButtonElement;
  private readonly status = element("span", "fact");
  private page = 0;
  private startedAt = performance.now();
  private turning: boolean;

  constructor(
    private readonly slide: Element,
    private readonly seconds: number,
  ) {
    this.edges = pageEdges(Array.from(slide.querySelectorAll("[data-pages]"), (stack) => (stack.getAttribute("data-pages") ?? "").split(" ").map(Number)));
    this.turning = !matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.dots = this.edges.map((_edge, index) => button(String(index + 1), `第 ${index + 1} 页`, () => {
      this.turnTo(index);
    }));
    this.play = button("", "", () => {
      this.toggle();
    });
    if (this.edges.length > 1) this.start();
  }

  private start(): void {
    this.status.setAttribute("role", "status");
    const back = button("‹", "上一页", () => {
      this.turnTo(this.page - 1);
    });
    const on = button("›", "下一页", () => {
      this.turnTo(this.page + 1);
    });
    this.controls.push(back, element("div", "dots", ...this.dots), on, this.play, this.status);
    this.show();
    setInterval(() => {
      this.tick();
    }, beat);
    window.addEventListener("keydown", (event) => {
      this.press(event);
    });
  }

  private tick(): void {
    if (!this.turning) return;
    const progress = (((performance.now() - this.startedAt) / 1000) % this.seconds) / this.seconds;
    const page = pageAt(this.edges, progress);
    turnPages(this.slide, progress);
    if (page === this.page) return;
    this.page = page;
    this.show();
  }

  private turnTo(page: number): void {
    const count = this.edges.length;
    this.turning = false;
    this.page = (page + count) % count;
    turnPages(this.slide, middleOf(this.edges, this.page));
    this.show();
  }

  private toggle(): void {
    this.turning = !this.turning;
    this.startedAt = performance.now() - middleOf(this.edges, this.page) * this.seconds * 1000;
    this.show();
  }

  private press(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowLeft: this.page - 1, ArrowRight: this.page + 1, PageUp: this.page - 1, PageDown: this.page + 1, Home: 0, End: this.edges.length - 1 };
    const page = steps[event.key];
    if (page === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    this.turnTo(page);
  }

  private show(): void {
    this.dots.forEach((dot, index) => {
      if (index === this.page) dot.setAttribute("aria-current", "page");
      else dot.removeAttribute("aria-current");
    });
    this.play.textContent = this.turning ? "停住" : "自动翻页";
    // Told to who listens only when they turned it themselves.
    this.status.setAttribute("aria-live", this.turning ? "off" : "polite");
    this.status.textContent = `第 ${this.page + 1} 页，共 ${this.edges.length} 页`;
  }
}

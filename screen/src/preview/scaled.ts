/** Draws a sheet of a given width as wide as there is room for, never larger than it is; letters stay sharp, lines stay as set. */
export class Scaled {
  constructor(
    private readonly window: HTMLElement,
    private readonly sheet: HTMLElement,
    private readonly width: number,
  ) {
    new ResizeObserver(() => {
      this.fit();
    }).observe(sheet);
    addEventListener("resize", () => {
      this.fit();
    });
    this.fit();
  }

  private fit(): void {
    const scale = Math.min(1, document.documentElement.clientWidth / this.width);
    this.sheet.style.transform = scale === 1 ? "" : `scale(${scale})`;
    this.window.style.width = `${Math.floor(this.width * scale)}px`;
    this.window.style.height = `${Math.ceil(this.sheet.offsetHeight * scale)}px`;
  }
}

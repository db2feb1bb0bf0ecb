import type { BrowserContext, Page } from "@playwright/test";

/** What a page did that it should not: errors in its console, and requests that leave the portal. */
export class PageWatch {
  private faults: string[] = [];

  constructor(context: BrowserContext, origins: readonly string[]) {
    const allowed = (url: string): boolean => /^(data|blob|about):/.test(url) || origins.some((origin) => url.startsWith(`${origin}/`));
    context.on("request", (request) => {
      if (!allowed(request.url())) this.faults.push(`asks ${request.url()}`);
    });
    context.on("console", (message) => {
      if (message.type() === "error") this.faults.push(`console: ${message.text().slice(0, 200)} ${message.location().url}`);
    });
    context.on("weberror", (error) => this.faults.push(`throws: ${error.error().message.slice(0, 200)}`));
  }

  /** What happened since the last time. */
  take(): string[] {
    const { faults } = this;
    this.faults = [];
    return faults;
  }
}

/** Pixels by which the page is wider than its window, once it has found its shape. */
export async function overhang(page: Page): Promise<number> {
  await page.waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, null, { timeout: 3000 }).catch(() => undefined);
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

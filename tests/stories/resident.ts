import { expect, type Browser, type Page } from "@playwright/test";

/** A villager with a phone, reading the public pages. */
export class Resident {
  private constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  static async arrive(browser: Browser, url: string): Promise<Resident> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    return new Resident(await context.newPage(), url);
  }

  /** Waits until the page says all of this; a page may be as old as its 15 seconds in the browser. */
  async reads(path: string, words: readonly string[]): Promise<void> {
    await expect.poll(async () => missingFrom(await this.textOf(path), words), { message: `${path} says ${words.join(" ")}`, timeout: 40_000 }).toEqual([]);
  }

  /** Waits until the page answers and says nothing of this. */
  async readsNothingOf(path: string, word: string): Promise<void> {
    const text = async (): Promise<boolean> => (await this.textOf(path)).includes(word);
    await expect.poll(text, { message: `${path} says nothing of ${word}`, timeout: 40_000 }).toBe(false);
  }

  private async textOf(path: string): Promise<string> {
    const response = await this.page.goto(this.url + path);
    expect(response?.ok()).toBe(true);
    return (await this.page.getByRole("main").innerText()).replace(/\s/g, "");
  }
}

function missingFrom(text: string, words: readonly string[]): string[] {
  return words.filter((word) => !text.includes(word.replace(/\s/g, "")));
}

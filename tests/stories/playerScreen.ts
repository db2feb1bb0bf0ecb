import { expect, type Browser, type Page } from "@playwright/test";
import { askDocument } from "../portal/documents";
import type { Portal } from "../portal/portal";
import type { StaffClient } from "../portal/staff";

interface FeedItem {
  readonly id: string;
  readonly revisionId: string | null;
  readonly kind: string;
  readonly media: readonly { readonly url: string; readonly sha256: string }[];
  readonly windows: readonly { readonly from: string; readonly until: string }[];
}

/** What stands on a screen at one moment. */
interface Sight {
  readonly item: string | null;
  readonly text: string;
}

/** Where a screen hangs, what it is called, and its size. */
interface Place {
  readonly stationId: string;
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  /** Takes the page's policy away, for trials of what would happen without it. */
  readonly bypassCSP?: boolean;
}

interface Watched {
  readonly __player?: { readonly item: string | null; readonly played: number };
  readonly __shown?: ReadonlySet<string>;
}

const pairDocument = "mutation($input: PairScreenInput!) { pairScreen(input: $input) { screen { id } userErrors { code message } } }";

/** A player in a browser of its own, paired with a station. */
export class PlayerScreen {
  private token = "";

  private constructor(
    readonly page: Page,
    private readonly portal: Portal,
  ) {}

  /** Opens the player, reads its code from the screen and pairs it as the administrator does. */
  static async pair(browser: Browser, portal: Portal, staff: StaffClient, place: Place): Promise<PlayerScreen> {
    const { width = 1280, height = 720, bypassCSP = false } = place;
    const context = await browser.newContext({ viewport: { width, height }, bypassCSP });
    const screen = new PlayerScreen(await context.newPage(), portal);
    screen.page.on("request", (request) => {
      const { authorization } = request.headers();
      if (authorization !== undefined) screen.token = authorization.replace("Bearer ", "");
    });
    await screen.page.addInitScript(rememberItems);
    await screen.page.goto(`${portal.url}/screen/`);
    const code = await screen.readCode();
    await staff.do(pairDocument, { code, name: place.name, stationId: place.stationId });
    await expect.poll(() => screen.token, { message: `${place.name} is paired` }).not.toBe("");
    await screen.page.evaluate(async () => navigator.serviceWorker.ready.then(() => true));
    return screen;
  }

  /** What its feed holds now, asked of the server with the screen's own token. */
  async feedItems(): Promise<readonly FeedItem[]> {
    const { screenFeed } = await askDocument<{ screenFeed: { items: FeedItem[] } }>(this.portal, "ScreenFeed", {}, this.token);
    return screenFeed.items;
  }

  async feedIds(): Promise<string[]> {
    return (await this.feedItems()).map(({ id }) => id);
  }

  /** How many slides it has shown to their end since it was opened. */
  async played(): Promise<number> {
    return this.page.evaluate(() => (window as Watched).__player?.played ?? 0);
  }

  /** Every item that has been on the screen since it was opened. */
  async shownIds(): Promise<string[]> {
    return this.page.evaluate(() => [...((window as Watched).__shown ?? [])]);
  }

  /** The item on the screen and every word that can be read there. */
  async look(): Promise<Sight> {
    return this.page.evaluate(() => {
      const sheets = [...document.querySelectorAll<HTMLElement>(".layer")].filter(({ style }) => style.opacity === "1");
      const front = sheets.sort((left, right) => Number(right.style.zIndex) - Number(left.style.zIndex))[0];
      return { item: (window as Watched).__player?.item ?? null, text: (front?.innerText ?? "").replace(/\s/g, "") };
    });
  }

  /** Waits until all these words have been read on the item's slide; a long slide turns its pages. */
  async waitForWords(itemId: string, words: readonly string[], seconds = 30): Promise<void> {
    const unread = new Set(words);
    const missing = async (): Promise<string[]> => {
      const { item, text } = await this.look();
      for (const word of unread) if (item === itemId && text.includes(word.replace(/\s/g, ""))) unread.delete(word);
      return [...unread];
    };
    await expect.poll(missing, { message: `${itemId} says ${words.join(" ")}`, timeout: seconds * 1000, intervals: [150] }).toEqual([]);
  }

  /** A picture of the screen while the item stands there. */
  async photograph(itemId: string): Promise<Buffer> {
    const pictures: Buffer[] = [];
    const take = async (): Promise<boolean> => {
      if ((await this.look()).item !== itemId) return false;
      pictures.push(await this.page.screenshot());
      return (await this.look()).item === itemId;
    };
    await expect.poll(take, { message: `${itemId} is photographed`, timeout: 30_000, intervals: [150] }).toBe(true);
    return pictures.at(-1) ?? Buffer.alloc(0);
  }

  /** Waits until it has played some slides more than now. */
  async waitForPlays(more: number, seconds = 40): Promise<void> {
    const before = await this.played();
    await expect.poll(() => this.played(), { message: "the screen plays on", timeout: seconds * 1000 }).toBeGreaterThanOrEqual(before + more);
  }

  /** Asks the server for everything anew, as when the line has come back. */
  async wake(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event("online")));
  }

  private async readCode(): Promise<string> {
    const read = async (): Promise<string> => ((await this.page.locator("#stage").innerText()).match(/\d(?:\s*\d){5}/)?.[0] ?? "").replace(/\s/g, "");
    await expect.poll(read, { message: "the pairing code is on the screen" }).toMatch(/^\d{6}$/);
    return read();
  }
}

// Runs in the page: keeps the ids of what was on the screen.
function rememberItems(): void {
  const shown = new Set<string>();
  Object.defineProperty(window, "__shown", { value: shown });
  setInterval(() => {
    const item = (window as Watched).__player?.item;
    if (item) shown.add(item);
  }, 100);
}

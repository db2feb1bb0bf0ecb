import { expect, test, type Browser, type BrowserContext } from "@playwright/test";
import { CmsClient } from "../portal/cms";
import { solidPng } from "../portal/png";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { PlayerScreen } from "../stories/playerScreen";
import { previewPath, previewShapes } from "../stories/routeTables";
import { corpus } from "./xss/corpus";
import { Detector, injectedInto } from "./xss/detector";
import { hostileEntries, hostilePictures } from "./xss/hostileEntries";
import { openDocuments, runRaw } from "./xss/rawPages";

test.use({ trace: "off", screenshot: "off" });

// What does not run is in wait for what is not here: template engines, old browsers, a server that decodes twice, XML.
const firesToday = 188;

test("the corpus runs where nobody takes care, and the detector sees it", async ({ browser }) => {
  const context = await browser.newContext();
  const detector = await Detector.watch(context);
  await runRaw(await context.newPage(), () => detector.ids);
  await context.close();
  expect(corpus.length).toBe(272);
  // Another Chromium may drop some of the oldest ways.
  expect(detector.ids.size).toBeGreaterThanOrEqual(firesToday - 15);
});

interface LivePiece {
  readonly id: string;
  readonly revisions: readonly { readonly id: string }[];
}

test.describe("strings that editors store", () => {
  let portal: Portal;
  let staff: StaffClient;
  let pieces: readonly LivePiece[];
  let stationId: string;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    portal = await startPortal({ stageless: true });
    staff = await StaffClient.signIn(portal);
    const organisation = await create("createOrganisation", "organisation", { code: "WM", name: "望禾县文明办", kind: "DEPARTMENT" });
    stationId = await create("createStation", "station", { tier: "CENTRE", organisationId: organisation, code: "WH00", name: "望禾县新时代文明实践中心" });
    const cms = await CmsClient.signIn(portal);
    const pictures = await inTurn(hostilePictures(), (described, index) => cms.upload("picture.png", solidPng([index, 90, 120]), described));
    const entries = hostileEntries(organisation);
    await inTurn(entries, ({ uid, fields, pictureField }, index) => {
      // A picture holds every string too; each is in some entries of each type.
      const picture = index % 4 === 0 ? pictures[(index / 4) % pictures.length] : undefined;
      return cms.submit(uid, { ...fields, ...(picture === undefined ? {} : { [pictureField]: pictureField === "images" ? [picture] : picture }) });
    });
    await expect.poll(async () => (await livePieces()).length, { message: "everything is live", timeout: 200_000, intervals: [2000] }).toBe(entries.length);
    pieces = await livePieces();
  });

  test.afterAll(async () => {
    await portal.stop();
  });

  async function create(mutation: string, thing: string, input: Record<string, unknown>): Promise<string> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const payload = await staff.do<{ userErrors: unknown[] } & Record<string, unknown>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${thing} { id } userErrors { code message } } }`, input);
    return (payload[thing] as { id: string }).id;
  }

  async function livePieces(): Promise<LivePiece[]> {
    const all: LivePiece[] = [];
    for (let offset = 0; ; offset += 100) {
      const asked = `{ pieces(first: 100, offset: ${String(offset)}, filter: { state: LIVE }) { nodes { id revisions { id } } } }`;
      const { nodes } = (await staff.run<{ pieces: { nodes: LivePiece[] } }>(asked)).pieces;
      all.push(...nodes);
      if (nodes.length < 100) return all;
    }
  }

  /** A browser in which nothing but our own care keeps a string from running. */
  async function unguarded(browser: Browser): Promise<{ context: BrowserContext; detector: Detector }> {
    const context = await browser.newContext({ bypassCSP: true, locale: "zh-CN" });
    const [name = "", value = ""] = staff.cookie.split("=");
    await context.addCookies([{ name, value, url: portal.url }]);
    return { context, detector: await Detector.watch(context) };
  }

  const textOf = async (path: string): Promise<string> => (await fetch(portal.url + path)).text();

  test("run on no public page and in no feed", async ({ browser }) => {
    const { context, detector } = await unguarded(browser);
    const page = await context.newPage();
    const paths = ["/", "/?s=WH00", "/?q=<script>_(0)</script>", "/s/WH00", ...pieces.map(({ id }) => `/p/${id}`)];
    const pages = await inTurn(paths, textOf);
    expect(pages.filter((text) => text.includes("望禾县文明办") || text.includes("文明实践")).length).toBe(paths.length);
    expect(await openDocuments(page, pages)).toEqual([]);
    for (const feed of ["articles", "notices", "mottoes"]) {
      const xml = await textOf(`/feeds/${feed}.xml`);
      await page.route("**/read.xml", (route) => route.fulfill({ contentType: "text/xml", body: xml }));
      await page.goto(`${portal.url}/read.xml`);
      await page.unroute("**/read.xml");
      // What a careless reader does: it puts an entry into its own page as it is.
      const { items } = JSON.parse(await textOf(`/feeds/${feed}.json`)) as { items: { content_html: string; title: string }[] };
      expect(items.length).toBeGreaterThan(10);
      await page.goto("about:blank");
      expect(await openDocuments(page, items.map((item) => `<!doctype html><body>${item.content_html}`))).toEqual([]);
    }
    await context.close();
    expect([detector.executions, detector.dialogs]).toEqual([[], 0]);
  });

  test("run in no preview and nowhere in the panel", async ({ browser }) => {
    test.setTimeout(300_000);
    const { context, detector } = await unguarded(browser);
    const page = await context.newPage();
    const injected: string[] = [];
    await page.goto(`${portal.url}/screen/preview`);
    const addresses = pieces.map(({ revisions }, index) => previewPath(revisions[0]?.id ?? "", previewShapes[index % previewShapes.length] ?? "STRIP"));
    for (let from = 0; from < addresses.length; from += 24) {
      expect(await page.evaluate(frameAll, addresses.slice(from, from + 24))).toBe(Math.min(24, addresses.length - from));
      injected.push(...(await injectedInto(page)));
    }
    for (let at = 1; at <= Math.ceil(pieces.length / 100); at += 1) {
      await page.goto(`${portal.url}/admin/pieces?perPage=100&page=${String(at)}`);
      await expect(page.getByRole("row").nth(5)).toBeVisible();
      injected.push(...(await injectedInto(page)));
    }
    for (const { id } of pieces.filter((_piece, index) => index % 46 === 0)) {
      await page.goto(`${portal.url}/admin/pieces/${id}/show`);
      await expect(page.locator("iframe")).toHaveCount(4);
      for (const name of ["横屏", "竖屏", "条屏", "小程序"]) await expect(page.frameLocator(`iframe[title^="${name}预览"]`).locator("[data-item], .phone").first()).toBeVisible();
      injected.push(...(await injectedInto(page)));
    }
    await context.close();
    expect([injected, detector.executions, detector.dialogs]).toEqual([[], [], 0]);
  });

  test("run on no screen", async ({ browser }) => {
    for (const [name, width, height] of [["横屏", 1280, 720], ["竖屏", 720, 1280], ["条屏", 1536, 192]] as const) {
      const screen = await PlayerScreen.pair(browser, portal, staff, { stationId, name, width, height, bypassCSP: true });
      const detector = await Detector.watch(screen.page.context());
      await screen.page.reload();
      await screen.waitForPlays(1, 60);
      expect([await injectedInto(screen.page), detector.executions, detector.dialogs]).toEqual([[], [], 0]);
      await screen.page.context().close();
    }
  });

  test("are nowhere so much as tried: no policy has anything to stop", async ({ browser }) => {
    const context = await browser.newContext({ locale: "zh-CN" });
    const [name = "", value = ""] = staff.cookie.split("=");
    await context.addCookies([{ name, value, url: portal.url }]);
    const detector = await Detector.watch(context);
    const page = await context.newPage();
    const some = pieces.filter((_piece, index) => index % 40 === 0);
    const paths = ["/", "/s/WH00", "/admin/pieces", ...some.flatMap(({ id, revisions }) => [`/p/${id}`, previewPath(revisions[0]?.id ?? "", "LANDSCAPE")])];
    for (const path of paths) {
      await page.goto(portal.url + path);
      await page.waitForLoadState("networkidle");
    }
    await context.close();
    expect([detector.violations, detector.executions]).toEqual([[], []]);
  });
});

// Runs in the page: opens these addresses in frames and counts those that drew something.
async function frameAll(addresses: string[]): Promise<number> {
  document.body.textContent = "";
  const draws = async (address: string): Promise<boolean> => {
    const frame = document.createElement("iframe");
    frame.src = address;
    frame.width = "800";
    document.body.append(frame);
    for (let wait = 0; wait < 200; wait += 1) {
      if (frame.contentDocument?.querySelector("[data-item], .phone")) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  };
  return (await Promise.all(addresses.map(draws))).filter(Boolean).length;
}

/** Does something with all items, a few at a time; the results in order. */
async function inTurn<Item, Result>(items: readonly Item[], act: (item: Item, index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()].reverse();
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) results[next[0]] = await act(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return results;
}

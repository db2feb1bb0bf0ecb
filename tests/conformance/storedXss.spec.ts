import { expect, test, type Browser, type BrowserContext } from "@playwright/test";
import { CmsClient } from "../portal/cms";
import { solidPng } from "../portal/png";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { corpus } from "./xss/corpus";
import { Detector } from "./xss/detector";
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

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    portal = await startPortal({ stageless: true });
    staff = await StaffClient.signIn(portal);
    const organisation = await create("createOrganisation", "organisation", { code: "WM", name: "望禾县文明办", kind: "DEPARTMENT" });
    await create("createStation", "station", { tier: "CENTRE", organisationId: organisation, code: "WH00", name: "望禾县新时代文明实践中心" });
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
});

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

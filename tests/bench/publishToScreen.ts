import { chromium, type Page } from "@playwright/test";
import { CmsClient } from "../portal/cms";
import { documentId } from "../portal/documents";
import { solidPng } from "../portal/png";
import { startPortal, type Portal } from "../portal/portal";
import { pairScreen } from "../portal/screen";
import { placeSigned, secondAdministrator } from "../portal/secondAdministrator";
import { StaffClient } from "../portal/staff";
import { waitFor } from "../portal/waitFor";
import { percentile, report } from "./result";

const rounds = 30;

type Colour = readonly [number, number, number];

/** A colour that no other round has, and that JPEG or scaling would not turn into another's. */
function colourOf(round: number): Colour {
  return [40 + (round % 6) * 36, 40 + Math.floor(round / 6) * 36, 220];
}

/** Has the page note the moment at which the slide's picture has the colour, looking at every frame. */
async function watchFor(page: Page, colour: Colour): Promise<void> {
  await page.evaluate((wanted) => {
    const scope = window as unknown as { seenAt?: number };
    delete scope.seenAt;
    performance.clearResourceTimings();
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 1;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    const isOnStage = (picture: HTMLImageElement): boolean => {
      const layer = picture.closest("[data-kind]");
      return picture.complete && picture.naturalWidth > 0 && layer !== null && getComputedStyle(layer.parentElement ?? layer).opacity !== "0";
    };
    const isShown = (picture: HTMLImageElement): boolean => {
      if (!context || !isOnStage(picture)) return false;
      context.drawImage(picture, 0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return Math.abs(red - wanted[0]) < 6 && Math.abs(green - wanted[1]) < 6 && Math.abs(blue - wanted[2]) < 6;
    };
    const look = (): void => {
      if ([...document.querySelectorAll("img")].some(isShown)) scope.seenAt = performance.timeOrigin + performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }, colour);
}

async function onlyPieceOf(staff: StaffClient): Promise<string> {
  const find = async (): Promise<string | undefined> => {
    const data = await staff.run<{ pieces: { nodes: { id: string }[] } }>("{ pieces(filter: {}, first: 1) { nodes { id } } }");
    return data.pieces.nodes[0]?.id;
  };
  return waitFor("the piece reaches the server", find);
}

async function endStandingRules(staff: StaffClient): Promise<void> {
  const { standingRules } = await staff.run<{ standingRules: { id: string; version: number; active: boolean }[] }>("{ standingRules { id version active } }");
  for (const { id, version, active } of standingRules) {
    if (active) await staff.do("mutation ($input: EndStandingRuleInput!) { endStandingRule(input: $input) { userErrors { code message } } }", { id, version });
  }
}

async function measure(portal: Portal, page: Page): Promise<Step[]> {
  const staff = await StaffClient.signIn(portal);
  await endStandingRules(staff);
  const created = await staff.do<{ station: { id: string }; userErrors: [] }>(
    "mutation ($input: CreateStationInput!) { createStation(input: $input) { station { id } userErrors { code message } } }",
    { code: "BENCH", name: "试验中心", tier: "CENTRE" },
  );
  const organisation = await staff.do<{ organisation: { id: string }; userErrors: [] }>(
    "mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } userErrors { code message } } }",
    { code: "OFFICE", name: "试验办公室", kind: "DEPARTMENT" },
  );
  await page.goto(`${portal.url}/screen/`);
  await pairScreen(page, staff, created.station.id, "试验屏");
  const cms = await CmsClient.signIn(portal);
  const fields = { title: "试验", lines: ["试验"], strip: "试验", seconds: 10, publisherId: organisation.organisation.id, signature: "试验办公室", source: "OWN", pictureLicence: "自绘", channels: ["SCREEN"] };
  const documentId = await cms.submit("public-service-ad", { ...fields, images: [await cms.upload("first.png", solidPng(colourOf(rounds)))] });
  const piece = await onlyPieceOf(staff);
  await placeSigned(staff, await secondAdministrator(portal, staff), { pieceId: piece, stationIds: [created.station.id] });
  await watchFor(page, colourOf(rounds));
  await seen(page);
  const times: Step[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const picture = await cms.upload(`round-${String(round)}.png`, solidPng(colourOf(round)));
    await watchFor(page, colourOf(round));
    await cms.resubmit("public-service-ad", documentId, { ...fields, images: [picture] });
    const answeredAt = performance.timeOrigin + performance.now();
    times.push(await stepsSince(page, answeredAt));
  }
  return times;
}

/** Seconds from the CMS's answer until each step of the way. */
interface Step {
  readonly asked: number;
  readonly fed: number;
  readonly fetched: number;
  readonly seen: number;
}

async function stepsSince(page: Page, answeredAt: number): Promise<Step> {
  const seenAt = await seen(page);
  const resources = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => ({
    name: entry.name, from: performance.timeOrigin + entry.startTime, until: performance.timeOrigin + (entry as PerformanceResourceTiming).responseEnd,
  })));
  const last = (path: string) => resources.filter(({ name }) => name.includes(path)).at(-1) ?? { from: Number.NaN, until: Number.NaN };
  const [feed, picture] = [last(documentId("ScreenFeed")), last("/media/")];
  const since = (moment: number): number => (moment - answeredAt) / 1000;
  return { asked: since(feed.from), fed: since(feed.until), fetched: since(picture.until), seen: since(seenAt) };
}

async function seen(page: Page): Promise<number> {
  await page.waitForFunction(() => (window as unknown as { seenAt?: number }).seenAt !== undefined, undefined, { timeout: 90_000 });
  return page.evaluate(() => (window as unknown as { seenAt: number }).seenAt);
}

function saySplit(times: readonly Step[]): void {
  const median = (step: (time: Step) => number): string => `${(percentile(times.map(step), 0.5) * 1000).toFixed(0)} ms`;
  process.stderr.write(
    `publish-to-screen: median ${median(({ seen }) => seen)}, worst ${(Math.max(...times.map(({ seen }) => seen)) * 1000).toFixed(0)} ms; ` +
    `medians of the steps: live and told ${median(({ asked }) => asked)}, feed ${median(({ asked, fed }) => fed - asked)}, ` +
    `picture ${median(({ fed, fetched }) => fetched - fed)}, drawn ${median(({ fetched, seen }) => seen - fetched)}\n`,
  );
}

async function main(): Promise<void> {
  const portal = await startPortal({ stageless: true });
  const browser = await chromium.launch({ executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  try {
    const times = await measure(portal, await browser.newPage({ viewport: { width: 1280, height: 720 } }));
    saySplit(times);
    report("publish-to-screen", percentile(times.map(({ seen }) => seen), 0.95), "s", { gate: 2, aim: 0.5 });
  } finally {
    await browser.close();
    await portal.stop();
  }
}

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});

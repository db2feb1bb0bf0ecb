import { createHash } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import { CmsClient } from "../portal/cms";
import { askDocument } from "../portal/documents";
import { startPortal, type Portal } from "../portal/portal";
import { placeSigned, secondAdministrator } from "../portal/secondAdministrator";
import { StaffClient } from "../portal/staff";
import { ContentDesk } from "./contentDesk";
import { makeCounty, type County } from "./county";
import { drawPicture, shareOfColour, type Colour } from "./picture";
import { PlayerScreen } from "./playerScreen";
import { livePiece } from "./stagelessCounty";

interface Home {
  readonly banner: readonly { readonly id: string; readonly title: string; readonly signature: string; readonly coverUrl: string | null }[];
}

interface Readiness {
  readonly checks: readonly { readonly name: string; readonly detail: { readonly ageSeconds?: number; readonly cmsReachable?: boolean } }[];
}

const editor = { email: "bianji@wenming.local", name: "宣传编辑", roleName: "编辑", password: "Bianji2026abc" };
const magenta: Colour = [203, 17, 149];
const teal: Colour = [9, 143, 151];
const ad = { title: "光盘行动", line: "一粥一饭", strip: "一粥一饭当思来处不易", signature: "晴川县文明办 宣", seconds: 5 };
const backdrop = { title: "移风易俗", lines: ["喜事新办"], strip: "喜事新办丧事简办", signature: "晴川县文明办", seconds: 3 };

let portal: Portal;
let staff: StaffClient;
let signer: StaffClient;
let county: County;
let canvas: Page;
let north: PlayerScreen;
let south: PlayerScreen;

test.beforeAll(async () => {
  test.setTimeout(150_000);
  portal = await startPortal({ stageless: true });
});

test.afterAll(async () => {
  await portal.stop();
});

test("an editor publishes an ad, a screen and the mini-program show it, and all goes on without the CMS", async ({ browser, page }) => {
  canvas = page;
  const backdropId = await test.step("given two villages with a screen each, an ad that runs on both, and an editor", async () => {
    staff = await StaffClient.signIn(portal);
    signer = await secondAdministrator(portal, staff);
    county = await makeCounty(staff);
    await endStandingRules();
    const { northVillage, southVillage } = county;
    north = await PlayerScreen.pair(browser, portal, staff, { stationId: northVillage.id, name: "竹林村大屏" });
    south = await PlayerScreen.pair(browser, portal, staff, { stationId: southVillage.id, name: "石桥村大屏" });
    return publishBackdrop([northVillage.id, southVillage.id]);
  });
  const desk = await ContentDesk.open(browser, portal.cmsUrl, editor);
  const png = await drawPicture(canvas, magenta);

  const [address, pieceId] = await test.step("the editor writes an ad with a picture and presses 送审", async () => {
    const picture = { name: "guangpan.png", png };
    const entry = await desk.submitAd({ ...ad, publisher: "晴川县文明办", channels: ["电子屏", "小程序"], picture });
    const piece = await livePiece(staff, ad.title);
    expect(await north.feedIds()).toEqual([backdropId]);
    expect((await askDocument<Home>(portal, "Home")).banner.map(({ title }) => title)).toEqual([backdrop.title]);
    return [entry, piece];
  });
  const itemId = `piece:${pieceId}`;

  await test.step("placed at one station, the screen there shows it with its 落款", async () => {
    await place(pieceId, [county.northVillage.id]);
    await north.waitForWords(itemId, [ad.line, ad.signature]);
    await seeColour(north, itemId, magenta);
  });

  await test.step("the screen elsewhere does not", async () => {
    await south.waitForPlays(3);
    expect(await south.feedIds()).toEqual([backdropId]);
    expect(await south.shownIds()).not.toContain(itemId);
    expect(await south.shownIds()).toContain(backdropId);
  });

  const coverUrl = await test.step("the mini-program's home returns it, picture included", async () => {
    const { banner } = await askDocument<Home>(portal, "Home");
    const shown = banner.find(({ id }) => id === pieceId);
    expect(shown).toMatchObject({ title: ad.title, signature: ad.signature });
    const cover = await fetch(`${portal.url}${shown?.coverUrl ?? "/none"}`);
    expect(sha256(Buffer.from(await cover.arrayBuffer()))).toBe(sha256(png));
    return shown?.coverUrl ?? "";
  });

  await test.step("withdrawn, it is gone from both, and its picture with it", async () => {
    await desk.withdraw(address);
    await expect.poll(() => north.feedIds(), { timeout: 10_000 }).toEqual([backdropId]);
    await expect.poll(async () => (await north.look()).item, { timeout: 10_000 }).toBe(backdropId);
    expect((await askDocument<Home>(portal, "Home")).banner.map(({ id }) => `piece:${id}`)).toEqual([backdropId]);
    expect((await fetch(`${portal.url}${coverUrl}`)).status).toBe(404);
    await north.waitForPlays(3);
    expect((await north.look()).item).toBe(backdropId);
  });

  await test.step("with the CMS killed and the server restarted, feeds and media answer and the screen plays on", async () => {
    const media = (await north.feedItems())[0]?.media[0];
    await portal.cms.stop("SIGKILL");
    await portal.server.stop();
    await portal.startServer();
    expect(await north.feedIds()).toEqual([backdropId]);
    const answer = await fetch(`${portal.url}${media?.url ?? "/none"}`);
    expect(sha256(Buffer.from(await answer.arrayBuffer()))).toBe(media?.sha256);
    expect((await askDocument<Home>(portal, "Home")).banner.map(({ title }) => title)).toEqual([backdrop.title]);
    await north.waitForPlays(2);
    await expect.poll(contentCheck, { timeout: 30_000 }).toMatchObject({ cmsReachable: false });
    const age = (await contentCheck()).ageSeconds ?? 0;
    await expect.poll(async () => (await contentCheck()).ageSeconds, { timeout: 10_000 }).toBeGreaterThan(age);
  });

  await test.step("a screen reloaded while the server is dead plays on", async () => {
    await portal.server.stop("SIGKILL");
    await north.page.reload();
    await north.waitForPlays(2);
    await seeColour(north, backdropId, teal);
  });

  await test.step("a change made in the CMS while the server was away arrives once it is back", async () => {
    await portal.startCms();
    await desk.changeLine(desk.addressOf("public-service-ad", backdropEntry), "余钱助学");
    await portal.startServer();
    await north.waitForWords(backdropId, ["余钱助学", backdrop.signature], 90);
    await south.waitForWords(backdropId, ["余钱助学", backdrop.signature], 90);
    expect(await contentCheck()).toMatchObject({ cmsReachable: true });
  });
});

let backdropEntry = "";

async function publishBackdrop(stationIds: string[]): Promise<string> {
  const administrator = await CmsClient.signIn(portal);
  await administrator.createPerson(editor);
  const images = [await administrator.upload("yifengyisu.png", await drawPicture(canvas, teal))];
  const fields = { ...backdrop, images, publisherId: county.organisationId, source: "OWN", aiGenerated: false, channels: ["SCREEN", "MINI_PROGRAM"] };
  backdropEntry = await administrator.submit("public-service-ad", fields);
  const id = await livePiece(staff, backdrop.title);
  await place(id, stationIds);
  await Promise.all([north, south].map((screen) => screen.waitForWords(`piece:${id}`, [...backdrop.lines, backdrop.signature])));
  return `piece:${id}`;
}

// A slide fades in, so the first picture may still hold a mixture.
async function seeColour(screen: PlayerScreen, itemId: string, colour: Colour): Promise<void> {
  const share = async (): Promise<number> => shareOfColour(canvas, await screen.photograph(itemId), colour);
  await expect.poll(share, { message: `the picture of ${itemId} is on the screen`, timeout: 40_000 }).toBeGreaterThan(0.2);
}

async function endStandingRules(): Promise<void> {
  const { standingRules } = await staff.run<{ standingRules: { id: string; version: number }[] }>("{ standingRules { id version } }");
  const end = "mutation($input: EndStandingRuleInput!) { endStandingRule(input: $input) { userErrors { code message } } }";
  for (const { id, version } of standingRules) await staff.do(end, { id, version });
}

async function place(pieceId: string, stationIds: string[]): Promise<void> {
  await placeSigned(staff, signer, { pieceId, stationIds });
}

async function contentCheck(): Promise<Readiness["checks"][number]["detail"]> {
  const { checks } = (await (await fetch(`${portal.url}/readyz`)).json()) as Readiness;
  return checks.find(({ name }) => name === "content")?.detail ?? {};
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

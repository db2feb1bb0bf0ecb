import { expect, test, type Page } from "@playwright/test";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { gravePoints } from "./axe";
import { ContentDesk } from "./contentDesk";
import { makeCounty, type County } from "./county";
import { PanelDesk } from "./panelDesk";
import { drawPicture } from "./picture";
import { PlayerScreen } from "./playerScreen";
import { Resident } from "./resident";
import { openReviewOffice, passAll, type Reviewer, type ReviewOffice } from "./reviewOffice";

const ad = { title: "孝老爱亲", line: "百善孝为先", strip: "百善孝为先，常回家看看", signature: "晴川县文明办", seconds: 5, channels: ["电子屏", "网页"], publisher: "晴川县文明办" };
const reason = "第一行与条屏文字不一致，请统一后再送审";

test.describe.configure({ mode: "serial" });

let portal: Portal;
let county: County;
let office: ReviewOffice;
let screen: PlayerScreen;
let desk: ContentDesk;
let address: string;
let pieceId: string;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  portal = await startPortal();
  const staff = await StaffClient.signIn(portal);
  county = await makeCounty(staff);
  office = await openReviewOffice(portal, staff, county.organisationId);
  screen = await PlayerScreen.pair(browser, portal, staff, { stationId: county.northVillage.id, name: "竹林村大屏", width: 640, height: 360 });
  desk = await ContentDesk.open(browser, portal.cmsUrl, office.editor);
});

test.afterAll(async () => {
  await portal.stop();
});

test("three persons take an ad from the editor to the wall, the leader in two taps on a phone", async ({ browser, page }) => {
  await test.step("the editor presses 送审, and the side panel says whom it waits for", async () => {
    const picture = { name: "xiaolao.png", png: await drawPicture(page, [180, 60, 20]) };
    address = await desk.submitAd({ ...ad, picture }, "已送审，等待初审");
    const panel = desk.page.getByRole("complementary");
    await expect(panel.getByText(new RegExp(`${office.editor.name}、${office.head.name}|${office.head.name}、${office.editor.name}`))).toBeVisible();
    await expect(panel.getByText(/前$/)).toBeVisible();
    expect(await screen.feedIds()).toEqual([]);
  });

  await test.step("初审 by the editor and 复审 by the section head, each at a desk", async () => {
    await decideAtDesk(await openDesk(office.editor), `已通过，等待复审：${office.head.name}`);
    const head = await openDesk(office.head);
    await expect.poll(() => gravePoints(head), { timeout: 60_000 }).toEqual([]);
    await decideAtDesk(head, `已通过，等待终审：${office.leader.name}`);
    expect(await screen.feedIds()).toEqual([]);
  });

  await test.step("终审 by the leader on a phone: one tap on the piece, one on the decision", async () => {
    const phone = await openDesk(office.leader, { width: 390, height: 844 });
    await phone.getByRole("list", { name: "稿件" }).getByRole("link", { name: ad.title }).click();
    await phone.getByRole("button", { name: "已审已校，通过" }).click();
    await expect(phone.getByRole("status").filter({ hasText: "已通过，已发布" })).toBeVisible();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  await test.step("the screen shows it, and its page names who reviewed and who proofread", async () => {
    const [item] = await screen.feedIds();
    pieceId = item?.replace("piece:", "") ?? "";
    await screen.waitForWords(`piece:${pieceId}`, [ad.line, ad.signature]);
    const { editor, head, leader } = office;
    const credits = [["初审", editor], ["一校", editor], ["复审", head], ["二校", head], ["终审", leader], ["三校", leader]] as const;
    await (await Resident.arrive(browser, portal.url)).reads(`/p/${pieceId}`, [ad.line, ...credits.map(([what, { name }]) => `${what}${name}`)]);
  });

  async function openDesk({ email, password }: Reviewer, size?: { width: number; height: number }): Promise<Page> {
    const { page: panel } = await PanelDesk.open(browser, portal.url, { email, password });
    if (size) await panel.setViewportSize(size);
    await panel.goto(`${portal.url}/admin/desk`);
    return panel;
  }
});

async function decideAtDesk(panel: Page, told: string): Promise<void> {
  await panel.getByRole("table", { name: "稿件" }).getByRole("link", { name: ad.title }).click();
  await panel.getByRole("button", { name: "已审已校，通过" }).click();
  await expect(panel.getByRole("status").filter({ hasText: told })).toBeVisible();
}

test("an edit of what is live leaves the old one playing until the new one has passed", async () => {
  const item = `piece:${pieceId}`;
  const revisionOf = async (): Promise<string | null | undefined> => (await screen.feedItems()).find(({ id }) => id === item)?.revisionId;
  const before = await revisionOf();
  await desk.changeLine(address, "老吾老以及人之老");
  await expect(desk.page.getByRole("complementary").getByText("已送审，等待初审")).toBeVisible();
  await screen.waitForPlays(2);
  expect(await revisionOf()).toBe(before);
  await screen.waitForWords(item, [ad.line]);
  await passAll(office, ad.title);
  await screen.waitForWords(item, ["老吾老以及人之老", ad.signature], 60);
  expect(await revisionOf()).not.toBe(before);
});

test("a text comes back with a reason, which its editor reads in the CMS, and goes forward again", async ({ browser }) => {
  const item = `piece:${pieceId}`;
  const playing = await screen.feedItems();
  await desk.changeLine(address, "孝老爱亲从今天做起");
  const { page: panel } = await PanelDesk.open(browser, portal.url, office.head);
  const giveBack = async (): Promise<void> => {
    await panel.goto(`${portal.url}/admin/desk`);
    await panel.getByRole("table", { name: "稿件" }).getByRole("link", { name: ad.title }).click();
    await panel.getByRole("button", { name: "其他…" }).click();
    await panel.getByLabel(/^退回原因/).fill(reason);
    await panel.getByRole("button", { name: "退回", exact: true }).click();
    await expect(panel.getByRole("status").filter({ hasText: reason })).toBeVisible();
  };

  await test.step("returned, its reason stands beside the entry, and what is live plays on", async () => {
    await giveBack();
    const side = await desk.openReview(address);
    await expect(side.getByText("已退回", { exact: true })).toBeVisible();
    await expect(side.getByText(reason).first()).toBeVisible();
    await expect(side.getByRole("list", { name: "流转记录" }).getByRole("listitem")).toHaveText([/^退回.*严科长/, /^送审.*方编辑/]);
    expect((await screen.feedItems()).find(({ id }) => id === item)).toEqual(playing.find(({ id }) => id === item));
  });

  await test.step("unchanged, it goes forward again by 再次送审; changed, by 送审", async () => {
    const side = await desk.openReview(address);
    await side.getByRole("button", { name: "再次送审" }).click();
    await desk.page.getByRole("button", { name: "确定再次送审" }).click();
    await expect(side.getByText("已送审，等待初审")).toBeVisible();
    await giveBack();
    await desk.changeLine(address, "孝老爱亲天天做");
    await expect(desk.page.getByRole("complementary").getByText("已送审，等待初审")).toBeVisible();
    await passAll(office, ad.title);
    await screen.waitForWords(item, ["孝老爱亲天天做"], 60);
  });
});

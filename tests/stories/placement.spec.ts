import { expect, test, type Locator, type Page } from "@playwright/test";
import { CmsClient } from "../portal/cms";
import { adminEmail } from "../portal/portal";
import { secondAccount, secondAdministrator } from "../portal/secondAdministrator";
import { gravePoints } from "./axe";
import { momentIn } from "./localMoment";
import { PanelDesk } from "./panelDesk";
import type { PlayerScreen } from "./playerScreen";
import { livePiece, pairScreens, stagelessCounty } from "./stagelessCounty";

const ad = { title: "移风易俗", lines: ["喜事新办"], strip: "喜事新办丧事简办", signature: "晴川县文明办", seconds: 4 };

const opened = stagelessCounty();

test("the clerk narrows an ad to one township minus a village and to hours over midnight; what widens it waits for another's signature, given on a phone", async ({ browser }) => {
  const { portal, staff, county } = opened();
  const [north, village, south] = await test.step("given three screens, and an editor's ad on all of them", async () => {
    await secondAdministrator(portal, staff);
    const places = [[county.north.id, "北溪大屏"], [county.northVillage.id, "竹林村大屏"], [county.southVillage.id, "石桥村大屏"]] as const;
    return (await pairScreens(browser, opened(), places)) as [PlayerScreen, PlayerScreen, PlayerScreen];
  });
  const item = await test.step("which the county's standing rule shows everywhere", async () => {
    const cms = await CmsClient.signIn(portal);
    await cms.submit("public-service-ad", { ...ad, publisherId: county.organisationId, source: "OWN", aiGenerated: false, channels: ["SCREEN"] });
    const id = `piece:${await livePiece(staff, ad.title)}`;
    for (const screen of [north, village, south]) await onScreen(screen, id);
    return id;
  });
  const hours = hoursAroundNow();
  const excluded = momentIn(3, 12).typed.slice(0, 10);

  const { page: clerk } = await PanelDesk.open(browser, portal.url, { email: adminEmail, password: portal.password });
  await test.step("the clerk sees at the choice of places what is missing, then places it", async () => {
    await clerk.goto(`${portal.url}/admin/pieces/${item.slice("piece:".length)}/show`);
    await clerk.getByRole("button", { name: "投放", exact: true }).click();
    const dialog = clerk.getByRole("dialog");
    await dialog.getByRole("button", { name: "投放" }).click();
    await expect(dialog.getByRole("region", { name: "放在哪里" }).getByRole("alert")).toContainText("请选择投放到哪里");
    await pick(dialog.getByRole("region", { name: "放在哪里" }).getByRole("combobox", { name: "阵地（含下级）" }), county.north.name);
    await dialog.getByRole("button", { name: "加除外的阵地或屏幕" }).click();
    await pick(dialog.getByRole("region", { name: "其中不放的（除外）" }).getByRole("combobox", { name: "阵地（不含下级）" }), county.northVillage.name);
    const times = dialog.getByRole("region", { name: "什么时候" });
    await times.getByRole("button", { name: "加一个时段" }).click();
    await times.locator("input[name='dayparts.0.from']").fill(hours.from);
    await times.locator("input[name='dayparts.0.until']").fill(hours.until);
    await times.getByRole("button", { name: "加一天" }).click();
    await times.getByLabel("这一天不放").fill(excluded);
    await expect(dialog.getByRole("status")).toHaveText("覆盖 1 个站点、1 块屏幕；不扩大范围，立即生效");
    await expect.poll(() => gravePoints(clerk), { timeout: 60_000 }).toEqual([]);
    await dialog.getByRole("button", { name: "投放" }).click();
    await expect(dialog).toBeHidden();
    await expect(clerk.getByRole("region", { name: "指定投放" })).toContainText(`${county.north.name}及下级（不含：${county.northVillage.name}） · 长期 · 每天${hours.from}–次日${hours.until} · ${excluded}不放`);
  });

  await test.step("the other township's screen and the village's drop it, and the township's own plays on in those hours only", async () => {
    for (const screen of [village, south]) await offScreen(screen, item);
    await onScreen(north, item);
    const windows = await windowsOf(north, item);
    expect(windows.length).toBeGreaterThan(3);
    // The first may have begun before it was placed, the last may end with what the feed foretells.
    for (const { from, until } of windows.slice(1, -1)) expect([clockOf(from), clockOf(until)]).toEqual([hours.from, hours.until]);
    expect(windows.map(({ from }) => dayOf(from))).not.toContain(excluded);
  });

  await test.step("what the clerk widens waits, and no screen shows it", async () => {
    await clerk.getByRole("button", { name: "修改" }).click();
    const dialog = clerk.getByRole("dialog");
    await pick(dialog.getByRole("region", { name: "放在哪里" }).getByRole("combobox", { name: "阵地（含下级）" }), county.south.name);
    await expect(dialog.getByRole("status")).toHaveText("覆盖 3 个站点、2 块屏幕；扩大范围，需另一人签字");
    await dialog.getByRole("button", { name: "保存" }).click();
    await expect(dialog).toBeHidden();
    const own = clerk.getByRole("region", { name: "指定投放" });
    await expect(own).toContainText("待签字");
    await expect(own.getByRole("button", { name: "签字" })).toHaveCount(0);
    await expect(own.getByRole("button", { name: "撤回" })).toBeVisible();
    expect(await south.feedIds()).not.toContain(item);
  });

  await test.step("another administrator signs it on a phone", async () => {
    const { page: phone } = await PanelDesk.open(browser, portal.url, secondAccount);
    await phone.setViewportSize({ width: 390, height: 844 });
    await phone.goto(`${portal.url}/admin/placements`);
    const row = rowOf(phone, ad.title);
    await expect(row).toContainText(`要改为：${county.north.name}及下级、${county.south.name}及下级`);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expect.poll(() => gravePoints(phone), { timeout: 60_000 }).toEqual([]);
    await row.getByRole("button", { name: "签字" }).click();
    await phone.getByRole("dialog").getByRole("button", { name: "签字" }).click();
    await expect(row).toContainText("第二位管理员");
    await expect(row).toContainText("投放中");
    await onScreen(south, item);
    expect(await village.feedIds()).not.toContain(item);
  });
});

async function pick(box: Locator, name: string): Promise<void> {
  await box.click();
  await box.fill(name);
  await box.page().getByRole("option", { name }).click();
}

function rowOf(phone: Page, title: string): Locator {
  return phone.getByRole("listitem").filter({ hasText: title });
}

async function onScreen(screen: PlayerScreen, item: string): Promise<void> {
  await expect.poll(async () => (await screen.look()).item, { timeout: 30_000, message: `${item} is on the screen` }).toBe(item);
}

async function offScreen(screen: PlayerScreen, item: string): Promise<void> {
  await expect.poll(async () => (await screen.look()).item, { timeout: 15_000, message: `${item} has left the screen` }).not.toBe(item);
  expect(await screen.feedIds()).not.toContain(item);
}

async function windowsOf(screen: PlayerScreen, item: string): Promise<readonly { readonly from: string; readonly until: string }[]> {
  return (await screen.feedItems()).find(({ id }) => id === item)?.windows ?? [];
}

/** Hours of every day that pass midnight and hold this moment: from about an hour ago until an hour before that. */
function hoursAroundNow(): { readonly from: string; readonly until: string } {
  const hour = Number(clockOf(new Date().toISOString()).slice(0, 2));
  const begins = hour === 1 ? 23 : (hour + 23) % 24;
  const clock = (of: number): string => `${String(of).padStart(2, "0")}:00`;
  return { from: clock(begins), until: clock(begins - 1) };
}

function clockOf(moment: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", timeStyle: "short" }).format(new Date(moment));
}

function dayOf(moment: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short" }).format(new Date(moment));
}

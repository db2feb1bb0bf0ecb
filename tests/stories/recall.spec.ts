import { expect, test, type Locator, type Page } from "@playwright/test";
import { CmsClient } from "../portal/cms";
import { askDocument } from "../portal/documents";
import { adminEmail } from "../portal/portal";
import { gravePoints } from "./axe";
import { PanelDesk } from "./panelDesk";
import { drawPicture } from "./picture";
import type { PlayerScreen } from "./playerScreen";
import { livePiece, pairScreens, stagelessCounty } from "./stagelessCounty";

interface Home {
  readonly banner: readonly { readonly title: string }[];
}

const wrong = { title: "先进人物事迹", lines: ["先进人物"], strip: "向先进人物学习", signature: "晴川县文明办", seconds: 4 };
const rest = { title: "移风易俗", lines: ["喜事新办"], strip: "喜事新办丧事简办", signature: "晴川县文明办", seconds: 4 };

const opened = stagelessCounty();

test("with the CMS dead and two of five screens away, one button takes a piece off everything; one confirms on return, one is closed by hand", async ({ browser, page }) => {
  const { portal, staff, county } = opened();
  const screens = await test.step("given five screens that play the same two ads", async () => {
    const { centre, north, south, northVillage, southVillage } = county;
    const places = [[centre.id, "中心大屏"], [north.id, "北溪大屏"], [south.id, "南坪大屏"], [northVillage.id, "竹林村大屏"], [southVillage.id, "石桥村大屏"]] as const;
    return pairScreens(browser, opened(), places);
  });
  const [first, second, third, away, dead] = screens as [PlayerScreen, PlayerScreen, PlayerScreen, PlayerScreen, PlayerScreen];
  const pieceId = await test.step("and both are on every screen and in the mini-program", async () => {
    const cms = await CmsClient.signIn(portal);
    const fields = { publisherId: county.organisationId, source: "OWN", aiGenerated: false, channels: ["SCREEN", "MINI_PROGRAM"] };
    await cms.submit("public-service-ad", { ...rest, ...fields });
    await cms.submit("public-service-ad", { ...wrong, ...fields });
    const id = await livePiece(staff, wrong.title);
    for (const screen of screens) await expect.poll(() => screen.shownIds(), { timeout: 90_000, message: "the ad has been on the screen" }).toContain(`piece:${id}`);
    expect((await titles()).sort()).toEqual([rest.title, wrong.title].sort());
    return id;
  });
  const item = `piece:${pieceId}`;

  await test.step("one screen loses its line, one its power, and the CMS is killed", async () => {
    await away.page.context().setOffline(true);
    await dead.page.context().close();
    await portal.cms.stop("SIGKILL");
  });

  const desk = await PanelDesk.open(browser, portal.url, { email: adminEmail, password: portal.password });
  const board = desk.page;
  await test.step("the administrator presses 撤播, says why, and confirms once", async () => {
    await board.goto(`${portal.url}/admin/pieces/${pieceId}/show`);
    await board.getByRole("button", { name: "撤播", exact: true }).click();
    const dialog = board.getByRole("dialog");
    await expect(dialog).toContainText("涉及 5 块屏幕");
    await dialog.getByRole("button", { name: "人物情况有变化" }).click();
    await expect(dialog.getByLabel("撤播原因")).toHaveValue("人物情况有变化");
    await dialog.getByRole("button", { name: "立即撤播" }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("it is gone from the screens that are there, and from the mini-program", async () => {
    for (const screen of [first, second, third]) {
      await expect.poll(async () => (await screen.look()).item, { timeout: 10_000, message: "the slide has left" }).not.toBe(item);
      expect(await screen.feedIds()).not.toContain(item);
    }
    expect(await titles()).toEqual([rest.title]);
    expect((await away.look()).item).not.toBeNull();
  });

  await test.step("the board names the two that have not confirmed", async () => {
    await board.getByRole("link", { name: "看撤播板" }).click();
    await expect(number(board, "自动确认")).toHaveText("3", { timeout: 15_000 });
    await expect(number(board, "未确认")).toHaveText("2");
    const open = openLines(board);
    await expect(open).toHaveCount(2);
    await expect(open.filter({ hasText: "竹林村大屏" })).toContainText(county.northVillage.phone);
    await expect(open.filter({ hasText: "石桥村大屏" })).toBeVisible();
    await expect.poll(() => gravePoints(board), { timeout: 60_000 }).toEqual([]);
  });

  await test.step("the one whose line comes back drops it and confirms by itself", async () => {
    await away.page.context().setOffline(false);
    await away.wake();
    await expect.poll(async () => (await away.look()).item, { timeout: 15_000 }).not.toBe(item);
    await expect(number(board, "未确认")).toHaveText("1", { timeout: 30_000 });
    await expect(openLines(board)).toHaveCount(1);
  });

  await test.step("the other is closed by hand, with name, time and photo, on a phone", async () => {
    const phone = await board.context().newPage();
    await phone.setViewportSize({ width: 390, height: 844 });
    await phone.goto(board.url());
    await openLines(phone).filter({ hasText: "石桥村大屏" }).getByRole("button", { name: "人工确认" }).click();
    const dialog = phone.getByRole("dialog");
    await dialog.getByLabel("现场查看人").fill("周大姐");
    await dialog.getByRole("button", { name: "确认已停播" }).click();
    await expect(dialog.getByText("请拍一张现场照片").first()).toBeVisible();
    await dialog.locator("input[type=file]").setInputFiles({ name: "shiqiao.png", mimeType: "image/png", buffer: await drawPicture(page, [20, 20, 20]) });
    await dialog.getByLabel(/^说明/).fill("播放盒已断电");
    await expect.poll(() => gravePoints(phone), { timeout: 60_000 }).toEqual([]);
    await dialog.getByRole("button", { name: "确认已停播" }).click();
    await expect(dialog).toBeHidden();
    await expect(phone.getByText("所有屏幕都已确认不再播放这条内容。")).toBeVisible({ timeout: 15_000 });
    await expect(number(phone, "人工确认")).toHaveText("1");
    await phone.close();
  });

  await test.step("the evidence holds who, when and the photo, for staff alone", async () => {
    await board.getByRole("link", { name: "证据单" }).click();
    const row = board.getByRole("row").filter({ hasText: "石桥村大屏" });
    await expect(row).toContainText("周大姐");
    await expect(row).toContainText("播放盒已断电");
    const photo = row.getByRole("img", { name: "石桥村大屏的现场照片" });
    await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const address = (await photo.getAttribute("src")) ?? "";
    expect((await fetch(portal.url + address)).status).toBe(404);
    await expect(board.getByText("自动确认 4 块，人工确认 1 块，未确认 0 块")).toBeVisible();
    await expect.poll(() => gravePoints(board), { timeout: 60_000 }).toEqual([]);
  });

  await test.step("nothing plays it any more", async () => {
    for (const screen of [first, second, third, away]) await screen.waitForPlays(2);
    for (const screen of [first, second, third, away]) expect((await screen.look()).item).not.toBe(item);
    expect(await titles()).toEqual([rest.title]);
  });
});

function openLines(board: Page): Locator {
  return board.getByRole("region", { name: "未确认的屏幕" }).getByRole("listitem").filter({ has: board.getByText(/^(未确认|又播出)$/) });
}

function number(board: Page, label: string): Locator {
  return board.getByRole("list", { name: "进度" }).getByRole("listitem").filter({ hasText: label }).locator("span").first();
}

async function titles(): Promise<string[]> {
  return (await askDocument<Home>(opened().portal, "Home")).banner.map(({ title }) => title);
}

import { expect, test, type Page } from "@playwright/test";
import { adminEmail, startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { expectAccessible, gravePoints } from "./axe";
import { PanelDesk } from "./panelDesk";
import { PlayerScreen } from "./playerScreen";
import { livePiece, previewPath, previewShapes } from "./routeTables";
import { slideInPreview, slideOnPlayer } from "./slideSight";

const shapes = [
  { name: "横屏", width: 1280, height: 720 },
  { name: "竖屏", width: 720, height: 1280 },
  { name: "条屏四比一", width: 768, height: 192 },
  { name: "条屏十六比一", width: 1536, height: 96 },
];

let portal: Portal;
let staff: StaffClient;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await startPortal({ county: true });
  staff = await StaffClient.signIn(portal);
  const live = async (): Promise<number> => (await staff.run<{ pieces: { totalCount: number } }>("{ pieces(filter: { state: LIVE }) { totalCount } }")).pieces.totalCount;
  await expect.poll(live, { message: "the demo county's content is live", timeout: 90_000 }).toBeGreaterThan(60);
});

test.afterAll(async () => {
  await portal.stop();
});

for (const { name, width, height } of shapes) {
  test(`the player as ${name} passes axe, and the preview draws the same`, async ({ browser }) => {
    const { page: preview } = await PanelDesk.open(browser, portal.url, { email: adminEmail, password: portal.password });
    await preview.setViewportSize({ width: Math.max(width, 800), height: 900 });
    let compared = 0;
    const screen = await PlayerScreen.pair(browser, portal, staff, { stationId: await busyStation(), name, width, height });
    const seen = new Set<string>();
    while (seen.size < 3) {
      await expect.poll(async () => (await screen.look()).item ?? "", { timeout: 60_000 }).not.toBe([...seen].at(-1) ?? "");
      const item = (await screen.look()).item ?? "";
      expect(await gravePoints(screen.page), item).toEqual([]);
      seen.add(item);
      const shown = await slideOnPlayer(screen.page);
      const revisionId = (await screen.feedItems()).find(({ id }) => id === shown?.item)?.revisionId;
      if (!revisionId) continue;
      await preview.goto(portal.url + previewPath(revisionId, "LANDSCAPE", { width, height }));
      expect(await slideInPreview(preview), shown?.item ?? "").toEqual(shown);
      expect(await gravePoints(preview), `the preview of ${shown?.item ?? ""}`).toEqual([]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(0);
  });
}

test("a piece is previewed in every shape, on a phone too, and what cannot be shown is said", async ({ browser }) => {
  const { id, revisionId } = await livePiece(staff, "STORY");
  const { page } = await PanelDesk.open(browser, portal.url, { email: adminEmail, password: portal.password });
  await openPanel(page, `/pieces/${id}/show`);
  for (const name of ["横屏", "竖屏", "条屏", "小程序"]) await expect(page.frameLocator(`iframe[title^="${name}预览"]`).locator("[data-item], .phone").first()).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await openPanel(page, `/pieces/${id}/show`);
  await page.getByRole("tab", { name: "小程序" }).click();
  await expect(page.frameLocator('iframe[title^="小程序预览"]').getByText("点开以后")).toBeVisible();
  await page.getByRole("tab", { name: "小程序" }).press("ArrowLeft");
  await expect(page.getByRole("tab", { name: "条屏" })).toBeFocused();
  for (const shape of previewShapes) {
    await page.goto(portal.url + previewPath(revisionId, shape));
    await expect(page.locator("[data-item], .phone").first()).toBeVisible();
    await expectAccessible(page, `the preview as ${shape}`);
  }
  await page.goto(portal.url + previewPath("00000000-0000-7000-8000-000000000000", "STRIP"));
  await expect(page.getByText("没有找到这个版本，或者您没有查看它的权限")).toBeVisible();
  await page.context().clearCookies();
  await page.goto(portal.url + previewPath(revisionId, "STRIP"));
  await expect(page.getByText("请先登录管理后台，再看预览")).toBeVisible();
  await expect(page.getByRole("button", { name: "重试" })).toBeVisible();
  await expectAccessible(page, "the preview that cannot be shown");
});

async function openPanel(page: Page, path: string): Promise<void> {
  await page.goto(`${portal.url}/admin${path}`);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("progressbar")).toHaveCount(0);
}

async function busyStation(): Promise<string> {
  const { stations } = await staff.run<{ stations: { nodes: { id: string }[] } }>("{ stations(filter: { tier: INSTITUTE }, first: 1) { nodes { id } } }");
  return stations.nodes[0]?.id ?? "";
}

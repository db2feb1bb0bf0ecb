import { expect, test, type Browser, type Locator, type Page } from "@playwright/test";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { gravePoints } from "./axe";
import { makeCounty, type County } from "./county";
import { PanelDesk } from "./panelDesk";
import { Resident } from "./resident";
import { appointPerson, type Reviewer } from "./reviewOffice";

const guardName = "全国两会";
const club = "书法班";
const hours = "16:20";
const reason = "这间教室在装修，请换一间";

test.describe.configure({ mode: "serial" });

let portal: Portal;
let county: County;
let keeper: Reviewer;
let manager: Reviewer;
let palaceId: string;
let resident: Resident;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(150_000);
  portal = await startPortal({ stageless: true, cms: false });
  const staff = await StaffClient.signIn(portal);
  county = await makeCounty(staff);
  keeper = await appointPerson(portal, staff, { name: "竹管员", email: "keeper@liangren.example", roles: [{ role: "STATION_KEEPER", stationId: county.northVillage.id }] });
  manager = await appointPerson(portal, staff, { name: "溪站长", email: "manager@liangren.example", roles: [{ role: "STATION_MANAGER", stationId: county.north.id }] });
  palaceId = await openPalace(staff);
  await beginGuardPeriod(staff);
  resident = await Resident.arrive(browser, portal.url);
});

test.afterAll(async () => {
  await portal.stop();
});

test("a club's hour that a keeper adds is shown to residents only when the manager has signed it on a phone", async ({ browser }) => {
  const desk = await openPanel(browser, keeper, `/youthPalaces/${palaceId}/show`);
  await test.step("the dialog warns before saving, and says afterwards that it waits, and for whom", async () => {
    await desk.getByRole("button", { name: "加一节" }).click();
    const dialog = desk.getByRole("dialog");
    await expect(dialog.getByText(`重要保障期“${guardName}”内`)).toBeVisible();
    await pick(dialog.getByRole("combobox", { name: /^社团/ }), club);
    await dialog.getByRole("button", { name: "加上" }).click();
    await expect(dialog).toBeHidden();
    const notice = desk.getByRole("alert").filter({ hasText: "改动已记下，还没有生效" });
    await expect(notice).toContainText(manager.name);
    await expect(desk.getByRole("region", { name: "每周课表" })).not.toContainText(hours);
    await notice.getByRole("link", { name: "查看" }).click();
    await expect(desk.getByRole("status").filter({ hasText: "居民看不到" })).toContainText(manager.name);
    await expect(desk.getByRole("button", { name: "签字同意" })).toHaveCount(0);
    await expect.poll(() => gravePoints(desk), { timeout: 60_000 }).toEqual([]);
  });

  await test.step("residents read nothing of it", async () => {
    await resident.readsNothingOf(`/p/${palaceId}`, club);
  });

  await test.step("the manager finds it at the desk, on a phone, and signs", async () => {
    const phone = await openPanel(browser, manager, "/desk?box=TO_SIGN", { width: 390, height: 844 });
    await phone.getByRole("region", { name: "待签改动" }).getByRole("link", { name: club }).click();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expect.poll(() => gravePoints(phone), { timeout: 60_000 }).toEqual([]);
    await phone.getByRole("button", { name: "签字同意" }).click();
    await phone.getByRole("dialog").getByRole("button", { name: "签字" }).click();
    await expect(phone.getByRole("status").filter({ hasText: "已签字，已经生效" })).toBeVisible();
    await expect(phone.getByRole("list", { name: "办理经过" })).toContainText(`签字，生效${manager.name}`);
  });

  await test.step("and now residents read it", async () => {
    await resident.reads(`/p/${palaceId}`, [club, hours]);
  });
});

test("another phone number, saved in the palace's form, is declined with a reason that the manager who asked reads", async ({ browser }) => {
  const before = county.north.phone;
  const desk = await openPanel(browser, manager, `/youthPalaces/${palaceId}`);
  await test.step("saving leads to the change that waits, without a word about unsaved work", async () => {
    const asked: string[] = [];
    desk.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await expect(desk.getByRole("status").filter({ hasText: `重要保障期“${guardName}”内` })).toBeVisible();
    await desk.getByRole("textbox", { name: /^电话/ }).fill("0570-6699999");
    await desk.getByRole("button", { name: "保存" }).click();
    await desk.waitForURL(/\/heldChanges\/[0-9a-f-]{36}\/show/);
    await expect(desk.getByRole("region", { name: "改什么" })).toContainText("0570-6699999");
    await expect(desk.getByRole("button", { name: "撤回" })).toBeVisible();
    expect(asked).toEqual([]);
  });

  await test.step("the keeper says no and why", async () => {
    const other = await openPanel(browser, keeper, new URL(desk.url()).pathname.replace("/admin", ""));
    await other.getByRole("button", { name: "不同意" }).click();
    const dialog = other.getByRole("dialog");
    await dialog.getByRole("button", { name: "不同意" }).click();
    await expect(dialog.getByText("必填")).toBeVisible();
    await dialog.getByRole("textbox", { name: /^原因/ }).fill(reason);
    await dialog.getByRole("button", { name: "不同意" }).click();
    await expect(other.getByRole("status").filter({ hasText: "没有同意，什么都没有改" })).toBeVisible();
  });

  await test.step("who asked reads it, and residents still read the number of before", async () => {
    await desk.reload();
    await expect(desk.getByRole("list", { name: "办理经过" })).toContainText(reason);
    await expect(desk.getByRole("button", { name: "撤回" })).toHaveCount(0);
    await resident.reads(`/p/${palaceId}`, [before]);
    await resident.readsNothingOf(`/p/${palaceId}`, "0570-6699999");
  });
});

async function openPalace(staff: StaffClient): Promise<string> {
  const { id: stationId } = county.northVillage;
  const palace = { name: "竹林村乡村学校少年宫", kind: "RURAL_SCHOOL", hostKind: "STATION", stationId, phone: county.north.phone };
  const { youthPalace } = await staff.do<{ youthPalace: { id: string }; userErrors: unknown[] }>(
    "mutation($input: CreateYouthPalaceInput!) { createYouthPalace(input: $input) { youthPalace { id } userErrors { code message } } }", palace,
  );
  await staff.do("mutation($input: CreateClubInput!) { createClub(input: $input) { userErrors { code message } } }", { palaceId: youthPalace.id, name: club, kind: "ARTS", room: "二楼教室" });
  return youthPalace.id;
}

async function beginGuardPeriod(staff: StaffClient): Promise<void> {
  const [startsAt, endsAt] = [-60_000, 86_400_000].map((milliseconds) => new Date(Date.now() + milliseconds).toISOString());
  const period = { name: guardName, source: "县委宣传部通知", startsAt, endsAt, dutyList: [] };
  await staff.do("mutation($input: ScheduleGuardPeriodInput!) { scheduleGuardPeriod(input: $input) { userErrors { code message } } }", period);
}

async function openPanel(browser: Browser, account: Reviewer, path: string, size?: { width: number; height: number }): Promise<Page> {
  const { page } = await PanelDesk.open(browser, portal.url, account);
  if (size) await page.setViewportSize(size);
  await page.goto(`${portal.url}/admin${path}`);
  return page;
}

async function pick(box: Locator, name: string): Promise<void> {
  await box.click();
  await box.page().getByRole("option", { name }).click();
}

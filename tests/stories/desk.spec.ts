import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { buildMovie } from "../../server/src/platform/mediaStore/movie.factory";
import { CmsClient } from "../portal/cms";
import { askDocument } from "../portal/documents";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { gravePoints } from "./axe";
import { makeCounty, type County } from "./county";
import { momentIn } from "./localMoment";
import { PanelDesk } from "./panelDesk";
import { Resident } from "./resident";
import { appointPerson, openReviewOffice, passAll, waitingFor, type Reviewer, type ReviewOffice } from "./reviewOffice";

interface Part {
  readonly text: string;
  readonly hit: boolean;
}

interface Found {
  readonly searchPieces: { readonly totalCount: number; readonly nodes: readonly { readonly title: readonly Part[]; readonly excerpt: readonly Part[]; readonly piece: { readonly id: string } }[] };
}

const phone = { width: 390, height: 844 };
const screenName = "竹林村大屏";

let folder: string;
let portal: Portal;
let staff: StaffClient;
let county: County;
let office: ReviewOffice;
let cms: CmsClient;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), "portal-desk-"));
  // An ffmpeg that works as long as it is told to, and then fails.
  writeFileSync(join(folder, "ffmpeg"), '#!/bin/sh\nwhile [ -e "$(dirname "$0")/busy" ]; do sleep 0.1; done\nexit 1\n', { mode: 0o755 });
  portal = await startPortal({ env: { FFMPEG_PATH: join(folder, "ffmpeg") } });
  staff = await StaffClient.signIn(portal);
  county = await makeCounty(staff);
  office = await openReviewOffice(portal, staff, county.organisationId);
  cms = await CmsClient.signIn(portal, office.editor.email, office.editor.password);
  await staff.do("mutation($input: RegisterOfflineScreenInput!) { registerOfflineScreen(input: $input) { userErrors { code message } } }", {
    stationId: county.northVillage.id, name: screenName, widthPx: 1920, heightPx: 1080,
  });
});

test.afterAll(async () => {
  await portal.stop();
  rmSync(folder, { recursive: true, force: true });
});

const own = () => ({ publisherId: county.organisationId, signature: "晴川县文明办", source: "OWN", aiGenerated: false, channels: ["SCREEN", "MINI_PROGRAM", "WEB"] });

async function openPanel(person: Pick<Reviewer, "email" | "password">, browser: Parameters<typeof PanelDesk.open>[0], path: string, size?: typeof phone): Promise<Page> {
  const { page } = await PanelDesk.open(browser, portal.url, person);
  if (size) await page.setViewportSize(size);
  await page.goto(`${portal.url}/admin${path}`);
  return page;
}

test("a word of two letters finds a piece from every page of the panel, and in the mini-program", async ({ browser }) => {
  const article = (title: string, words: string) => cms.submit("article", { ...own(), title, body: [{ type: "paragraph", children: [{ type: "text", text: words }] }] });
  await article("竹林村晒书节", "老支书讲了三代人的家风故事，孩子们带回一张书单。");
  await article("北溪镇清河行动", "志愿者沿河捡拾垃圾。");
  await expect.poll(() => waitsFor("竹林村晒书节")).toBe(true);
  await expect.poll(() => waitsFor("北溪镇清河行动")).toBe(true);
  for (const title of ["竹林村晒书节", "北溪镇清河行动"]) await passAll(office, title);
  const ask = () => askDocument<Found>(portal, "SearchPieces", { query: "家风" });
  await expect.poll(async () => (await ask()).searchPieces.totalCount).toBe(1);

  const page = await openPanel(office.head, browser, "/desk");
  await expect(page.getByRole("heading", { level: 1, name: "审稿台" })).toBeVisible();
  await page.locator("body").press("/");
  const box = page.getByRole("searchbox", { name: "检索已发布的内容" });
  await expect(box).toBeFocused();
  await page.keyboard.type("家风");
  await expect(page.getByRole("status").filter({ hasText: "找到 1 条" })).toBeVisible();
  const hit = page.getByRole("link").filter({ hasText: "竹林村晒书节" });
  await expect(hit.locator("mark")).toHaveText(["家风"]);
  await expect(hit).toContainText("老支书讲了三代人的家风故事");
  expect(new URL(page.url()).search).toBe(`?${new URLSearchParams({ q: "家风" }).toString()}`);
  expect(await gravePoints(page)).toEqual([]);
  await hit.click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("竹林村晒书节");
  const pieceId = /pieces\/([0-9a-f-]{36})\/show/.exec(page.url())?.[1];

  const [found] = (await ask()).searchPieces.nodes;
  expect(found?.piece.id).toBe(pieceId);
  expect([found?.title, found?.excerpt].map((parts) => parts?.map(({ text, hit: isHit }) => (isHit ? `[${text}]` : text)).join(""))).toEqual([
    "竹林村晒书节", "老支书讲了三代人的[家风]故事，孩子们带回一张书单。",
  ]);
  await page.goto(`${portal.url}/admin/search?q=${encodeURIComponent("风家")}`);
  await expect(page.getByText("已发布的内容里没有“风家”")).toBeVisible();
});

test("a clerk's month of lectures is read and passed as one batch, and then says its words to everybody", async ({ browser }) => {
  const clerk = await appointPerson(portal, staff, { name: "苏干事", email: "clerk@sanshen.example", roles: [{ role: "STATION_MANAGER", stationId: county.north.id }] });
  const at = [9, 14, 16].map((hour) => ({ startsAt: momentIn(40, hour), endsAt: momentIn(40, hour, 50) }));
  const month = at[0]?.startsAt.typed.slice(0, 7) ?? "";
  const village = county.northVillage;
  const lectures = [
    { title: "田埂上的农技课", summary: "讲油菜越冬管理，带上自家的土样来问。" },
    { title: "老人防骗三句话", summary: "不轻信、不转账、先打电话问儿女。" },
    { title: "午后的民法课", summary: "讲相邻关系：晒场、排水、围墙怎么商量。" },
  ];

  const ids = await test.step("she schedules one at the panel and two more by the same command; their words are not public yet", async () => {
    const { page, ...desk } = await openClerk();
    const first = await desk.schedule({ station: village.name, place: "村委会二楼", phone: "0570-6600110", ...must(lectures[0]), ...must(at[0]) });
    await page.context().close();
    const others: string[] = [];
    for (const [index, { title, summary }] of lectures.slice(1).entries()) {
      const { startsAt, endsAt } = must(at[index + 1]);
      const asked = "mutation($input: ScheduleLectureInput!) { scheduleLecture(input: $input) { lecture { id } userErrors { code message } } }";
      const input = { requestId: `month-${String(index)}-lecture`, stationId: village.id, ownTitle: title, summary, contactPhone: "0570-6600110", startsAt: startsAt.iso, endsAt: endsAt.iso };
      others.push((await clerk.client.do<{ lecture: { id: string }; userErrors: unknown[] }>(asked, input)).lecture.id);
    }
    const resident = await Resident.arrive(browser, portal.url);
    for (const [index, id] of [first, ...others].entries()) await resident.readsNothingOf(`/l/${id}`, must(lectures[index]).summary);
    return [first, ...others];
  });

  await test.step("the editor reads the month and passes it as one batch", async () => {
    const page = await openPanel(office.editor, browser, "/desk");
    await page.getByRole("link", { name: "月度宣讲审核" }).click();
    await page.goto(`${portal.url}/admin/month-review?month=${month}`);
    await passMonth(page);
    await expect(page.getByText(/没有等您审的宣讲文字/)).toBeVisible();
  });

  await test.step("the section head passes them too, and the leader on a phone", async () => {
    for (const { title } of lectures) {
      const { id: revisionId, hash, nextStage: stage } = await waitingFor(office.head.client, title);
      await office.head.client.do("mutation($input: ApproveRevisionInput!) { approveRevision(input: $input) { userErrors { code message } } }", { revisionId, hash, stage, proofread: true });
    }
    const page = await openPanel(office.leader, browser, `/month-review?month=${month}`, phone);
    await passMonth(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  });

  await test.step("every lecture's page says its words", async () => {
    const resident = await Resident.arrive(browser, portal.url);
    for (const [index, id] of ids.entries()) await resident.reads(`/l/${id}`, [must(lectures[index]).title, must(lectures[index]).summary, must(at[index]).startsAt.words]);
  });

  async function openClerk() {
    const desk = await PanelDesk.open(browser, portal.url, clerk);
    return { page: desk.page, schedule: (lecture: Parameters<PanelDesk["scheduleLecture"]>[0]) => desk.scheduleLecture(lecture) };
  }

  async function passMonth(page: Page): Promise<void> {
    const rows = page.getByRole("table", { name: "本月宣讲文字" });
    for (const { summary } of lectures) await expect(rows.getByText(summary)).toBeVisible();
    expect(await gravePoints(page)).toEqual([]);
    await page.getByRole("checkbox", { name: "全部勾选（3 条）" }).check();
    await page.getByRole("button", { name: "批量通过（3）" }).click();
    await page.getByRole("button", { name: "已审已校，通过 3 条" }).click();
    await expect(page.getByRole("status").filter({ hasText: "3 条" })).toBeVisible();
  }
});

test("the last reviewer bars a word in the panel, and a text that has it comes back at once; the word is kept with its version", async ({ browser }) => {
  const page = await openPanel(office.leader, browser, "/wordingLists");
  await page.getByRole("row").filter({ hasText: "本县禁用词" }).click();
  await expect(page.getByText("还没有词条")).toBeVisible();
  await page.getByRole("button", { name: "加词条" }).click();
  await page.getByLabel(/^不能用的词/).fill("百病神水");
  await page.getByLabel(/^说明/).fill("虚假宣传");
  await page.getByRole("button", { name: "保存" }).click();
  const entries = page.getByRole("list", { name: "词条" });
  await expect(entries.getByRole("listitem")).toHaveText([/百病神水.*虚假宣传/]);
  await expect(entries.getByRole("button", { name: "删去" })).toHaveCount(0);
  await page.getByRole("button", { name: "改了哪些词" }).first().click();
  await expect(page.getByRole("region", { name: "新增" }).getByRole("listitem")).toHaveText(["百病神水（虚假宣传）"]);
  expect(await gravePoints(page)).toEqual([]);

  await cms.submit("article", { ...own(), title: "集市见闻", body: [{ type: "paragraph", children: [{ type: "text", text: "有人在集上卖百病神水，工商所当场查扣。" }] }] });
  const desk = await openPanel(office.editor, browser, "/desk?box=RETURNED");
  await expect(desk.getByRole("row").filter({ hasText: "集市见闻" })).toContainText("百病神水", { timeout: 40_000 });

  await page.goto(`${portal.url}/admin/wordingLists`);
  await page.getByRole("row").filter({ hasText: "本县禁用词" }).click();
  await page.getByRole("button", { name: "导入" }).click();
  await page.getByRole("dialog").locator("input[type=file]").setInputFiles({ name: "words.csv", mimeType: "text/csv", buffer: Buffer.from("词语\n祖传仙丹\n丹\n") });
  await expect(page.getByText("第 3 行：“丹”太短")).toBeVisible();
  await page.getByRole("dialog").locator("input[type=file]").setInputFiles({ name: "words.csv", mimeType: "text/csv", buffer: Buffer.from("词语\n祖传仙丹\n") });
  await expect(page.getByText("还没有导入。导入后：新增 1 条，修改 0 条，删去 0 条")).toBeVisible();
  expect(await gravePoints(page)).toEqual([]);
  await page.getByRole("button", { name: "正式导入" }).click();
  await expect(entries.getByRole("listitem")).toHaveCount(2);
});

test("a video that no screen plays comes back by itself with what to do, and a screen that cannot show a piece is named", async ({ browser }) => {
  const video = async (title: string, movie: Parameters<typeof buildMovie>[0]) =>
    cms.submit("public-service-ad", { ...own(), title, lines: [title], strip: title, seconds: 10, video: await cms.upload(`${title}.mp4`, buildMovie(movie)) });

  await test.step("while it is coded anew, the desk says so", async () => {
    writeFileSync(join(folder, "busy"), "");
    await video("村口的四季", { codec: "hvc1", width: 3840, height: 2160 });
    const page = await openPanel(office.editor, browser, "/desk?box=MINE");
    await expect(page.getByText("有 1 件送审的视频正在转码，转好后自动到这里。")).toBeVisible({ timeout: 40_000 });
    expect(await gravePoints(page)).toEqual([]);
    rmSync(join(folder, "busy"));
  });

  await test.step("when that fails it comes back, and its editor reads what to do", async () => {
    const page = await openPanel(office.editor, browser, "/desk?box=RETURNED", phone);
    const row = page.getByRole("link").filter({ hasText: "村口的四季" });
    await expect(row).toContainText("视频是 H.265（HEVC）编码，屏幕放不了", { timeout: 40_000 });
    await row.click();
    await expect(page.getByText(/导出设置：视频编码 H\.264、声音 AAC、格式 MP4、分辨率不超过 1920×1080/).first()).toBeVisible();
    await expect(page.getByText(/服务器自动转码没有成功/).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  });

  const told = ["有屏幕放不出来", "视频画面是 640×360，太大", "请用视频软件重新导出后上传", "涉及 1 块屏", screenName];
  await test.step("a piece under review that a placed screen can no longer play is reported at the desk", async () => {
    await video("孝心一碗面", { width: 640, height: 360 });
    await expect.poll(() => waitsFor("孝心一碗面"), { timeout: 40_000 }).toBe(true);
    const { id } = await waitingFor(office.editor.client, "孝心一碗面");
    const page = await openPanel(office.editor, browser, `/desk/${id}`);
    await expect(page.getByRole("heading", { name: "孝心一碗面" }).first()).toBeVisible();
    await expect(page.getByText("有屏幕放不出来")).toHaveCount(0);
    await staff.do("mutation($input: SetMediaRuleInput!) { setMediaRule(input: $input) { userErrors { code message } } }", { name: "VIDEO_MOST_LONG_SIDE", value: 480, source: "换了一批播放盒" });
    await page.reload();
    for (const words of told) await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
  });

  await test.step("and, once it is live, on its page", async () => {
    await passAll(office, "孝心一碗面");
    const { pieces } = await staff.run<{ pieces: { nodes: { id: string; state: string }[] } }>('{ pieces(filter: { q: "孝心一碗面" }) { nodes { id state } } }');
    const page = await openPanel(office.head, browser, `/pieces/${pieces.nodes[0]?.id ?? ""}/show`, phone);
    for (const words of told) await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
    await page.getByRole("link", { name: screenName }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(screenName);
    expect(pieces.nodes[0]?.state).toBe("LIVE");
  });
});

async function waitsFor(title: string): Promise<boolean> {
  return waitingFor(office.editor.client, title).then(() => true, () => false);
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("not there");
  return value;
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { CmsClient } from "../portal/cms";
import { askDocument } from "../portal/documents";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { dumpTables } from "../portal/tables";
import { makeCounty, type County } from "./county";
import { momentIn } from "./localMoment";
import { PanelDesk } from "./panelDesk";
import { PlayerScreen } from "./playerScreen";
import { Resident } from "./resident";

interface Lecture {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly startsAt: string | null;
  readonly originalStartsAt: string | null;
  readonly reason: string | null;
  readonly phone: string | null;
}

interface Notice {
  readonly id: string;
  readonly text: string;
  readonly lecture: Lecture | null;
}

/** Every answer of the mini-program that may speak of the lecture. */
interface MiniProgram {
  readonly home: { readonly lectures: readonly Lecture[]; readonly notices: readonly Notice[] };
  readonly station: readonly Lecture[];
  readonly page: { readonly lecture: Lecture | null; readonly notices: readonly Notice[] };
}

interface Refusal {
  readonly scheduleLecture: { readonly lecture: null; readonly userErrors: readonly { readonly code: string; readonly message: string }[] };
}

const manager = { name: "周所长", email: "zhou@wenming.local", password: "Zhousuozhang26", station: "北溪镇新时代文明实践所" };
const givenPassword = "Yicixingmima26";
const title = "防范电信诈骗进村来";
const officePhone = "0570-6600110";
const cancelPhone = "0570-6600119";
const first = { startsAt: momentIn(1, 9), endsAt: momentIn(1, 10, 30) };
const moved = { startsAt: momentIn(2, 15), endsAt: momentIn(2, 16, 30) };
const scheduleDocument = "mutation($input: ScheduleLectureInput!) { scheduleLecture(input: $input) { lecture { id } userErrors { code message } } }";

let clockFolder: string;
let portal: Portal;
let staff: StaffClient;
let county: County;
let id: string;
let noticeId: string;

test.beforeAll(async () => {
  test.setTimeout(150_000);
  clockFolder = mkdtempSync(join(tmpdir(), "portal-clock-"));
  writeFileSync(clockFile(), "0");
  portal = await startPortal({ stageless: true, env: { CLOCK_OFFSET_FILE: clockFile() } });
  staff = await StaffClient.signIn(portal);
  county = await makeCounty(staff);
});

test.afterAll(async () => {
  await portal.stop();
  rmSync(clockFolder, { recursive: true, force: true });
});

test("a station manager's lecture stands everywhere, is moved, and is cancelled until an hour past its start", async ({ browser }) => {
  const resident = await Resident.arrive(browser, portal.url);
  const village = county.northVillage;

  const desk = await test.step("the administrator makes a station manager, who sees only what is hers to do", async () => {
    const administrator = await PanelDesk.open(browser, portal.url, { email: "admin@wenming.local", password: portal.password });
    await administrator.createManager({ ...manager, password: givenPassword });
    const own = await PanelDesk.open(browser, portal.url, { email: manager.email, password: givenPassword });
    await own.choosePassword(givenPassword, manager.password);
    expect(await administrator.menu()).toContain("工作人员");
    expect(await own.menu()).toContain("宣讲活动");
    expect(await own.menu()).not.toContain("工作人员");
    return own;
  });

  await test.step("outside her subtree she is refused in Chinese, and nothing has changed", async () => {
    const client = await StaffClient.signIn(portal, manager.email, manager.password);
    const input = { requestId: "outside-her-subtree", stationId: county.southVillage.id, ownTitle: title, startsAt: first.startsAt.iso, endsAt: first.endsAt.iso };
    // A job of the server's own may tick between the two dumps; then it is asked again. What a refusal wrote would be there every time.
    await expect(async () => {
      const before = dumpTables(portal);
      expect(await client.run<Refusal>(scheduleDocument, { input })).toEqual({
        scheduleLecture: { lecture: null, userErrors: [{ code: "NOT_ALLOWED", message: "这个阵地不在您负责的范围内，不能在这里安排宣讲" }] },
      });
      const after = dumpTables(portal);
      expect(Object.keys(after)).toEqual(expect.arrayContaining(["activity", "lecture", "revision", "stored_event", "event_delivery"]));
      expect(after).toEqual(before);
    }).toPass({ timeout: 20_000 });
  });

  const screen = await PlayerScreen.pair(browser, portal, staff, { stationId: village.id, name: "竹林村大屏" });
  const elsewhere = await PlayerScreen.pair(browser, portal, staff, { stationId: county.southVillage.id, name: "石桥村大屏" });

  await test.step("she schedules a lecture in a village below her, and its notice is published", async () => {
    id = await desk.scheduleLecture({ station: village.name, title, place: "村委会二楼会议室", phone: officePhone, ...first });
    noticeId = await publishNotice();
  });

  await test.step("it stands on screen, pages and in the mini-program, joined with its notice", async () => {
    await screen.waitForWords(`lecture:${id}`, [title, first.startsAt.words, "村委会二楼会议室", officePhone], 60);
    await screen.waitForWords(`piece:${noticeId}`, [first.startsAt.date, title], 60);
    for (const path of ["/", `/s/${village.code}`]) await resident.reads(path, [title, first.startsAt.words, "村委会二楼会议室"]);
    await resident.reads(`/l/${id}`, [title, first.startsAt.words, officePhone, "宣讲预告", `请${title}的乡亲`]);
    const asPlanned = { id, title, status: "SCHEDULED", startsAt: first.startsAt.iso, originalStartsAt: null };
    expectLecture(await askMiniProgram(), asPlanned);
    expect((await elsewhere.feedItems()).filter(({ kind }) => kind === "LECTURE")).toEqual([]);
  });

  await test.step("moved, every place says 改期 with the old and the new time", async () => {
    await desk.reschedule(moved.startsAt, moved.endsAt, "暴雨天气");
    await screen.waitForWords(`lecture:${id}:change`, ["改期", title, "原定", first.startsAt.words, "改为", moved.startsAt.words, "暴雨天气", officePhone], 60);
    const told = ["改期", "原定", first.startsAt.words, "改为", moved.startsAt.words, "暴雨天气", officePhone];
    for (const path of ["/", `/s/${village.code}`, `/l/${id}`]) await resident.reads(path, [title, ...told]);
    const change = { id, title, status: "RESCHEDULED", startsAt: moved.startsAt.iso, originalStartsAt: first.startsAt.iso, reason: "暴雨天气", phone: officePhone };
    expectLecture(await askMiniProgram(), change);
    await expect(desk.page.getByRole("alert").filter({ hasText: "改期" })).toBeVisible();
  });

  await test.step("cancelled, every place says 已取消 with reason and telephone", async () => {
    await desk.cancel("宣讲员生病", cancelPhone);
    await expectCancelledEverywhere(screen, resident);
    await expect(desk.page.getByRole("alert").filter({ hasText: "已取消" })).toBeVisible();
  });

  await test.step("until an hour past its start", async () => {
    setClock(moved.startsAt.iso, 58);
    await screen.wake();
    await expectCancelledEverywhere(screen, resident);
  });

  await test.step("then it is gone, and only its own page goes on saying it", async () => {
    setClock(moved.startsAt.iso, 61);
    await screen.wake();
    await expect.poll(async () => (await screen.feedIds()).filter(isOfTheLecture)).toEqual([]);
    await expect.poll(async () => isOfTheLecture((await screen.look()).item ?? ""), { timeout: 40_000 }).toBe(false);
    for (const path of ["/", `/s/${village.code}`]) await resident.readsNothingOf(path, title);
    const { home, station, page } = await askMiniProgram();
    expect([home.lectures, home.notices, station, page.notices]).toEqual([[], [], [], []]);
    expect(page.lecture).toMatchObject({ status: "CANCELLED", reason: "宣讲员生病", phone: cancelPhone });
    await resident.reads(`/l/${id}`, [title, "已取消", "宣讲员生病", cancelPhone]);
  });
});

async function expectCancelledEverywhere(screen: PlayerScreen, resident: Resident): Promise<void> {
  const told = [title, "已取消", "原定", moved.startsAt.words, "宣讲员生病", cancelPhone];
  await screen.waitForWords(`lecture:${id}:change`, told, 60);
  for (const path of ["/", `/s/${county.northVillage.code}`, `/l/${id}`]) await resident.reads(path, told);
  expectLecture(await askMiniProgram(), { id, title, status: "CANCELLED", startsAt: moved.startsAt.iso, reason: "宣讲员生病", phone: cancelPhone });
}

function expectLecture({ home, station, page }: MiniProgram, told: Partial<Lecture>): void {
  const { title: topic, ...joined } = told;
  expect(home.lectures).toEqual([expect.objectContaining(told)]);
  expect(station).toEqual([expect.objectContaining(told)]);
  expect(page.lecture).toMatchObject(told);
  for (const notices of [home.notices, page.notices]) {
    expect(notices.map((notice) => notice.id)).toEqual([noticeId]);
    expect(notices[0]?.lecture).toMatchObject({ ...joined, topic });
  }
}

async function askMiniProgram(): Promise<MiniProgram> {
  const { code } = county.northVillage;
  const [home, { station }, page] = await Promise.all([
    askDocument<MiniProgram["home"]>(portal, "Home"),
    askDocument<{ station: { upcomingLectures: Lecture[] } }>(portal, "StationPage", { code }),
    askDocument<MiniProgram["page"]>(portal, "LecturePage", { id }),
  ]);
  return { home, station: station.upcomingLectures, page };
}

async function publishNotice(): Promise<string> {
  const administrator = await CmsClient.signIn(portal);
  await administrator.submit("lecture-notice", {
    title: "宣讲预告：{topic}", kind: "LECTURE", body: "{date}（{weekday}）{start}，{station}{place}举办宣讲。请{topic}的乡亲相互转告。", lectureId: id,
    publisherId: county.organisationId, signature: "晴川县文明办", source: "OWN", aiGenerated: false, channels: ["SCREEN", "MINI_PROGRAM", "WEB"],
  });
  const find = async (): Promise<string | undefined> => (await askDocument<MiniProgram["home"]>(portal, "Home")).notices[0]?.id;
  await expect.poll(find, { message: "the notice goes live" }).toBeDefined();
  return (await find()) ?? "";
}

const clockFile = (): string => join(clockFolder, "offset");

function setClock(iso: string, minutesLater: number): void {
  writeFileSync(clockFile(), String(Date.parse(iso) + minutesLater * 60_000 - Date.now()));
}

function isOfTheLecture(itemId: string): boolean {
  return itemId.includes(id) || itemId.includes(noticeId);
}

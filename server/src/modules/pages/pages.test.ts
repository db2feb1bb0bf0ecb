import { cancelLecture, completeLecture, postponeLecture, rescheduleLecture } from "../lectures";
import { Station } from "../stations";
import { addTimetableSlot, createClub, createYouthPalace, setPalaceClosure } from "../youthPalaces";
import { pageRoutes } from "./pageRoutes";
import { PublicCounty } from "./publicCounty.factory";

const change = { reason: "停电检修", phone: "0300-8800001" };
const title = "红白喜事这样办";

describe("the pages for phones", () => {
  let county: PublicCounty;
  beforeEach(async () => {
    county = await PublicCounty.open();
  });
  afterEach(() => county.close());

  const get = (url: string, headers: Record<string, string> = {}) => county.app.http.inject({ url, headers });
  /** The words of a page as they are read, without its style. */
  const words = async (url: string): Promise<string> => {
    const { body } = await get(url);
    return body.replace(/<style>.*?<\/style>/s, "").replace(/<[^>]+>/g, " ").replaceAll("&quot;", '"').replace(/\s+/g, " ");
  };
  const planned = () => county.lecture(county.places.village, title);

  it("finds the village by a part of its name and by its township, without script", async () => {
    expect(await words("/?q=柳林")).toContain("柳林村");
    expect((await get("/?q=柳林")).body).toContain('href="/?s=WH0302"');
    expect((await get("/")).body).toContain('href="/?s=WH03"');
    expect((await get("/?s=WH03")).body).toContain('href="/?s=WH0301"');
    expect(await words("/?q=没有的村")).toContain("没有找到名称里有“没有的村”的村（社区）");
  });

  it("shows a village what is near, says what is at the neighbours, and remembers the village", async () => {
    for (const place of Object.values(county.places)) await county.lecture(place, `在${place.code}`);
    const [near = "", around = ""] = (await words("/?s=WH0301")).split("邻近的村");
    expect(["WH0301", "WH03", "WH00", "WH0302", "WH0901"].map((code) => near.includes(`在${code} `))).toEqual([true, true, true, false, false]);
    expect(["WH0302", "WH0901"].map((code) => around.includes(`在${code} `))).toEqual([true, false]);
    expect(near).toContain("后天，11月25日（周三） 上午9:00到10:00");
    expect((await get("/?s=WH0301")).body).toContain('<html lang="zh-CN" data-village="WH0301">');
  });

  it("asks to choose again when the remembered village is gone", async () => {
    const gone = await get("/?s=WH9999");
    expect([gone.statusCode, gone.headers["cache-control"]]).toEqual([404, "no-store"]);
    expect(gone.body).toContain('data-village=""');
    expect(await words("/?s=WH9999")).toContain("没有找到编码是“WH9999”的地方，请重新选择。");
  });

  it("shows a station with its telephone to tap, its place, notices and timetable, and says when it is closed for a time", async () => {
    const stationId = county.places.village.id;
    await county.publish("lecture-notice", { title: "元旦开放安排", kind: "HOLIDAY_HOURS", body: "照常开放", signature: "望禾县文明办" });
    const palace = await county.carryOut((work) => createYouthPalace(work, { name: "柳堰小学少年宫", kind: "RURAL_SCHOOL", hostKind: "STATION", stationId }));
    const club = await county.carryOut((work) => createClub(work, { palaceId: palace.id, name: "书法社", kind: "ARTS", room: "书法教室" }));
    await county.carryOut((work) => addTimetableSlot(work, { clubId: club.id, weekday: 2, startTime: "16:20", endTime: "17:20", validFrom: "2026-09-01" }));
    const { body } = await get("/s/WH0301");
    expect(body).toContain('href="tel:03008801026"');
    expect(body).toContain('href="geo:30.20000,150.20000"');
    expect(await words("/s/WH0301")).toMatch(/柳堰村村委会.*元旦开放安排.*照常开放.*柳堰小学少年宫.*周二 16:20–17:20 书法社 书法教室/);
    await county.carryOut((work) => setPalaceClosure(work, { palaceId: palace.id, from: "2026-11-24", until: "2026-11-24", reason: "校舍检修" }));
    expect(await words(`/p/${palace.id}`)).toMatch(/这一周停课 明天，11月24日（周二）下午4:20到5:20，书法社 原因：校舍检修/);
    await county.app.services.database.writing.manager.update(Station, { code: "WH0302" }, { status: "SUSPENDED" });
    expect(await words("/s/WH0302")).toContain("暂停开放");
  });

  it("shows a lecture joined with its notice, and texts to pass on in reviewed words", async () => {
    const { id } = await planned();
    await county.publish("lecture-notice", { kind: "LECTURE", title: "宣讲预告", body: "{date}在{place}讲{topic}", lectureId: id, signature: "望禾县文明办" });
    const page = await words(`/l/${id}`);
    expect(page).toContain("11月25日在柳堰村新时代文明实践站讲红白喜事这样办");
    expect(page).toContain(`【宣讲预告】${title} 时间：11月25日（周三）09:00–10:00 地点：柳堰村新时代文明实践站 咨询电话：0300-8800001 详情：https://wenming.example/l/${id} 柳堰村新时代文明实践站`);
    expect(page).toContain("各位乡亲，请注意。十一月二十五日，星期三，上午九点");
  });

  it("says 改期 with the old and the new time, 延期 with the old one, 换地点 never as if nothing were", async () => {
    const moved = await planned();
    const times = { startsAt: new Date("2026-11-26T01:00:00.000Z"), endsAt: new Date("2026-11-26T02:00:00.000Z") };
    await county.carryOut((work) => rescheduleLecture(work, { id: moved.id, version: moved.version, ...times, ...change }));
    for (const url of [`/l/${moved.id}`, "/s/WH0301", "/?s=WH0301"]) {
      expect(await words(url)).toMatch(/改期.*原定： ?(后天，)?11月25日（周三） 上午9:00到10:00.*改为：11月26日（周四） 上午9:00到10:00/);
    }
    const putOff = await county.lecture(county.places.institute, "冬小麦越冬管理");
    await county.carryOut((work) => postponeLecture(work, { id: putOff.id, version: putOff.version, ...change }));
    expect(await words(`/l/${putOff.id}`)).toMatch(/延期 原定：后天，11月25日（周三） 上午9:00到10:00 新的时间另行通知 原因：停电检修 电话： 0300-8800001/);
  });

  it("says 已取消 with reason and telephone; it leaves the lists an hour past its old start, and its printed code goes on saying it", async () => {
    const { id, version } = await planned();
    await county.carryOut((work) => cancelLecture(work, { id, version, ...change }));
    const told = /这场宣讲已取消 原定：(后天，|今天，)?11月25日（周三） 上午9:00到10:00 请不要前往，请相互转告 原因：停电检修 电话： 0300-8800001/;
    expect(await words(`/l/${id}`)).toMatch(told);
    expect(await words("/?s=WH0301")).toMatch(/已取消 红白喜事这样办 原定： 后天，11月25日（周三） 上午9:00到10:00 .*原因：停电检修/);
    county.clock.set("2026-11-25T02:00:00.000Z");
    expect([await words("/?s=WH0301"), await words("/s/WH0301"), await words("/")].map((page) => page.includes(title))).toEqual([false, false, false]);
    county.clock.set("2027-11-25T02:00:00.000Z");
    expect(await words(`/l/${id}`)).toMatch(told);
    expect(await words(`/l/${id}/poster`)).toMatch(/已取消 原定：11月25日/);
  });

  it("says that a lecture is going on, and that it is over", async () => {
    const { id, version } = await planned();
    county.clock.set("2026-11-25T01:30:00.000Z");
    expect(await words(`/l/${id}`)).toContain("正在进行");
    county.clock.set("2026-11-25T03:00:00.000Z");
    await county.carryOut((work) => completeLecture(work, { id, version, headCount: 30 }));
    expect(await words(`/l/${id}`)).toContain("已结束");
  });

  it("answers a draft, an unknown lecture and an unknown address with a friendly page, programs with an error", async () => {
    const draft = await county.lecture(county.places.village, "还没想好", { asDraft: true });
    for (const url of [`/l/${draft.id}`, `/l/${draft.id}/poster`, "/l/nothing", "/s/NONE", "/p/none"]) {
      const response = await get(url);
      expect([response.statusCode, response.headers["cache-control"], response.body.includes("没有找到这个页面"), response.body.includes("还没想好")]).toEqual([404, "no-store", true, false]);
    }
    const stray = await get("/nowhere", { accept: "text/html,*/*" });
    expect([stray.statusCode, stray.body.includes("没有找到这个页面")]).toEqual([404, true]);
    expect((await get("/nowhere")).json()).toEqual({ errors: [{ message: "没有这个地址", extensions: { code: "BAD_REQUEST" } }] });
    expect((await get("/media/none.png", { accept: "text/html" })).headers["content-type"]).toContain("application/json");
  });

  it("fails as a Chinese page with a number, without a trace", async () => {
    const { database } = county.app.services;
    const failing = jest.spyOn(database.reading.manager, "createQueryBuilder").mockImplementation(() => {
      throw new Error("disk gone");
    });
    const response = await get("/s/WH0301");
    failing.mockRestore();
    expect([response.statusCode, response.headers["cache-control"]]).toEqual([500, "no-store"]);
    expect(response.body).toMatch(/请把编号 <b>[0-9a-f]{8}<\/b> 告诉工作人员/);
    expect(response.body).not.toContain("disk gone");
  });

  it("keeps what somebody typed as text", async () => {
    const { id } = await county.lecture(county.places.village, '<img src=x onerror="alert(1)">');
    for (const url of [`/l/${id}`, `/l/${id}/poster`, "/?s=WH0301", `/?q=${encodeURIComponent('"><script>alert(1)</script>')}`]) {
      const { body } = await get(url);
      expect([body.includes("<img"), body.includes("<script>")]).toEqual([false, false]);
      expect(body).toMatch(/&lt;img src=x|&lt;script&gt;/);
    }
  });

  it("sends every page small, whole, cacheable and closed to the outside", async () => {
    const { id } = await planned();
    const urls = pageRoutes.map(({ path }) => path.replace(":code", "WH0301").replace("/l/:id", `/l/${id}`)).filter((path) => !path.includes(":"));
    expect(urls).toEqual(["/", "/s/WH0301", `/l/${id}`, `/l/${id}/poster`]);
    for (const url of urls) {
      const { body, headers, statusCode } = await get(url);
      expect([statusCode, headers["cache-control"], body.length < 50_000, body.includes("示例数据")]).toEqual([200, "public, max-age=15", true, true]);
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'sha256-[^']+' 'sha256-[^']+'; script-src 'self';/);
      expect(body.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"|<script(?! src="\/pages\.js" defer)| on[a-z]+="| style="/g)).toBeNull();
      const again = await get(url, { "if-none-match": String(headers.etag) });
      expect([again.statusCode, again.body]).toEqual([304, ""]);
    }
  });

  it("does not say 示例数据 where data are real", async () => {
    const real = await PublicCounty.open(false);
    const { body } = await real.app.http.inject({ url: "/" });
    await real.close();
    expect(body).not.toContain("示例数据");
  });
});

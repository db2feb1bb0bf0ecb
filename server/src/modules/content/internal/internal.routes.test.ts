import { openTestHttp, type TestHttp } from "../../../testing/testHttp";
import { systemActor } from "../../../kernel/actor";
import { succeed } from "../../../kernel/outcome";
import { signRequest } from "../../../platform/signing";
import { identityModule, staffFinder } from "../../identity";
import { Revision } from "../../reviews";
import { saveReviewRule } from "../../reviews/review.factory";
import { saveStation } from "../../stations/station.factory";
import { contentModule } from "..";
import { signingClock } from "../contentService";
import { DatabaseShelf } from "../sync/databaseShelf";
import { PendingRead } from "../syncState.entity";
import { buildEntry } from "../sync/memoryCms.factory";

describe("/internal", () => {
  let test: TestHttp;
  const woken: string[] = [];
  beforeEach(async () => {
    woken.length = 0;
    test = await openTestHttp({ modules: [identityModule, contentModule], findStaff: staffFinder });
    Object.assign(test.services, { wake: (job: string) => woken.push(job) });
  });
  afterEach(() => test.close());

  const headersFor = (method: string, url: string, body: string, at = signingClock.now()) => ({
    ...signRequest(test.services.config.syncSecret, { direction: "cms-to-server", method, pathWithQuery: url, body: Buffer.from(body) }, at),
    ...(body === "" ? {} : { "content-type": "application/json" }),
  });
  const post = (url: string, body: string, headers: Record<string, string> = headersFor("POST", url, body)) =>
    test.http.inject({ method: "POST", url, payload: body, headers });
  const get = (url: string) => test.http.inject({ url, headers: headersFor("GET", url, "") });

  it("wakes the sync once per signed request", async () => {
    const headers = headersFor("POST", "/internal/wake", "{}");
    expect((await post("/internal/wake", "{}", headers)).statusCode).toBe(204);
    expect(woken).toEqual(["content.sync"]);
    expect((await post("/internal/wake", "{}", headers)).statusCode).toBe(401);
    expect(woken).toEqual(["content.sync"]);
  });

  it("refuses what is unsigned, late, changed or forwarded, and changes nothing", async () => {
    const before = await test.dump();
    const late = new Date(signingClock.now().getTime() - 6 * 60_000);
    const answers = [
      await test.http.inject({ method: "POST", url: "/internal/wake", payload: "{}", headers: { "content-type": "application/json" } }),
      await post("/internal/wake", "{}", headersFor("POST", "/internal/wake", "{}", late)),
      await post("/internal/wake", '{"x":1}', headersFor("POST", "/internal/wake", "{}")),
      await post("/internal/wake", "{}", { ...headersFor("POST", "/internal/wake", "{}"), "x-forwarded-for": "10.0.0.1" }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 404]);
    expect(woken).toEqual([]);
    expect(await test.dump()).toEqual(before);
  });

  it("gives pickers names by words and by ids", async () => {
    const { manager } = test.database.writing;
    const station = await saveStation(manager, { name: "清河村文明实践站", code: "WH0301", address: "清河村村委会旁" });
    await saveStation(manager, { name: "柳树村文明实践站", code: "WH0302" });
    const expected = { items: [{ id: station.id, name: "清河村文明实践站", detail: "清河村村委会旁" }] };
    expect((await get(`/internal/options/stations?q=${encodeURIComponent("清河")}`)).json()).toEqual(expected);
    expect((await get(`/internal/options/stations?ids=${station.id}`)).json()).toEqual(expected);
    expect((await get("/internal/options/stations?q=%25")).json()).toEqual({ items: [] });
    expect((await get("/internal/options/organisations")).json()).toEqual({ items: [] });
    expect((await get("/internal/options/lectures")).json()).toEqual({ items: [] });
    expect((await get("/internal/options/staff")).statusCode).toBe(404);
  });

  it("tells that an entry waits for its video", async () => {
    const { uid, documentId } = buildEntry();
    const notice = "视频正在转码，转好后自动送审";
    await test.database.write(systemActor("test"), async ({ entities, now }) => succeed(await entities.save(PendingRead, { documentId, uid, attempts: 1, nextAt: now, problem: notice })));
    expect((await get(`/internal/pieces/${uid}/${documentId}`)).json()).toMatchObject({ state: null, notice });
  });

  it("tells the review of an entry, and takes it back", async () => {
    await test.database.write(systemActor("test"), async ({ entities }) => succeed(await saveReviewRule(entities)));
    const entry = buildEntry();
    const path = `/internal/pieces/${entry.uid}/${entry.documentId}`;
    expect((await get(path)).json()).toEqual({ state: null, stage: null, reason: null, submittedAt: null, liveSince: null, notice: null, url: null });
    await new DatabaseShelf(test.database, () => Promise.resolve({ files: [], problem: null })).accept(entry);
    expect((await get(path)).json()).toMatchObject({ state: "SUBMITTED", stage: 0, submittedAt: test.clock.now().toISOString(), liveSince: null });
    expect((await post(`${path}/take-back`, '{"cmsUserId":"7"}')).json()).toEqual({ ok: true, message: "已撤回" });
    expect(await test.database.reading.manager.findOneBy(Revision, {})).toMatchObject({ state: "WITHDRAWN", endReason: "送审人撤回" });
    expect((await post(`${path}/take-back`, '{"cmsUserId":"7"}')).json()).toEqual({ ok: false, message: "没有正在审核的版本，不需要撤回" });
  });
});

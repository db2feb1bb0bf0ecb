import { openTestHttp, type TestHttp } from "../../../testing/testHttp";
import { systemActor } from "../../../kernel/actor";
import { succeed } from "../../../kernel/outcome";
import { staffWith } from "../../../testing/actors";
import { signRequest } from "../../../platform/signing";
import { identityModule, staffFinder } from "../../identity";
import { saveRoleAssignment, saveStaffAccount } from "../../identity/staffAccount.factory";
import { approveRevision, returnRevision, Revision } from "../../reviews";
import { saveReviewRule, stageRule } from "../../reviews/review.factory";
import { saveWordingList } from "../../wording/wordingList.factory";
import { saveOrganisation } from "../../stations/organisation.factory";
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
    await test.database.write(systemActor("test"), async ({ entities, now }) => succeed(await entities.save(PendingRead, { documentId, uid, attempts: 9, nextAt: now, problem: "ENOSPC: no space left" })));
    expect((await get(`/internal/pieces/${uid}/${documentId}`)).json()).toMatchObject({ state: null, notice: "这一稿服务器还没能读取，正在自动重试；半小时后还是这样，请联系管理员" });
  });

  it("tells the review of an entry, whom it waits for and until when, and takes it back", async () => {
    const { manager } = test.database.writing;
    await saveReviewRule(manager, { stages: [stageRule("FIRST", { deadlineHours: 4 }), stageRule("FINAL")] });
    const office = await saveOrganisation(manager);
    const reviewer = await saveStaffAccount(manager, { name: "科长" });
    await saveRoleAssignment(manager, reviewer.id, "REVIEWER", { organisationId: office.id, stages: ["FIRST"] });
    await saveStaffAccount(manager, { name: "编辑小禾", cmsUserId: "7" });
    const entry = buildEntry({ submittedBy: "7", authors: ["7"], fields: { publisherId: office.id } });
    const path = `/internal/pieces/${entry.uid}/${entry.documentId}`;
    expect((await get(path)).json()).toEqual({
      state: null, stage: null, reason: null, submittedAt: null, liveSince: null, waitsFor: [], dueAt: null, wider: null, timeline: [], canResubmit: false, notice: null, wording: [], wordingReason: null, deskUrl: null, url: null,
    });
    await new DatabaseShelf(test.database, () => Promise.resolve({ files: [], problem: null })).accept(entry);
    const { id, subjectId } = await manager.findOneByOrFail(Revision, {});
    const now = test.clock.now().toISOString();
    const admin = `${test.services.config.publicUrl}/admin`;
    expect((await get(path)).json()).toEqual({
      state: "SUBMITTED", stage: "FIRST", reason: null, submittedAt: now, liveSince: null, waitsFor: ["科长"], dueAt: new Date(test.clock.now().getTime() + 4 * 3_600_000).toISOString(), wider: null,
      timeline: [{ at: now, who: "编辑小禾", what: "送审", reason: null }], canResubmit: false, notice: null, wording: [], wordingReason: null, deskUrl: `${admin}/desk/${id}`, url: `${admin}/pieces/${subjectId}/show`,
    });
    expect((await post(`${path}/take-back`, '{"cmsUserId":"7"}')).json()).toEqual({ ok: true, message: "已撤回" });
    expect(await test.database.reading.manager.findOneBy(Revision, {})).toMatchObject({ state: "WITHDRAWN", endReason: "送审人撤回" });
    expect((await post(`${path}/take-back`, '{"cmsUserId":"7"}')).json()).toEqual({ ok: false, message: "没有正在审核的版本，不需要撤回" });
    expect((await get(path)).json()).toMatchObject({ state: "WITHDRAWN", waitsFor: [], canResubmit: true });
  });

  it("tells what the wording check said of the last submission, and the reason written to it", async () => {
    const { manager } = test.database.writing;
    await saveReviewRule(manager, { stages: ["FINAL"] });
    const office = await saveOrganisation(manager);
    await saveStaffAccount(manager, { name: "编辑小禾", cmsUserId: "7" });
    const { id: accountId } = await saveStaffAccount(manager, { name: "温主任" });
    const leader = { ...staffWith("REVIEWER", { organisationId: office.id, stages: ["FINAL"] }), accountId };
    await saveRoleAssignment(manager, accountId, "REVIEWER", { organisationId: office.id, stages: ["FINAL"] });
    await saveWordingList(test.database, { name: "绝对化用语", severity: "WARN", words: [{ text: "最佳" }] });
    await saveWordingList(test.database, { name: "本县禁用词", severity: "BLOCK", words: [{ text: "坏词" }] });
    const entry = buildEntry({ submittedBy: "7", authors: ["7"], fields: { title: "最佳院坝", publisherId: office.id, body: [{ type: "paragraph", children: [{ type: "text", text: "最佳院坝在村口" }] }] } });
    const path = `/internal/pieces/${entry.uid}/${entry.documentId}`;
    const shelf = new DatabaseShelf(test.database, () => Promise.resolve({ files: [], problem: null }));
    await shelf.accept(entry);
    const warned = { listName: "绝对化用语", severity: "WARN", found: "最佳", message: "“最佳”属于禁用词，请改写", where: ["标题", "正文第 1 段"] };
    expect((await get(path)).json()).toMatchObject({ state: "SUBMITTED", wording: [warned], wordingReason: null });
    const { id: revisionId, hash } = await manager.findOneByOrFail(Revision, {});
    test.clock.advance(60_000);
    const passed = await test.database.write(leader, (work) => approveRevision(work, { revisionId, hash, stage: "FINAL", proofread: true, wordingReason: "评选的正式名称" }));
    expect(passed.ok).toBe(true);
    const wordingReason = { text: "评选的正式名称", who: "温主任", at: test.clock.now().toISOString() };
    expect((await get(path)).json()).toMatchObject({ state: "LIVE", wording: [warned], wordingReason });
    test.clock.advance(60_000);
    await shelf.accept({ ...entry, publishedAt: "2026-11-24T00:00:00.000Z", fields: { ...entry.fields, title: "最佳坏词" } });
    expect((await get(path)).json()).toMatchObject({
      state: "RETURNED", wordingReason: null,
      wording: [{ listName: "本县禁用词", severity: "BLOCK", found: "坏词", message: "“坏词”属于禁用词，请改写", where: ["标题"] }, { ...warned, where: ["标题", "正文第 1 段"] }],
    });
  });

  it("tells what an editor wants shown more, who asked for it, and who could sign", async () => {
    const { manager } = test.database.writing;
    const office = await saveOrganisation(manager);
    const signer = await saveStaffAccount(manager, { name: "分管领导" });
    await saveRoleAssignment(manager, signer.id, "REVIEWER", { organisationId: office.id, stages: ["FINAL"] });
    await saveStaffAccount(manager, { name: "编辑小禾", cmsUserId: "7" });
    await saveReviewRule(manager, { stages: ["FINAL"] });
    const entry = buildEntry({ submittedBy: "7", authors: ["7"], fields: { publisherId: office.id, channels: ["WEB"] } });
    const shelf = new DatabaseShelf(test.database, () => Promise.resolve({ files: [], problem: null }));
    await shelf.accept(entry);
    await manager.update(Revision, { state: "SUBMITTED" }, { state: "LIVE", stage: 1 });
    await shelf.accept({ ...entry, publishedAt: "2026-11-23T09:00:00.000Z", fields: { ...entry.fields, channels: ["WEB", "SCREEN"] } });
    expect((await get(`/internal/pieces/${entry.uid}/${entry.documentId}`)).json()).toMatchObject({
      state: "LIVE", waitsFor: [], wider: { changes: ["渠道：网页 → 大屏、网页"], askedBy: "编辑小禾", askedAt: test.clock.now().toISOString(), waitsFor: ["分管领导"] },
    });
  });

  describe("再次送审", () => {
    const notice = "现在不能原样再次送审，请修改后送审";
    const organisationId = "01900000-0000-7000-8000-0000000000aa";
    const reviewer = staffWith("REVIEWER", { organisationId, stages: ["FIRST"] });
    const entry = buildEntry({ submittedBy: "7", authors: ["7"], fields: { publisherId: organisationId } });
    const path = `/internal/pieces/${entry.uid}/${entry.documentId}`;
    const shelf = (problem: string | null = null) => new DatabaseShelf(test.database, () => Promise.resolve({ files: [], problem }));
    const revisions = () => test.database.reading.manager.find(Revision, { order: { number: "ASC" } });
    const resubmit = async (): Promise<unknown> => (await post(`${path}/resubmit`, '{"cmsUserId":"8"}')).json();
    beforeEach(async () => {
      await saveOrganisation(test.database.writing.manager, { id: organisationId });
      await saveReviewRule(test.database.writing.manager);
    });

    it("puts the same words forward as a revision of its own, once, and reading the entry again makes none", async () => {
      await shelf().accept(entry);
      const [first] = await revisions();
      await test.database.write(reviewer, (work) => returnRevision(work, { revisionId: first?.id ?? "", hash: first?.hash ?? "", reason: "请改第二行" }));
      expect((await get(path)).json()).toMatchObject({ state: "RETURNED", reason: "请改第二行", canResubmit: true });
      expect(await resubmit()).toEqual({ ok: true, message: "已再次送审" });
      const [old, again] = await revisions();
      expect(again).toMatchObject({ number: 2, state: "SUBMITTED", hash: old?.hash, publishedAt: old?.publishedAt, submittedBy: "cms:8", authors: ["cms:7", "cms:8"] });
      const before = await test.dump();
      expect(await resubmit()).toEqual({ ok: false, message: notice });
      await shelf().accept(entry);
      expect(await test.dump()).toEqual(before);
    });

    it("holds the names of its files against the lists, each time", async () => {
      const picture = { field: "cover", name: "村口敏感词.jpg", alternativeText: "村口", caption: null, sha256: "c".repeat(64), mime: "image/jpeg", bytes: 1, url: "/x.jpg" };
      await shelf().accept({ ...entry, media: [picture] });
      const [first] = await revisions();
      await test.database.write(reviewer, (work) => returnRevision(work, { revisionId: first?.id ?? "", hash: first?.hash ?? "", reason: "请改第二行" }));
      await saveWordingList(test.database, { name: "禁用", words: [{ text: "敏感词" }] });
      await resubmit();
      const returned = "用语检查没有通过。文件名第 1 项：“敏感词”属于禁用词，请改写";
      expect((await revisions()).map(({ state, returnReason }) => [state, returnReason])).toEqual([["RETURNED", "请改第二行"], ["RETURNED", returned]]);
      await shelf().accept({ ...entry, publishedAt: "2026-11-23T09:00:00.000Z", media: [picture] });
      expect((await revisions()).at(-1)).toMatchObject({ number: 3, state: "RETURNED", returnReason: returned });
      await shelf().accept({ ...entry, publishedAt: "2026-11-23T10:00:00.000Z", media: [{ ...picture, name: "村口.jpg" }] });
      expect((await revisions()).at(-1)).toMatchObject({ number: 4, state: "SUBMITTED" });
    });

    it("refuses what waits, what the portal itself returned, and what was taken down; nothing changes", async () => {
      await shelf().accept(entry);
      expect(await resubmit()).toEqual({ ok: false, message: notice });
      await shelf("视频太大，请压缩后再送审").accept({ ...entry, publishedAt: "2026-11-23T09:00:00.000Z" });
      const before = await test.dump();
      expect(await resubmit()).toEqual({ ok: false, message: notice });
      expect((await get(path)).json()).toMatchObject({ state: "RETURNED", canResubmit: false });
      expect(await test.dump()).toEqual(before);
      await shelf().withdraw(entry);
      const removed = await test.dump();
      expect(await resubmit()).toEqual({ ok: false, message: "这条内容已撤稿，请按“送审”" });
      expect((await post("/internal/pieces/article/none/resubmit", "{}")).json()).toEqual({ ok: false, message: "服务端还没有这条内容" });
      expect(await test.dump()).toEqual(removed);
    });
  });
});

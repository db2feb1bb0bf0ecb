import type { Actor } from "../../../kernel/actor";
import { systemActor } from "../../../kernel/actor";
import { succeed } from "../../../kernel/outcome";
import { modules } from "../../../modules";
import { CmsDraftRefused, CmsDraftUnsent, CmsEntryGone, CmsUnreachable, type CmsDraft, type WrittenDraft } from "../../../platform/cmsClient";
import { staffWith } from "../../../testing/actors";
import { openTestHttp, type TestHttp } from "../../../testing/testHttp";
import { saveStaffAccount } from "../../identity/staffAccount.factory";
import { Revision } from "../../reviews";
import { saveStagelessRule } from "../../reviews/review.factory";
import { publishEntry } from "../content.factory";
import { contentOf } from "../contentService";
import type { Piece } from "../piece.entity";

const [old, young] = ["a".repeat(64), "b".repeat(64)];
const picture = (sha256: string, alternativeText: string) =>
  ({ field: "cover", name: "封面.png", alternativeText, caption: null, sha256, mime: "image/png", bytes: 1, url: "/uploads/a.png" });
const paragraph = (text: string, bold = false) => ({ type: "paragraph", children: [{ type: "text", text, ...(bold ? { bold } : {}) }] });

const compare = `query($fromId: ID!, $toId: ID!) { revisionDiff(fromId: $fromId, toId: $toId) {
  isSame piece { title } from { id } to { id } fields { key label change from to runs { change text } } media { label change from { alt url } to { alt } }
} }`;
const reuse = `mutation($input: ReuseRevisionInput!) { reuseRevision(input: $input) {
  piece { cmsUrl revisions { reuses { at byName } } } missingMedia { sha256 alt } retoldMedia { sha256 } userErrors { code message field }
} }`;

interface Answer {
  data: { revisionDiff: unknown; reuseRevision: unknown } | null;
  errors?: { message: string }[];
}

describe("versions of a piece", () => {
  let test: TestHttp;
  let actor: Actor;
  let piece: Piece;
  let revisions: string[];
  let asked: CmsDraft[];
  let answerWith: WrittenDraft | Error;

  beforeEach(async () => {
    test = await openTestHttp({ modules, findStaff: () => () => Promise.resolve(actor) });
    await test.database.write(systemActor("test"), async ({ entities }) => succeed(await saveStagelessRule(entities)));
    const account = await saveStaffAccount(test.database.writing.manager, { name: "李审核" });
    actor = { ...staffWith("REVIEWER"), accountId: account.id };
    const documentId = "d".repeat(24);
    piece = await publishEntry(test.database, { documentId, fields: { title: "周三开讲", body: [paragraph("周三下午三点"), paragraph("带板凳")] }, media: [picture(old, "红旗")] });
    await publishEntry(test.database, { documentId, fields: { title: "周四开讲", body: [paragraph("周四下午三点"), paragraph("带板凳", true)] }, media: [picture(young, "红旗")] });
    revisions = (await test.database.reading.manager.find(Revision, { order: { number: "ASC" } })).map(({ id }) => id);
    asked = [];
    answerWith = { missing: [], retold: [] };
    const write = (draft: CmsDraft): Promise<WrittenDraft> => {
      asked.push(draft);
      return answerWith instanceof Error ? Promise.reject(answerWith) : Promise.resolve(answerWith);
    };
    Object.assign(contentOf(test.services), { drafts: { write } });
  });
  afterEach(() => test.close());

  const ask = async (query: string, variables: object): Promise<Answer> =>
    (await test.http.inject({ method: "POST", url: "/graphql", headers: { "apollo-require-preflight": "1" }, payload: { query, variables } })).json<Answer>();
  const diff = async (fromId = revisions[0], toId = revisions[1]) => (await ask(compare, { fromId, toId })).data?.revisionDiff;
  const writeBack = async (requestId = "request-1", revisionId = revisions[0], part: object = {}) => (await ask(reuse, { input: { revisionId, requestId, ...part } })).data?.reuseRevision;

  it("tells what changed, field by field, letter by letter, emphasis and pictures included", async () => {
    const found = (await diff()) as { fields: { key: string; change: string }[] };
    expect(found).toMatchObject({ isSame: false, piece: { title: "周四开讲" }, from: { id: revisions[0] }, to: { id: revisions[1] } });
    expect(found.fields.filter(({ change }) => change !== "SAME")).toEqual([
      {
        key: "title", label: "标题", change: "CHANGED", from: "周三开讲", to: "周四开讲",
        runs: [{ change: "SAME", text: "周" }, { change: "REMOVED", text: "三" }, { change: "ADDED", text: "四" }, { change: "SAME", text: "开讲" }],
      },
      {
        key: "text", label: "正文", change: "CHANGED", from: "周三下午三点\n带板凳", to: "周四下午三点\n带板凳",
        runs: [{ change: "SAME", text: "周" }, { change: "REMOVED", text: "三" }, { change: "ADDED", text: "四" }, { change: "SAME", text: "下午三点\n带板凳" }],
      },
      { key: "blocks", label: "正文排版", change: "ADDED", from: "", to: "第 2 段：加粗“带板凳”", runs: [{ change: "ADDED", text: "第 2 段：加粗“带板凳”" }] },
    ]);
    expect(found).toMatchObject({ media: [{ label: "封面", change: "REPLACED", from: { alt: "红旗", url: null }, to: { alt: "红旗" } }] });
  });

  it("compares a revision with itself, and nothing with a stranger's", async () => {
    expect(await diff(revisions[0], revisions[0])).toMatchObject({ isSame: true });
    const other = await publishEntry(test.database);
    const foreign = await test.database.reading.manager.findOneByOrFail(Revision, { subjectId: other.id });
    expect([await diff(revisions[0], foreign.id), await diff(revisions[0], other.id)]).toEqual([null, null]);
  });

  it("writes an old revision back as the draft of its entry, media included, and keeps who did it", async () => {
    answerWith = { missing: [{ field: "cover", sha256: old, alternativeText: "红旗", caption: null }], retold: [] };
    expect(await writeBack()).toEqual({
      piece: { cmsUrl: expect.stringContaining(piece.cmsDocumentId) as string, revisions: [{ reuses: [] }, { reuses: [{ at: test.clock.now().toISOString(), byName: "李审核" }] }] },
      missingMedia: [{ sha256: old, alt: "红旗" }], retoldMedia: [], userErrors: [],
    });
    expect(asked).toEqual([{
      uid: "article", documentId: piece.cmsDocumentId, key: "reuse-request-1", author: `staff:${(actor as { accountId: string }).accountId}`,
      fields: {
        title: "周三开讲", summary: null, body: [paragraph("周三下午三点"), paragraph("带板凳")], signature: "望禾县文明办", publisherId: null, source: "OWN",
        pictureLicence: null, aiGenerated: false,
      },
      media: [{ field: "cover", sha256: old, alternativeText: "红旗", caption: null }],
      overwrite: false,
    }]);
    const states = await test.database.reading.manager.find(Revision, { order: { number: "ASC" } });
    expect(states.map(({ state }) => state)).toEqual(["SUPERSEDED", "LIVE"]);
  });

  it("records a repeated request once", async () => {
    await writeBack();
    const before = await test.dump();
    expect(await writeBack()).toMatchObject({ userErrors: [] });
    expect(await test.dump()).toEqual(before);
  });

  it.each([
    ["CMS_UNREACHABLE", new CmsUnreachable("away"), "内容系统暂时连不上，没有写回；请稍后再试"],
    ["ENTRY_GONE", new CmsEntryGone(), "这条内容在内容系统里已经删除，不能写回；请在内容系统里新建一条，再照这个版本填写"],
    ["CMS_REFUSED", new CmsDraftRefused("文字过长，最多 60 个字"), "内容系统没有收下：文字过长，最多 60 个字"],
  ])("changes nothing and says %s", async (code, error, message) => {
    answerWith = error;
    const before = await test.dump();
    expect(await writeBack()).toMatchObject({ piece: null, userErrors: [{ code, message, field: [] }] });
    expect(await test.dump()).toEqual(before);
  });

  it("changes nothing while the draft holds what somebody wrote and nobody submitted, says who and when, and writes over it when told to", async () => {
    await saveStaffAccount(test.database.writing.manager, { name: "李编辑", email: "bianji@wenming.local", cmsUserId: "7" });
    const { accountId } = actor as { accountId: string };
    const people = [{ author: "7", name: "小李" }, { author: "8", name: "供稿员小王" }, { author: `staff:${accountId}`, name: null }, { author: null, name: null }];
    answerWith = new CmsDraftUnsent(new Date("2026-11-24T02:02:00Z"), people);
    const before = await test.dump();
    expect(await writeBack()).toMatchObject({
      piece: null,
      userErrors: [{ code: "CONFLICT", field: ["overwrite"], message: "草稿里有上次送审以后还没送审的改动（李编辑、供稿员小王、李审核，最近改于11月24日（周二）10:02），没有写回" }],
    });
    answerWith = new CmsDraftUnsent(null, [{ author: null, name: null }]);
    expect(await writeBack()).toMatchObject({ userErrors: [{ code: "CONFLICT", message: "草稿里有上次送审以后还没送审的改动，没有写回" }] });
    expect(await test.dump()).toEqual(before);
    answerWith = { missing: [], retold: [] };
    expect(await writeBack("request-1", revisions[0], { overwrite: true })).toMatchObject({ userErrors: [] });
    expect(asked.map(({ overwrite }) => overwrite)).toEqual([false, false, true]);
  });

  it("lets reviewers, administrators and linked editors do it, nobody else, and asks the CMS nothing for them", async () => {
    const { accountId } = actor as { accountId: string };
    const before = await test.dump();
    actor = { ...staffWith("STATION_MANAGER"), accountId };
    expect(await writeBack()).toMatchObject({ userErrors: [{ code: "NOT_ALLOWED" }] });
    expect([asked, await test.dump()]).toEqual([[], before]);
    const editor = await saveStaffAccount(test.database.writing.manager, { email: "bianji@wenming.local", cmsUserId: "7" });
    actor = { ...staffWith("VIEWER"), accountId: editor.id };
    expect(await writeBack("request-2")).toMatchObject({ userErrors: [] });
    actor = { ...staffWith("ADMINISTRATOR"), accountId };
    expect(await writeBack("request-3")).toMatchObject({ userErrors: [] });
    expect(await writeBack("request-4", piece.id)).toMatchObject({ userErrors: [{ code: "NOT_FOUND", field: ["revisionId"] }] });
    expect(asked).toHaveLength(2);
  });

  it("counts a member of staff who wrote a draft back among the authors of what is submitted then", async () => {
    const author = "staff:01900000-0000-7000-8000-000000000001";
    await publishEntry(test.database, { documentId: piece.cmsDocumentId, fields: { title: "又一版" }, authors: ["7", author, "staff:x"] });
    const [newest] = await test.database.reading.manager.find(Revision, { order: { number: "DESC" }, take: 1 });
    expect(newest?.authors).toEqual(["cms:7", author, null]);
  });
});

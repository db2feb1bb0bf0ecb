import { graphql } from "graphql";
import { buildPortalSchema } from "../../graphql/buildPortalSchema";
import { createContext } from "../../graphql/context";
import { systemActor, type ReviewStage, type StaffActor } from "../../kernel/actor";
import { newId } from "../../kernel/id";
import { modules } from "../../modules";
import { staffWith } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { servicesFor } from "../../testing/services";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { saveOrganisation } from "../stations/organisation.factory";
import { saveWordingList } from "../wording/wordingList.factory";
import { approveRevision } from "./commands/approveRevision";
import { submitRevision } from "./commands/submitRevision";
import { saveReviewRule } from "./review.factory";
import type { Revision } from "./revision.entity";

const schema = buildPortalSchema(modules.flatMap((module) => [...module.resolvers]));
const snapshot = {
  type: "ARTICLE", title: "一号标题", blocks: [{ type: "paragraph", children: [{ text: "二号" }, { text: "正文" }] }], signature: "三号落款",
  media: [{ kind: "IMAGE", sha256: "a".repeat(64), alt: "四号图", caption: "五号图注" }],
};

describe("what the lists say of a revision", () => {
  let test: TestDatabase;
  let organisationId: string;
  beforeEach(async () => {
    test = await openTestDatabase();
    organisationId = (await saveOrganisation(test.database.writing.manager)).id;
    await saveReviewRule(test.database.writing.manager);
  });
  afterEach(() => test.close());

  const reviewer = (stage: ReviewStage): StaffActor => ({ ...staffWith("REVIEWER", { organisationId, stages: [stage] }), accountId: `01900000-0000-7000-8000-0000000000${stage === "FIRST" ? "f1" : stage === "SECOND" ? "f2" : "f3"}` });
  async function submit(fileNames: readonly string[], words: object = snapshot): Promise<Revision> {
    const outcome = await test.database.write(systemActor("test"), (work) => submitRevision(work, {
      subjectType: "piece", subjectId: newId(test.clock.now()), title: "一号标题", organisationId, snapshot: words, authors: [], submittedBy: null, publishedAt: test.clock.now().toISOString(), fileNames,
    }));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value.revision;
  }
  async function seenBy(actor: StaffActor, ids: readonly string[]): Promise<string[][]> {
    const fields = ids.map((id, index) => `r${String(index)}: revision(id: "${id}") { wordingFindings { place message } }`).join(" ");
    const { data, errors } = await graphql({ schema, source: `{ ${fields} }`, contextValue: createContext(servicesFor(test), actor) });
    if (!data) throw new Error(JSON.stringify(errors));
    const found = Object.values(data) as { wordingFindings: { place: string; message: string }[] }[];
    return found.map(({ wordingFindings }) => wordingFindings.map(({ place, message }) => `${place}：${message}`));
  }
  const approve = ({ id, hash }: Revision, stage: ReviewStage, wordingReason: string | null = null) =>
    test.database.write(reviewer(stage), (work) => approveRevision(work, { revisionId: id, hash, stage, proofread: true, wordingReason }));

  it("is seen at every stage as the last one will be asked about it: words, pictures, and the names of files", async () => {
    await saveWordingList(test.database, { name: "序号", severity: "WARN", words: ["一号", "二号正", "三号", "四号", "五号", "六号"].map((text) => ({ text })) });
    const revision = await submit(["好图.jpg", "六号.jpg"]);
    const places = ["标题", "正文第 1 段", "落款", "图片和视频第 1 项的替代文字", "图片和视频第 1 项的图注", "文件名第 2 项"];
    for (const stage of ["FIRST", "SECOND"] as const) {
      expect((await seenBy(reviewer(stage), [revision.id])).flat().map((told) => told.split("：")[0]).sort()).toEqual([...places].sort());
      expect((await approve(revision, stage)).ok).toBe(true);
    }
    await saveWordingList(test.database, { name: "后来的", severity: "WARN", words: [{ text: "好图" }] });
    const seen = (await seenBy(reviewer("FINAL"), [revision.id])).flat();
    const before = await test.dump();
    const asked = await approve(revision, "FINAL");
    expect(asked.ok ? [] : asked.refusals).toEqual(seen.map((told) => ({ code: "WORDING_REASON_NEEDED", message: `${told}；确需这样写的，请填写用语说明`, field: ["wordingReason"] })));
    expect(seen).toHaveLength(7);
    expect(await test.dump()).toEqual(before);
  });

  it("is answered by a reason written before for these words alone: what a list finds since asks for another", async () => {
    await saveWordingList(test.database, { severity: "WARN", words: [{ text: "一号" }] });
    const revisions = [await submit([]), await submit([])] as const;
    for (const revision of revisions) {
      await approve(revision, "FIRST");
      expect((await approve(revision, "SECOND", "栏目名称如此")).ok).toBe(true);
    }
    expect(await approve(revisions[0], "FINAL")).toMatchObject({ ok: true, value: { state: "LIVE" } });
    await saveWordingList(test.database, { name: "后来的", severity: "WARN", words: [{ text: "三号" }] });
    const before = await test.dump();
    const asked = await approve(revisions[1], "FINAL");
    expect(asked.ok ? [] : asked.refusals.map(({ code, field }) => [code, ...field])).toEqual(Array(2).fill(["WORDING_REASON_NEEDED", "wordingReason"]));
    expect(await test.dump()).toEqual(before);
  });

  it("is told of a tray's rows too", async () => {
    await saveWordingList(test.database, { severity: "WARN", words: [{ text: "四号" }] });
    await submit([]);
    const { data } = await graphql({ schema, source: "{ reviewDesk(box: WAITING_FOR_ME) { nodes { wordingFindings { place } } } }", contextValue: createContext(servicesFor(test), reviewer("FIRST")) });
    expect(JSON.parse(JSON.stringify(data))).toEqual({ reviewDesk: { nodes: [{ wordingFindings: [{ place: "图片和视频第 1 项的替代文字" }] }] } });
  });

  it("costs as many statements for many revisions as for one", async () => {
    await saveWordingList(test.database, { words: [{ text: "六号" }], severity: "WARN" });
    const reads = async (count: number) => {
      const source = "{ reviewDesk(box: WAITING_FOR_ME) { nodes { wordingFindings { place message } } } }";
      const { result, statements } = await countStatements(test.database, () => graphql({ schema, source, contextValue: createContext(servicesFor(test), reviewer("FIRST")) }));
      const nodes = Array.from({ length: count }, () => ({ wordingFindings: [{ place: "文件名第 1 项", message: "“六号”属于禁用词，请改写" }] }));
      expect(JSON.parse(JSON.stringify(result.data))).toEqual({ reviewDesk: { nodes } });
      return statements.filter((sql) => /wording_/.test(sql)).length;
    };
    await submit(["六号.jpg"], { title: "第一篇" });
    expect(await reads(1)).toBe(2);
    for (const title of ["第二篇", "第三篇", "第四篇"]) await submit(["六号.jpg"], { title });
    expect(await reads(4)).toBe(2);
  });
});

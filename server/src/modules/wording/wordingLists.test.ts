import { administrator, staffWith } from "../../testing/actors";
import { countStatements } from "../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { systemActor, type Actor } from "../../kernel/actor";
import { firstPage } from "../../kernel/page";
import { changeWordingEntries } from "./commands/changeWordingEntries";
import { createWordingList, type CreateWordingList } from "./commands/createWordingList";
import { importWordingEntries } from "./commands/importWordingEntries";
import { keepFirstLists } from "./commands/keepFirstLists";
import { updateWordingList } from "./commands/updateWordingList";
import { checkWording } from "./queries/checkWording";
import { differenceOf, exportVersion, pageOfEntries, versionsOf } from "./queries/listVersions";
import { listWordingLists } from "./queries/listWordingLists";
import { checkPublicWords } from "./publicWords";
import { WordingList, WordingListVersion } from "./wordingList.entity";
import { WordingReason } from "./wordingRecord.entity";

const finalReviewer = staffWith("REVIEWER", { organisationId: "01900000-0000-7000-8000-0000000000aa", stages: ["FINAL"] });
const firstReviewer = staffWith("REVIEWER", { organisationId: "01900000-0000-7000-8000-0000000000aa", stages: ["FIRST"] });
const plain = { suggestion: null, variants: [], exceptions: [], near: false, note: null };

describe("lists of words", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  async function start(overrides: Partial<CreateWordingList> = {}): Promise<WordingList> {
    const outcome = await test.database.write(administrator, (work) => createWordingList(work, { name: "禁用", kind: "FORBIDDEN", severity: "BLOCK", source: "宣传部门", ...overrides }));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  const change = (actor: Actor, request: Parameters<typeof changeWordingEntries>[1]) => test.database.write(actor, (work) => changeWordingEntries(work, request));
  const bring = (request: Parameters<typeof importWordingEntries>[1], actor: Actor = administrator) => test.database.write(actor, (work) => importWordingEntries(work, request));
  const found = async (text: string) => (await checkWording({ entities: test.database.reading.manager }, [{ field: "t", text }])).map(({ found: letters, listVersion }) => `${letters}@${String(listVersion)}`);

  it("makes an immutable version of every saved change, and the check follows at once", async () => {
    const list = await start();
    expect(await found("有坏词")).toEqual([]);
    expect(await change(administrator, { id: list.id, version: 1, set: [{ text: " 坏词 " }, { text: "恶词", exceptions: ["丑恶词典"] }] })).toMatchObject({ ok: true, value: { version: 2, entryCount: 2 } });
    expect(await found("有坏词和丑恶词典")).toEqual(["坏词@2"]);
    expect(await change(administrator, { id: list.id, version: 2, set: [{ text: "恶词", note: "含义不当" }], remove: ["坏词"] })).toMatchObject({ ok: true, value: { version: 3, entryCount: 1 } });
    expect(await found("有坏词和丑恶词典")).toEqual(["恶词@3"]);
    const versions = await test.database.read(administrator, (reader) => versionsOf(reader, list.id));
    expect(versions.map(({ number, change: text, entryCount, savedBy }) => [number, text, entryCount, savedBy])).toEqual([
      [3, "删去 1 条，修改 1 条", 1, administrator.accountId], [2, "新增 2 条", 2, administrator.accountId], [1, "新建词表", 0, administrator.accountId],
    ]);
    const difference = await test.database.read(administrator, (reader) => differenceOf(reader, list.id, 2, 3));
    expect(difference).toEqual({
      added: [], removed: [{ text: "坏词", ...plain }],
      changed: [{ before: { text: "恶词", ...plain, exceptions: ["丑恶词典"] }, after: { text: "恶词", ...plain, note: "含义不当" } }],
    });
    expect(await test.database.read(administrator, (reader) => differenceOf(reader, list.id, 2, 9))).toBeNull();
  });

  it("makes no version of a change that changes nothing", async () => {
    const list = await start();
    await change(administrator, { id: list.id, version: 1, set: [{ text: "坏词" }] });
    const before = await test.dump();
    expect(await change(administrator, { id: list.id, version: 2, set: [{ text: "坏词" }], remove: ["没有的词"] })).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await test.dump()).toEqual(before);
  });

  it("lets final reviewers tighten, and only administrators loosen", async () => {
    const list = await start();
    expect(await change(finalReviewer, { id: list.id, version: 1, set: [{ text: "坏词" }] })).toMatchObject({ ok: true });
    const before = await test.dump();
    const update = (actor: Actor, changes: object) => test.database.write(actor, (work) => updateWordingList(work, { id: list.id, version: 2, ...changes }));
    for (const refused of [
      await change(finalReviewer, { id: list.id, version: 2, remove: ["坏词"] }),
      await change(finalReviewer, { id: list.id, version: 2, set: [{ text: "坏词", exceptions: ["没坏词条"] }] }),
      await update(finalReviewer, { severity: "WARN" }),
      await update(finalReviewer, { active: false }),
      await bring({ id: list.id, version: 2, csv: "新词", replace: true, dryRun: false }, finalReviewer),
      await change(firstReviewer, { id: list.id, version: 2, set: [{ text: "新词" }] }),
      await update(staffWith("STATION_MANAGER", { stationPath: "/" }), { note: "改" }),
    ]) expect(refused).toMatchObject({ ok: false, refusals: [{ code: "NOT_ALLOWED" }] });
    expect(await test.dump()).toEqual(before);
    expect(await update(administrator, { severity: "WARN", active: false, name: "不再用" })).toMatchObject({ ok: true, value: { version: 3, severity: "WARN", active: false } });
    expect(await found("有坏词")).toEqual([]);
  });

  it("lets only administrators add what excuses others: an exception, a dial code, a name that holds a wrong form; by hand and by file", async () => {
    const made = async (overrides: Partial<CreateWordingList>, set: Parameters<typeof changeWordingEntries>[1]["set"]) => {
      const { id } = await start(overrides);
      expect(await change(finalReviewer, { id, version: 1, set: set ?? [] })).toMatchObject({ ok: true });
      return id;
    };
    const words = await made({ name: "词" }, [{ text: "坏词" }]);
    const codes = await made({ name: "区号", kind: "DIAL_CODE" }, [{ text: "0300" }]);
    const names = await made({ name: "名称", kind: "EXACT" }, [{ text: "新时代文明实践中心", near: true, variants: ["新时代文明传习中心"] }, { text: "乡村复兴少年宫", exceptions: ["乡村少年宫网"] }]);
    const before = await test.dump();
    const loose = [
      { id: words, text: "没坏词条", exceptions: "没坏词条例" }, { id: codes, text: "0371", exceptions: "" }, { id: names, text: "望禾县新时代文明传习中心旧址", exceptions: "" },
      { id: names, text: "新时代文明中心城", exceptions: "" }, { id: names, text: "中国共产主义青年团", exceptions: "新时代文明传习中心" },
    ];
    for (const { id, text, exceptions } of loose) {
      const refused = { ok: false, refusals: [{ code: "NOT_ALLOWED" }] };
      expect(await change(finalReviewer, { id, version: 2, set: [{ text, exceptions: exceptions === "" ? [] : [exceptions] }] })).toMatchObject(refused);
      for (const dryRun of [true, false]) expect(await bring({ id, version: 2, csv: `${text},,,${exceptions}`, replace: false, dryRun }, finalReviewer)).toMatchObject(refused);
    }
    expect(await test.dump()).toEqual(before);
    expect(await change(finalReviewer, { id: words, version: 2, set: [{ text: "恶词" }] })).toMatchObject({ ok: true });
    expect(await change(finalReviewer, { id: names, version: 2, set: [{ text: "中国共产主义青年团" }] })).toMatchObject({ ok: true });
    expect(await change(administrator, { id: names, version: 3, set: [{ text: "望禾县新时代文明传习中心旧址" }] })).toMatchObject({ ok: true });
    expect(await change(administrator, { id: codes, version: 2, set: [{ text: "0371" }] })).toMatchObject({ ok: true });
  });

  it("refuses stale versions, bad words and doubled names, and changes nothing", async () => {
    const list = await start();
    const dial = await start({ name: "区号", kind: "DIAL_CODE" });
    const before = await test.dump();
    const codes = async (outcome: Promise<{ ok: boolean; refusals?: readonly { code: string; field: readonly string[] }[] }>) => (await outcome).refusals?.map(({ code, field }) => [code, field.join(".")]);
    expect(await codes(change(administrator, { id: list.id, version: 7, set: [{ text: "坏词" }] }))).toEqual([["CONFLICT", "version"]]);
    expect(await codes(change(administrator, { id: list.id, version: 1, set: [{ text: "坏" }, { text: "好词" }, { text: "词".repeat(61) }, { text: "坏词", exceptions: ["无关"] }] }))).toEqual([
      ["INVALID", "set.0"], ["INVALID", "set.2"], ["INVALID", "set.3"],
    ]);
    expect(await codes(change(administrator, { id: dial.id, version: 1, set: [{ text: "300" }] }))).toEqual([["INVALID", "set.0"]]);
    expect(await codes(change(administrator, { id: "01900000-0000-7000-8000-0000000000ff", version: 1 }))).toEqual([["NOT_FOUND", "id"]]);
    expect(await codes(test.database.write(administrator, (work) => createWordingList(work, { name: "禁用", kind: "SUGGESTED", severity: "WARN", source: "" })))).toEqual([["INVALID", "source"], ["NAME_TAKEN", "name"]]);
    expect(await test.dump()).toEqual(before);
  });

  it("imports with a dry run, merges or replaces, and round-trips its own export", async () => {
    const list = await start({ kind: "SUGGESTED", severity: "WARN" });
    const file = "词语,说明,建议用语,例外\n座落,见词典,坐落,座落后；座落成\n=公式,,好词,\n";
    const before = await test.dump();
    expect(await bring({ id: list.id, version: 1, csv: file, replace: false, dryRun: true })).toMatchObject({ ok: true, value: { added: 2, changed: 0, removed: 0, unchanged: 0, rowErrors: [] } });
    expect(await test.dump()).toEqual(before);
    await bring({ id: list.id, version: 1, csv: file, replace: false, dryRun: false });
    const csv = (await test.database.read(administrator, (reader) => exportVersion(reader, list.id, null))) ?? "";
    expect(csv).toBe("\uFEFF词语,建议用语,错误写法,例外,近似,说明\r\n座落,坐落,,座落后；座落成,,见词典\r\n'=公式,好词,,,,\r\n");
    expect(await bring({ id: list.id, version: 2, csv, replace: true, dryRun: false })).toMatchObject({ ok: true, value: { added: 0, changed: 0, removed: 0, unchanged: 2, list: { version: 2 } } });
    expect(await bring({ id: list.id, version: 2, csv: "布署,部署", replace: false, dryRun: false })).toMatchObject({ ok: true, value: { added: 1, unchanged: 2, list: { version: 3, entryCount: 3 } } });
    expect(await bring({ id: list.id, version: 3, csv: "布署,部署", replace: true, dryRun: false })).toMatchObject({ ok: true, value: { removed: 2, unchanged: 1, list: { version: 4, entryCount: 1 } } });
    expect(await test.database.read(administrator, (reader) => exportVersion(reader, list.id, 3))).toContain("座落");
  });

  it("names every bad line of a file and takes none", async () => {
    const list = await start({ kind: "SUGGESTED" });
    const before = await test.dump();
    const errors = async (csv: string) => {
      const outcome = await bring({ id: list.id, version: 1, csv, replace: false, dryRun: false });
      return outcome.ok ? outcome.value.rowErrors.map(({ line, message }) => `${String(line)} ${message}`) : [];
    };
    expect(await errors("甲乙,丙\n短,长\n没有建议\n甲乙,丁\n一二,三,四,五六,七,八,九")).toEqual([
      "2 “短”太短：至少 2 个字，标点和空格不算", "3 请填写建议用语", "4 “甲乙”出现了两次", "5 这一行的列太多",
    ]);
    expect(await errors("词语,别的\n甲乙,丙")).toEqual(["1 不认识表头“别的”"]);
    expect(await errors('甲乙,"丙')).toEqual(["1 不是有效的 CSV：请检查引号是否成对"]);
    expect(await test.dump()).toEqual(before);
  });

  it("begins with the first lists, once, and lists them in two statements", async () => {
    const keep = () => test.database.write(systemActor("wording"), (work) => keepFirstLists(work, { demo: true }));
    expect(await keep()).toMatchObject({ ok: true });
    const before = await test.dump();
    await keep();
    expect(await test.dump()).toEqual(before);
    const { result, statements } = await countStatements(test.database, () => test.database.read(firstReviewer, (reader) => listWordingLists(reader, { filter: { kind: "PERSONAL_DATA" }, page: firstPage })));
    expect(result.nodes.map(({ name, severity, entryCount }) => [name, severity, entryCount])).toEqual([["个人手机号码", "WARN", 1], ["证件号和银行卡号", "BLOCK", 2]]);
    expect(statements).toHaveLength(2);
    expect(await test.database.reading.manager.count(WordingListVersion)).toBe(9);
    expect(await found("本县新时代文明中心电话0371-6612345，布署工作")).toEqual(["新时代文明中心@1", "0371-6612345@1", "布署@1"]);
    const spelling = await test.database.reading.manager.findOneByOrFail(WordingList, { name: "常见错别字" });
    const page = await test.database.read(firstReviewer, (reader) => pageOfEntries(reader, spelling.id, "部署", firstPage));
    expect(page.nodes.map(({ text }) => text)).toEqual(["布署"]);
  });

  it("shows strangers nothing", async () => {
    await start();
    const anonymous: Actor = { kind: "anonymous" };
    expect((await test.database.read(anonymous, (reader) => listWordingLists(reader, { filter: {}, page: firstPage }))).nodes).toEqual([]);
  });

  it("checks words that are public at once: blocks, warns until a reason is written, keeps the reason", async () => {
    const block = await start();
    await change(administrator, { id: block.id, version: 1, set: [{ text: "坏词" }] });
    const warn = await start({ name: "提醒", severity: "WARN" });
    await change(administrator, { id: warn.id, version: 1, set: [{ text: "最佳" }] });
    const before = await test.dump();
    const say = (name: string, wordingReason?: string) => test.database.write(administrator, (work) => checkPublicWords(work, { subjectType: "station", subjectId: "01900000-0000-7000-8000-0000000000bb", texts: [{ field: "name", text: name }], wordingReason }));
    expect(await say("柳河镇所")).toEqual({ ok: true, value: null });
    expect(await say("坏 词站", "就要这样")).toEqual({ ok: false, refusals: [{ code: "WORDING_BLOCKED", message: "“坏 词”属于禁用词，请改写", field: ["name"] }] });
    expect(await say("最佳站", "  ")).toEqual({ ok: false, refusals: [{ code: "WORDING_REASON_NEEDED", message: "“最佳”属于禁用词，请改写；确需这样写的，请填写用语说明", field: ["name"] }] });
    expect(await say("最佳站", "长".repeat(501))).toMatchObject({ ok: false, refusals: [{ code: "INVALID", field: ["wordingReason"] }] });
    expect(await test.dump()).toEqual(before);
    expect(await say("最佳站", "注册名称如此")).toEqual({ ok: true, value: null });
    expect(await test.database.reading.manager.find(WordingReason)).toMatchObject([
      { subjectType: "station", subjectId: "01900000-0000-7000-8000-0000000000bb", hash: null, reason: "注册名称如此", givenBy: `staff:${administrator.accountId}`, findings: [{ found: "最佳", listVersion: 2 }] },
    ]);
  });
});

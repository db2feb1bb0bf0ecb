import { administrator } from "../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { changeWordingEntries } from "./commands/changeWordingEntries";
import { createWordingList } from "./commands/createWordingList";
import { judgeGoingLive, judgeSubmission, keepWordingReason, sealedFileNames } from "./sealedWords";
import type { WordingSeverity } from "./wordingEngine/wordingList";
import { WordingReason } from "./wordingRecord.entity";

const sealed = { subjectType: "piece", subjectId: "01900000-0000-7000-8000-0000000000bb", hash: "a".repeat(64), snapshot: { title: "孝老爱亲" } };

describe("words of a sealed text, and of the files it shows", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  async function list(text: string, severity: WordingSeverity): Promise<void> {
    const made = await test.database.write(administrator, (work) => createWordingList(work, { name: text, kind: "FORBIDDEN", severity, source: "宣传部门" }));
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    await test.database.write(administrator, (work) => changeWordingEntries(work, { id: made.value.id, version: 1, set: [{ text }] }));
  }
  const submit = (fileNames: readonly string[]) => test.database.write(administrator, (work) => judgeSubmission(work, { ...sealed, fileNames, isReturnable: true }));
  const show = (reason?: string) => test.database.write(administrator, (work) => judgeGoingLive(work, sealed, reason));

  it("returns a text for a blocked word in a file's name", async () => {
    await list("敏感词", "BLOCK");
    expect(await submit(["好图.jpg", "敏感词.jpg"])).toEqual({ ok: true, value: { returnReason: "用语检查没有通过。文件名第 2 项：“敏感词”属于禁用词，请改写" } });
  });

  it("asks for a reason at going live where a list warns of a file's name, and takes the one that an earlier reviewer wrote about it", async () => {
    await list("最佳", "WARN");
    expect(await submit(["最佳.jpg", "最佳.jpg"])).toEqual({ ok: true, value: { returnReason: null } });
    expect(await show()).toEqual({
      ok: false, refusals: [{ code: "WORDING_REASON_NEEDED", message: "文件名第 1 项：“最佳”属于禁用词，请改写；确需这样写的，请填写用语说明", field: ["wordingReason"] }],
    });
    expect(await test.database.write(administrator, (work) => keepWordingReason(work, sealed, "设备起的名"))).toEqual({ ok: true, value: null });
    expect(await test.database.reading.manager.find(WordingReason)).toMatchObject([{ reason: "设备起的名", findings: [{ field: "fileName.0", found: "最佳" }] }]);
    expect(await show()).toEqual({ ok: true, value: null });
  });

  it("remembers the names of the files for the same words put forward once more", async () => {
    await submit(["好图.jpg", "村口.png"]);
    expect(await sealedFileNames({ entities: test.database.reading.manager }, sealed)).toEqual(["好图.jpg", "村口.png"]);
    expect(await sealedFileNames({ entities: test.database.reading.manager }, { ...sealed, hash: "b".repeat(64) })).toEqual([]);
  });
});

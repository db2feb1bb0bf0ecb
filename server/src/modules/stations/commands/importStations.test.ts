import { administrator, staffWith } from "../../../testing/actors";
import { countStatements } from "../../../testing/countStatements";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveWordingList, writtenReasons } from "../../wording/wordingList.factory";
import { exportStations } from "../queries/exportStations";
import { Station } from "../station.entity";
import { saveStation } from "../station.factory";
import { importStations, type ImportedStations } from "./importStations";

const header = "编码,名称,层级,上级编码,地址,经度,纬度,开放时间,电话,站长,管理员,标签";
const county = [
  `\uFEFF${header}`,
  "WH0101,东街村站,站,WH01,东街1号,113.25,34.51,\"周一至周五 8:30-17:30,周末除外\",0300-8812345,张三,李四,示范、红色",
  "WH01,柳河镇所,所,WH,,,,,,,,",
  "WH,望禾县中心,中心,,,,,,,,,",
  "",
].join("\r\n");

describe("importStations and exportStations", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  async function take(csv: string, dryRun = false, wordingReason?: string): Promise<ImportedStations> {
    const outcome = await test.database.write(administrator, (work) => importStations(work, { csv, dryRun, timeZone: "Asia/Shanghai", ...(wordingReason ? { wordingReason } : {}) }));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  const exported = (within?: string) => test.database.read(administrator, (reader) => exportStations(reader, { within }));
  const byCode = (code: string) => test.database.reading.manager.findOneByOrFail(Station, { code });

  it("takes a file whose parents come later, and says what a dry run would do without doing it", async () => {
    const before = await test.dump();
    expect(await take(county, true)).toEqual({ rowsRead: 3, created: 3, updated: 0, unchanged: 0, rowErrors: [] });
    expect(await test.dump()).toEqual(before);
    expect(await take(county)).toEqual({ rowsRead: 3, created: 3, updated: 0, unchanged: 0, rowErrors: [] });
    const [centre, institute, station] = [await byCode("WH"), await byCode("WH01"), await byCode("WH0101")];
    expect(station).toMatchObject({
      name: "东街村站", tier: "STATION", parentId: institute.id, path: `/${centre.id}/${institute.id}/${station.id}/`, depth: 2, address: "东街1号",
      longitude: 113.25, latitude: 34.51, openingHours: "周一至周五 8:30-17:30,周末除外", phone: "0300-8812345", headName: "张三", keeperName: "李四", tags: ["示范", "红色"],
    });
  });

  it("round-trips: its own export changes nothing, formula-like names included", async () => {
    await take(county);
    const centre = await byCode("WH");
    await saveStation(test.database.writing.manager, { code: "WH02", name: "=1+1 所", address: "@东街", phone: "-1", headName: "'引号", summary: "不在表里" }, centre);
    const csv = await exported();
    expect(csv.startsWith(`\uFEFF${header}\r\n`)).toBe(true);
    expect(csv).toContain("WH02,'=1+1 所,所,WH,'@东街,,,,'-1,''引号,,\r\n");
    const before = await test.dump();
    expect(await take(csv)).toEqual({ rowsRead: 4, created: 0, updated: 0, unchanged: 4, rowErrors: [] });
    expect(await test.dump()).toEqual(before);
    expect(await exported((await byCode("WH01")).id)).toBe(`\uFEFF${header}\r\n${csv.split("\r\n").slice(2).filter((line) => line.startsWith("WH01")).join("\r\n")}\r\n`);
  });

  it("updates and moves known codes, and keeps what a missing column would say", async () => {
    await take(county);
    await take(`${header}\nWH02,石桥镇所,所,WH,,,,,,,,`);
    expect(await take("编码,名称,层级,上级编码\nWH0101,东街村新站,站,WH02\nWH01,柳河镇所,所,WH")).toEqual({ rowsRead: 2, created: 0, updated: 1, unchanged: 1, rowErrors: [] });
    const institute = await byCode("WH02");
    expect(await byCode("WH0101")).toMatchObject({ name: "东街村新站", parentId: institute.id, address: "东街1号", tags: ["示范", "红色"] });
  });

  it("names line, column, code and reason of every bad row and takes none", async () => {
    await take(county);
    const before = await test.dump();
    const rows = [
      header,
      "WH03,好的所,所,WH,,,,,,,,",
      "村站,没有编码,站,WH03,,,,,,,,",
      "WH04,,镇,WH,,,,,,,,",
      "WH05,经度不对,所,WH,,一百一十三,34,,,,,",
      "WH06,只有经度,所,WH,,113.2,,,,,,",
      "WH07,没有上级,站,WH99,,,,,,,,",
      "WH08,倒挂,所,WH0101,,,,,,,,",
      "WH03,又来一次,所,WH,,,,,,,,",
      "WH01,改了层级,站,WH,,,,,,,,",
      "WH09,下级不连坐,站,WH04,,,,,,,,",
      "WH10,没有上级编码,站,,,,,,,,,",
      "WH11,列太多,所,WH,,,,,,,,,,,",
    ].join("\n");
    const result = await take(rows);
    expect(result).toMatchObject({ created: 0, updated: 0, unchanged: 0 });
    expect(result.rowErrors.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, "编码", "INVALID"],
      [4, "名称", "INVALID"],
      [4, "层级", "UNKNOWN_TIER"],
      [5, "经度", "INVALID"],
      [6, "纬度", "INVALID"],
      [7, "上级编码", "UNKNOWN_PARENT"],
      [8, "上级编码", "TIER_ORDER"],
      [9, "编码", "CODE_TWICE"],
      [10, "层级", "TIER_CHANGED"],
      [12, "上级编码", "TIER_ORDER"],
      [13, null, "COLUMN_COUNT"],
    ]);
    for (const { message } of result.rowErrors) expect(message).toMatch(/[\u4e00-\u9fff]/);
    expect(await test.dump()).toEqual(before);
  });

  it("takes a county of 3,000 places in a few statements", async () => {
    const lines = [header, "W,中心,中心,,,,,,,,,"];
    for (let n = 0; n < 100; n += 1) lines.push(`W${String(n)},第${String(n)}所,所,W,,,,,,,,`);
    for (let n = 0; n < 2899; n += 1) lines.push(`S${String(n)},第${String(n)}站,站,W${String(n % 100)},,,,,,,,`);
    const { result, statements } = await countStatements(test.database, () => take(lines.join("\n")));
    expect(result).toEqual({ rowsRead: 3000, created: 3000, updated: 0, unchanged: 0, rowErrors: [] });
    expect(statements.length).toBeLessThan(40);
    expect(await test.database.reading.manager.count(Station)).toBe(3000);
  }, 30_000);

  it("refuses new places below a closed one", async () => {
    await take(county);
    await test.database.writing.manager.update(Station, { code: "WH01" }, { status: "CLOSED" });
    const before = await test.dump();
    const { rowErrors } = await take(`${header}\nWH0102,西街村站,站,WH01,,,,,,,,`);
    expect(rowErrors).toEqual([{ line: 2, column: "上级编码", code: "PARENT_CLOSED", message: "上级 WH01 已经撤销" }]);
    expect(await test.dump()).toEqual(before);
  });

  it("refuses a file that is none, a header it does not know, and anybody but administrators", async () => {
    const before = await test.dump();
    const errorsOf = async (csv: string) => (await take(csv)).rowErrors.map(({ line, column, code }) => [line, column, code]);
    expect(await errorsOf(`${header}\nWH,"没有结束,中心`)).toEqual([[2, null, "BAD_CSV"]]);
    expect(await errorsOf("编码,名字\nWH,中心")).toEqual([[1, "名称", "MISSING_COLUMN"], [1, "层级", "MISSING_COLUMN"], [1, "名字", "UNKNOWN_COLUMN"]]);
    expect(await errorsOf("")).toEqual([[1, "编码", "MISSING_COLUMN"], [1, "名称", "MISSING_COLUMN"], [1, "层级", "MISSING_COLUMN"]]);
    expect(await errorsOf("编码,名称,层级,编码\nWH,中心,中心,WH")).toEqual([[1, "编码", "DOUBLE_COLUMN"]]);
    const manager = staffWith("STATION_MANAGER", { stationPath: "/" });
    const outcome = await test.database.write(manager, (work) => importStations(work, { csv: county, dryRun: false, timeZone: "Asia/Shanghai" }));
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "NOT_ALLOWED" }] });
    expect(await test.dump()).toEqual(before);
  });

  describe("held against the word lists", () => {
    beforeEach(async () => {
      await take(county);
      for (const [text, severity] of [["敏感词", "BLOCK"], ["最佳", "WARN"]] as const) {
        await saveWordingList(test.database, { name: text, severity, words: [{ text }] });
      }
    });
    const file = `${header}\nWH0101,最佳站,站,WH01,东街1号,,,,,,,\nWH0102,最佳新站,站,WH01,,,,,,,,\nWH0103,好站,站,WH01,,,,,,,,`;

    it("names every row with a blocked word or with one that nobody answers for, and takes none", async () => {
      const before = await test.dump();
      const blocked = await take(`${file}\nWH0104,敏感词站,站,WH01,最佳街,,,,,,,`, false, "");
      expect(blocked.rowErrors).toEqual([{ line: 5, column: "名称", code: "WORDING_BLOCKED", message: "“敏感词”属于禁用词，请改写" }]);
      const message = "“最佳”属于禁用词，请改写；确需这样写的，请填写用语说明";
      expect((await take(file, true)).rowErrors).toEqual([2, 3].map((line) => ({ line, column: "名称", code: "WORDING_REASON_NEEDED", message })));
      await expect(take(county, false, "长".repeat(501))).rejects.toThrow(/"code":"INVALID".*"field":\["wordingReason"\]/);
      expect(await test.dump()).toEqual(before);
    });

    it("takes words warned of with a written reason, kept for each station that has them, and asks once", async () => {
      expect(await take(file, false, "挂牌名称如此")).toMatchObject({ created: 2, updated: 1, rowErrors: [] });
      const reasons = await writtenReasons(test.database);
      expect(reasons.map(({ subjectType, subjectId, reason }) => [subjectType, subjectId, reason]).sort()).toEqual(
        [(await byCode("WH0101")).id, (await byCode("WH0102")).id].map((id) => ["station", id, "挂牌名称如此"]).sort(),
      );
      expect(await take(file)).toMatchObject({ created: 0, updated: 0, unchanged: 3, rowErrors: [] });
    });
  });
});

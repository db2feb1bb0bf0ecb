import { checkAgainst } from "./checkTexts";
import type { CheckedList, WordingEntry } from "./wordingList";

const entry = (text: string, overrides: Partial<WordingEntry> = {}): WordingEntry => ({ text, suggestion: null, variants: [], exceptions: [], near: false, note: null, ...overrides });
const list = (kind: CheckedList["kind"], entries: WordingEntry[], id = kind): CheckedList => ({ id, name: `${kind}表`, version: 3, kind, severity: "BLOCK", entries });
const found = (lists: CheckedList[], text: string) => checkAgainst(lists, [{ field: "text", text }]).map((finding) => text.slice(finding.from, finding.to));

const forbidden = list("FORBIDDEN", [entry("敏感词"), entry("最佳"), entry("赌博"), entry("性交", { exceptions: ["异性交往"] }), entry("KTV包房"), entry("vip")]);

describe("words", () => {
  it.each([
    ["这里有敏感词。", "敏感词"],
    ["这里有敏 感 词。", "敏 感 词"],
    ["这里有敏·感*词。", "敏·感*词"],
    ["这里有敏、感、词。", "敏、感、词"],
    ["这里有敏\u200b感\u200d词。", "敏\u200b感\u200d词"],
    ["这里有赌　博。", "赌　博"],
    ["这里有赌😀博。", "赌😀博"],
    ["遠離賭博。", "賭博"],
    ["去ＫＴＶ包房。", "ＫＴＶ包房"],
    ["去KTV 包房。", "KTV 包房"],
    ["请走ＶＩＰ通道", "ＶＩＰ"],
    ["请走V I P 通道", "V I P"],
    ["请走𝐕𝐈𝐏通道", "𝐕𝐈𝐏"],
    ["请走vіρ通道", "vіρ"],
    ["这里有敏感\n词。", "敏感\n词"],
    ["这里有敏\r\n感词。", "敏\r\n感词"],
    ["敏\n感\n词", "敏\n感\n词"],
    ["敏\u2028感\f词", "敏\u2028感\f词"],
    ["敏 \n 感 \n 词", "敏 \n 感 \n 词"],
    ["做到最\n佳服务", "最\n佳"],
    ["去KTV\n包房。", "KTV\n包房"],
  ])("finds the hidden word in %j", (text, expected) => {
    expect(found([forbidden], text)).toEqual([expected]);
  });

  it.each([["法轮、功"], ["法轮“功”"], ["法轮（功）"], ["法，轮功"], ["法轮，\n功"], ["敏感，词"], ["KTV，包房"]])("finds the word of a blocking list that punctuation parts at one place in %j", (text) => {
    const blocking = list("FORBIDDEN", [entry("法轮功"), entry("敏感词"), entry("KTV包房"), entry("国家级", { exceptions: ["国家级文物"] })]);
    expect(found([blocking], text)).toEqual([text.replace(/[”）]$/, "")]);
    expect(found([{ ...blocking, severity: "WARN" }], text)).toEqual([]);
    expect(found([blocking], "国家、级文物")).toEqual([]);
  });

  it.each(["最，佳节将至", "做到最。佳节", "做到最\n\n佳节", "做到最\r\n \r\n佳节", "做到最。\n佳节", "做到最，\n佳节", "a v\nip x", "青春期的异性交往", "a villa, vipers", "the v ip x", "敏，感，语", "敏感"])("leaves %j alone", (text) => {
    expect(found([forbidden], text)).toEqual([]);
  });

  it.each(["弘扬新时代文明，中心广场见", "K，TV包房", "法、轮转功课、法轮。功"])("leaves %j alone, in lists that block", (text) => {
    expect(found([list("EXACT", [entry("新时代文明实践中心", { near: true })]), list("FORBIDDEN", [entry("法轮功"), entry("KTV包房")])], text)).toEqual([]);
  });

  it("tells list, version, entry, offsets and what to do", () => {
    const suggested = { ...list("SUGGESTED", [entry("残废人", { suggestion: "残疾人", note: "中国残联用语规范" })]), severity: "WARN" as const };
    expect(checkAgainst([suggested], [{ field: "title", text: "关爱残废人" }])).toEqual([
      {
        field: "title", from: 2, to: 5, found: "残废人", listId: "SUGGESTED", listName: "SUGGESTED表", listVersion: 3, kind: "SUGGESTED", severity: "WARN", entry: "残废人",
        suggestion: "残疾人", message: "“残废人”建议写作“残疾人”（中国残联用语规范）",
      },
    ]);
  });
});

it("tells in one line what is broken over two", () => {
  expect(checkAgainst([forbidden], [{ field: "lines", text: "有敏感 \n词" }])).toMatchObject([{ found: "敏感 \n词", message: "“敏感／词”属于禁用词，请改写" }]);
});

describe("more than is told", () => {
  const warned = { ...list("SUGGESTED", [entry("残废人", { suggestion: "残疾人" })]), severity: "WARN" as const };
  const told = (texts: string[]) => checkAgainst([warned, forbidden], texts.map((text, index) => ({ field: String(index), text })));
  const counts = (findings: ReturnType<typeof told>) => ["BLOCK", "WARN"].map((severity) => findings.filter((finding) => finding.severity === severity).length);

  it.each([
    ["in another text", ["残废人。".repeat(250), "这里有敏感词"]], ["in the same text", [`${"残废人。".repeat(250)}这里有敏感词`]],
  ])("tells a blocked word behind two hundred warnings, %s", (_where, texts) => {
    const findings = told(texts);
    expect(counts(findings)).toEqual([1, 199]);
    expect(findings.at(-1)).toMatchObject({ severity: "BLOCK", found: "敏感词" });
  });

  it("tells two hundred blocked words and no more", () => {
    expect(counts(told(["残废人。".repeat(250), "敏感词。".repeat(250)]))).toEqual([200, 0]);
  });
});

describe("names", () => {
  const names = list("EXACT", [
    entry("新时代文明实践中心", { near: true }), entry("新时代文明实践所", { near: true }), entry("新时代文明实践站", { near: true, variants: ["新时代文明传习站"] }),
    entry("富强、民主、文明、和谐、自由、平等、公正、法治、爱国、敬业、诚信、友善", { variants: ["公正、法制"] }),
  ]);
  it.each([
    ["欢迎来新时代文明中心", "新时代文明中心"], ["新时代文明实践中心中心揭牌", "新时代文明实践中心中心"], ["新时代文明实际中心", "新时代文明实际中心"],
    ["新时代明文实践站", "新时代明文实践站"], ["新时代文明\n传习站", "新时代文明\n传习站"], ["新时代文明传习站", "新时代文明传习站"],
    ["富强、民主、和谐、文明、自由", "富强、民主、和谐、文明、自由"], ["自由、平等、公正、法制", "公正、法制"], ["富强 民主\n文明 自由 平等 公正 法治", "富强 民主\n文明 自由 平等 公正 法治"],
  ])("finds %j", (text, expected) => {
    expect(found([names], text)).toEqual([expected]);
  });
  it.each([
    "望禾县\n新时代文明\n实践中心", "新时代文\n明实践中心", "新时代文明实践中\n心", "弘扬新时代文明\n中心广场见", "来新时代文明实践站\n践站长之诺",
    "新时代文明实践\n所在的村", "富强 民主 文明 和谐\n自由 平等 公正 法治\n爱国 敬业 诚信 友善", "富强\n民主\n文明\n和谐\n自由\n平等\n公正\n法治\n爱国\n敬业\n诚信\n友善",
    "新时代文明实践中心、新时代文明实践所、新时代文明实践站", "新时代文明实践日活动", "新时代文明实践活动", "在新时代文明实践中，我们", "新时代文明实践点",
    "富强、民主、文明、和谐，自由、平等、公正、法治，爱国、敬业、诚信、友善", "爱国、敬业、诚信、友善", "富强民主文明和谐美丽", "建设文明、和谐、友善的村庄",
  ])("leaves %j alone", (text) => {
    expect(found([names], text)).toEqual([]);
  });
});

describe("numbers", () => {
  const personal = list("PERSONAL_DATA", [entry("居民身份证号"), entry("银行卡号"), entry("手机号码", { exceptions: ["139 0000 0000"] })]);
  const dial = list("DIAL_CODE", [entry("0300", { exceptions: ["010"] })]);
  it.each([
    ["电话13800138000。", "13800138000"], ["电话138 0013 8000", "138 0013 8000"], ["电话１３８－００１３－８０００", "１３８－００１３－８０００"], ["①③⑧00138000", "①③⑧00138000"],
    ["电话一三八零零一三八零零零", "一三八零零一三八零零零"], ["1 3 8 0 0 1 3 8 0 0 0", "1 3 8 0 0 1 3 8 0 0 0"], ["+86 13800138000", "13800138000"],
    ["11010519491231002X", "11010519491231002X"], ["身份证110105 19491231 002x", "110105 19491231 002x"], ["4111 1111 1111 1111", "4111 1111 1111 1111"],
    ["138\u200b0013\u200b8000", "138\u200b0013\u200b8000"],
    ["138零零138零零零", "138零零138零零零"], ["138OO1380O0", "138OO1380O0"], ["张三13800138000", "13800138000"],
    ["138，0013，8000", "138，0013，8000"], ["138、0013、8000", "138、0013、8000"], ["电话138（0013）8000", "138（0013）8000"], ["1，3，8，0，0，1，3，8，0，0，0", "1，3，8，0，0，1，3，8，0，0，0"],
    ["110105，19491231，002X", "110105，19491231，002X"], ["110105（19491231）002X", "110105（19491231）002X"], ["一一〇一〇五、一九四九一二三一、〇〇二X", "一一〇一〇五、一九四九一二三一、〇〇二X"],
    ["幺三八零零幺三八零零零", "幺三八零零幺三八零零零"], ["幺三两零零幺三八零零零", "幺三两零零幺三八零零零"],
    ["138\n0013\n8000", "138\n0013\n8000"], ["110105\n19491231\n002X", "110105\n19491231\n002X"],
  ])("finds the person's number in %j", (text, expected) => {
    expect(found([personal], text)).toEqual([expected]);
  });
  it("hides the middle of what it found", () => {
    expect(checkAgainst([personal], [{ field: "text", text: "找张三13800138000" }])).toMatchObject([{ found: "138******00", message: "“138******00”像是手机号码，请删去" }]);
  });
  it.each(["0300-8812345", "公务手机13900000000", "2026年11月28日15时", "138人、0013户、8000元", "13 812 34 5678", "138\n\n0013\n\n8000", "一、138\n二、0013\n三、8000", "投入1500000，3000人受益", "13、15、18、20、21、22、23", "1380013，8000元", "4111，1111，1111，1111", "110105，19491231，0021", "一两个、三五天", "110105194912310021", "1234567890123456789"])("leaves %j alone", (text) => {
    expect(found([personal], text)).toEqual([]);
  });
  it.each([
    ["电话0371-8812345", "0371-8812345"], ["（0371）8812345", "0371）8812345"], ["03718812345", "03718812345"], ["０３７１－８８１２３４５", "０３７１－８８１２３４５"], ["+86 371 88123456", "371 88123456"],
    ["0371 6612 3456", "0371 6612 3456"], ["021-66123456", "021-66123456"],
  ])("finds the foreign dial code in %j", (text, expected) => {
    expect(found([dial], text)).toEqual([expected]);
  });
  it.each(["0300-8812345", "（0300）8812345", "010-66123456", "12345", "13800138000", "400-810-8888", "2026-11-28", "0371，8812345户"])("leaves %j alone", (text) => {
    expect(found([dial], text)).toEqual([]);
  });
});

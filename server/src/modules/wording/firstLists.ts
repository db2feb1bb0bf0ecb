import type { TypedEntry } from "./entryRules";
import type { WordingKind, WordingSeverity } from "./wordingEngine/wordingList";

interface FirstList {
  readonly name: string;
  readonly kind: WordingKind;
  readonly severity: WordingSeverity;
  readonly source: string;
  readonly note: string | null;
  readonly entries: readonly TypedEntry[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** "错=对" for each pair; further forms after "!" are longer words in which the wrong one is innocent. */
const pairs = (text: string): TypedEntry[] =>
  words(text).map((pair) => {
    const [wrong = "", rest = ""] = pair.split("=");
    const [suggestion = "", ...exceptions] = rest.split("!");
    return { text: wrong, suggestion, exceptions };
  });

const misspellings = pairs(`
  座佑铭=座右铭 布署=部署!公布署名!发布署名!颁布署名 座落=坐落!座落后!座落成!座落差!座落地 按装=安装!按装机!按装修 必竟=毕竟 防碍=妨碍 渡假=度假 寒喧=寒暄 一愁莫展=一筹莫展
  再接再励=再接再厉 迫不急待=迫不及待 谈笑风声=谈笑风生 甘败下风=甘拜下风 自抱自弃=自暴自弃 旁证博引=旁征博引 灸手可热=炙手可热 脍灸人口=脍炙人口 走头无路=走投无路
  默守成规=墨守成规 穿流不息=川流不息 名符其实=名副其实 一如继往=一如既往 不径而走=不胫而走 出奇不意=出其不意 草管人命=草菅人命 幅射=辐射!大幅射 松驰=松弛!轻松驰!松驰骋
  气慨=气概 发韧=发轫 针贬=针砭 追朔=追溯 沉缅=沉湎 装祯=装帧 水笼头=水龙头 急燥=急躁 烦燥=烦躁 暴燥=暴躁 震憾=震撼 粗旷=粗犷 美仑美奂=美轮美奂
  人才倍出=人才辈出 变本加利=变本加厉 大名鼎顶=大名鼎鼎 金榜提名=金榜题名 世外桃园=世外桃源 五彩宾纷=五彩缤纷 相辅相承=相辅相成 重蹈复辙=重蹈覆辙 责无旁代=责无旁贷
  悬梁刺骨=悬梁刺股 融汇贯通=融会贯通 源源流长=源远流长 精神焕法=精神焕发 欢渡=欢度 既往不究=既往不咎 蜂涌而至=蜂拥而至 各行其事=各行其是!各行其事业 原形必露=原形毕露
`);

const disability = pairs(`
  残废人=残疾人 残废=残疾 独眼龙=视力残疾人 瞎子=视力残疾人!瞎子阿炳!瞎子摸象 聋子=听力残疾人!聋子的耳朵 哑巴=言语残疾人!哑巴亏!哑巴吃黄连 瘸子=肢体残疾人 弱智=智力残疾人 痴呆儿=智力残疾儿童
`);

const absolutes: TypedEntry[] = [
  { text: "国家级", exceptions: words("国家级非物质文化遗产 国家级非遗 国家级自然保护区 国家级风景名胜区 国家级森林公园 国家级文明 国家级开发区 国家级经济技术开发区 国家级新区 国家级贫困县 国家级重点 国家级示范 国家级名录 国家级奖项 国家级传承人 国家级代表性传承人") },
  { text: "最高级", exceptions: words("最高级别") }, { text: "最佳", exceptions: words("最佳时期 最佳时间 最佳时机 最佳实践 最佳志愿") }, { text: "全国第一品牌" }, { text: "销量第一" }, { text: "绝无仅有的疗效" },
];

const cures: TypedEntry[] = words("疗效最佳 根治 安全无副作用 药到病除 包治百病 祖传秘方 无效退款 治愈率高达").map((text) => ({
  text, exceptions: text === "根治" ? words("根治欠薪 根治拖欠 根治水患 根治淮河 根治海河 根治黄河 标本兼治根治") : [],
}));

const names: TypedEntry[] = [
  { text: "新时代文明实践中心", near: true, variants: words("新时代文明传习中心 新时代文明实践中心站") },
  { text: "新时代文明实践所", near: true, variants: words("新时代文明传习所") },
  { text: "新时代文明实践站", near: true, variants: words("新时代文明传习站 新时代文明实践站点站") },
  { text: "习近平新时代中国特色社会主义思想", near: true, variants: words("习近平新时代特色社会主义思想 习近平中国特色社会主义思想") },
  { text: "社会主义核心价值观", near: true, exceptions: words("社会主义价值观 社会主义核心价值体系") },
  {
    text: "富强、民主、文明、和谐、自由、平等、公正、法治、爱国、敬业、诚信、友善", variants: ["公正、法制", "公正 法制", "自由、公正、平等"],
    note: "24 字分三个层面，顺序固定",
  },
  { text: "中华人民共和国", near: true }, { text: "中国共产主义青年团", near: true }, { text: "乡村复兴少年宫", near: true, variants: words("乡村复兴少年官 乡村学校少年官") },
];

/** The lists a new county begins with: few words, each with its source; the county adds its own. */
export function firstLists({ demo }: { readonly demo: boolean }): FirstList[] {
  return [
    { name: "本县禁用词", kind: "FORBIDDEN", severity: "BLOCK", source: "由本县宣传部门确定", note: "由本单位填写；这里的词一律不得出现。", entries: [] },
    { name: "广告绝对化用语", kind: "FORBIDDEN", severity: "WARN", source: "《中华人民共和国广告法》第九条第三项", note: null, entries: absolutes },
    { name: "医药保健宣传用语", kind: "FORBIDDEN", severity: "WARN", source: "《中华人民共和国广告法》第十六条；新华社《新闻信息报道中的禁用词和慎用词》", note: null, entries: cures },
    { name: "残疾人称谓", kind: "SUGGESTED", severity: "WARN", source: "新华社《新闻信息报道中的禁用词和慎用词》；《中华人民共和国残疾人保障法》", note: null, entries: disability },
    { name: "常见错别字", kind: "SUGGESTED", severity: "WARN", source: "《现代汉语词典》（第 7 版）", note: null, entries: misspellings },
    { name: "规范名称", kind: "EXACT", severity: "WARN", source: "中央有关文件中的正式名称", note: "本县的机构名称、人员职务也在这里填写。", entries: names },
    { name: "证件号和银行卡号", kind: "PERSONAL_DATA", severity: "BLOCK", source: "《中华人民共和国个人信息保护法》；GB 11643—1999", note: null, entries: [{ text: "居民身份证号" }, { text: "银行卡号" }] },
    { name: "个人手机号码", kind: "PERSONAL_DATA", severity: "WARN", source: "《中华人民共和国个人信息保护法》", note: "公务手机号可填在“例外”里。", entries: [{ text: "手机号码" }] },
    {
      name: "本县区号", kind: "DIAL_CODE", severity: "WARN", source: demo ? "示例数据：望禾县区号" : "本县固定电话区号，请填写", note: "词语一栏填本县区号；常用的外地区号填在“例外”里。",
      entries: demo ? [{ text: "0300" }] : [],
    },
  ];
}

type Random = (bound: number) => number;

/** A way to write a word so that a plain search misses it; null when the word has nothing to do it with. */
export type Evasion = (word: string, random: Random) => string | null;

const between = (marks: readonly string[], fewest = 2): Evasion => (word, random) => {
  const letters = [...word];
  return letters.length < fewest ? null : letters.join(marks[random(marks.length)] ?? "");
};
const once = (marks: readonly string[]): Evasion => (word, random) => {
  const letters = [...word];
  const at = 1 + random(letters.length - 1);
  return [...letters.slice(0, at), marks[random(marks.length)] ?? "", ...letters.slice(at)].join("");
};
const eachLetter = (change: (letter: string, random: Random) => string): Evasion => (word, random) => {
  const changed = [...word].map((letter) => change(letter, random)).join("");
  return changed === word ? null : changed;
};

const hidden = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\ufe0f", "\u180e", "\u2063", "\u0301"];
const spaces = [" ", "\u3000", "\u00a0", "\u2009", "\u2003", "  ", "\t"];
const marks = ["·", "*", "-", "_", ".", "/", "|", "~", "…", "•", "+", "=", "#", "^", "●", "★", "¦", "－", "＊", "．"];
const punctuation = ["，", "、", "：", ",", "；"];
/** The word broken over two lines, not inside a Latin word: there a line's end parts words as a space does. */
const brokenOnce = (mark: string): Evasion => (word, random) => {
  const letters = [...word];
  const breaks = letters.map((_letter, index) => index).filter((index) => index > 0 && !/[a-z0-9]{2}/i.test(letters.slice(index - 1, index + 1).join("")));
  const at = breaks[random(breaks.length)];
  return at === undefined ? null : [...letters.slice(0, at), mark, ...letters.slice(at)].join("");
};
const fullWidth = (letter: string): string => (/[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter);
const mathematical = (letter: string): string => (/[a-z]/i.test(letter) ? String.fromCodePoint(0x1d41a + letter.toLowerCase().charCodeAt(0) - 97) : letter);
const foreign: Readonly<Record<string, string>> = { a: "а", c: "с", e: "е", o: "о", p: "р", x: "х", i: "і", k: "κ", v: "ν", t: "τ" };
const circled = (letter: string): string => (/[1-9]/.test(letter) ? String.fromCharCode(0x2460 + Number(letter) - 1) : letter === "0" ? "⓪" : letter);

/** The evasions of words, by name. */
export const wordEvasions: Readonly<Record<string, Evasion>> = {
  plain: (word) => word,
  "zero width between all": between(hidden), "zero width once": once(hidden),
  "spaces between all": between(spaces), "a space once": once(spaces),
  "marks between all": between(marks), "a mark once": once(marks),
  "mixed marks": (word, random) => [...word].join("|").replace(/\|/g, () => [...marks, ...spaces][random(marks.length + spaces.length)] ?? "*"),
  "broken over two lines": brokenOnce("\n"), "broken over two lines of a file": brokenOnce("\r\n"), "vertical writing": between(["\n", "\r\n", " \n", "\u2028"]),
  "emoji between": once(["😀", "🔥", "❤️"]),
  "punctuation between all": between(punctuation, 3),
  "full width": eachLetter(fullWidth), "other case": eachLetter((letter, random) => (random(2) === 0 ? letter.toUpperCase() : letter.toLowerCase())),
  "mathematical letters": eachLetter(mathematical), "foreign letters": eachLetter((letter) => foreign[letter.toLowerCase()] ?? letter),
  "compatibility forms": eachLetter((letter) => ({ 子: "⼦", 一: "⼀", 人: "⼈", 大: "⼤", 金: "⾦", 车: "⻋", 门: "⻔", 见: "⻅", 长: "⻓", 马: "⻢" })[letter] ?? letter),
};

/** What hides a word of three letters or more from lists that warn, and must not from those that block. */
export const blockedWordEvasions: Readonly<Record<string, Evasion>> = {
  "punctuation once": (word, random) => (/^\p{Script=Han}{3,}$/u.test(word) ? once(["、", "，", "“", "（", "：", "”、“"])(word, random) : null),
};

/** Words that the first lists hold, in traditional letters as a reader of them would type. */
export const traditional: Readonly<Record<string, string>> = {
  国家级: "國家級", 最高级: "最高級", 残废人: "殘廢人", 聋子: "聾子", 哑巴: "啞巴", 独眼龙: "獨眼龍", 药到病除: "藥到病除", 祖传秘方: "祖傳秘方", 无效退款: "無效退款", 疗效最佳: "療效最佳",
  座佑铭: "座佑銘", 一愁莫展: "一愁莫展", 谈笑风声: "談笑風聲", 赌博: "賭博", 诈骗: "詐騙", 传销: "傳銷", 贩毒: "販毒", 枪支: "槍支", 弹药: "彈藥", 绑架: "綁架", 敲诈: "敲詐", 抢劫: "搶劫", 盗窃: "盜竊", 销赃: "銷贓",
  洗钱: "洗錢", 假币: "假幣", 假钞: "假鈔", 假证: "假證", 办证: "辦證", 淫秽: "淫穢", 卖淫: "賣淫", 风水: "風水", 轮盘: "輪盤", 贷款: "貸款", 套现: "套現", 刷单: "刷單", 集资: "集資", 黑客: "黑客", 盗号: "盜號", 群发: "群發",
  诈捐: "詐捐", 骗捐: "騙捐", 水军: "水軍", 删帖: "刪帖", 辱骂: "辱罵", 歧视: "歧視", 智障: "智障", 脑残: "腦殘", 带货: "帶貨", 抢购: "搶購", 顶级: "頂級", 极品: "極品", 独家: "獨家", 澳门赌场: "澳門賭場", 代开发票: "代開發票",
  伪造证件: "偽造證件", 网上赌博网: "網上賭博網", 无抵押贷款: "無抵押貸款", 内幕股票: "內幕股票", 特供名酒: "特供名酒", 监听设备: "監聽設備", 窃听设备: "竊聽設備", 祖传补品: "祖傳補品", 学生兼职群: "學生兼職群",
};

/** Numbers of nobody, and the ways to write them. */
export const numbers: Readonly<Record<string, readonly string[]>> = {
  mobile: ["13800138000", "15912345678", "18600001234", "17700005678", "19900004321"],
  id: ["11010519491231002X", "440524198001010013", "320311197707070603"],
  card: ["6222021234567890128", "4111111111111111", "5500005555555559"],
  dialled: ["0371-66123456", "021-66123456", "010-66123456", "0379-6123456"],
};

const spelt = "〇一二三四五六七八九";
const groups = (number: string): string[] => (number.includes("-") ? number.split("-") : groupsOf(number));
const groupsOf = (number: string): string[] => (number.length === 11 ? [number.slice(0, 3), number.slice(3, 7), number.slice(7)] : (number.match(/.{1,4}/g) ?? [number]));

/** The evasions of numbers, by name. */
export const numberEvasions: Readonly<Record<string, Evasion>> = {
  plain: (number) => number,
  "full width figures": eachLetter(fullWidth), "zero width figures": between(hidden), "circled figures": eachLetter(circled),
  "spaced figures": (number, random) => [...number.replace("-", "")].join([" ", "\u3000", "-", "·", "."][random(5)]), "grouped figures": (number, random) => groups(number).join(["-", " ", "－", "\u3000", ".", "*"][random(6)]),
  "punctuated figures": (number, random) => (/^\d{11}$|^\d{17}[\dX]$/.test(number) ? groups(number).join(["，", "、", "（", "；"][random(4)]) : null),
  "spoken figures": (number) => (/^\d{11}$/.test(number) ? number.replace(/\d/g, (figure) => "零幺两三四五六七八九"[Number(figure)] ?? figure) : null),
  "figures over lines": (number) => groups(number).join("\n"), "vertical figures": (number) => [...number.replace("-", "")].join("\n"),
  "figures in words": (number) => (/^\d{11}$/.test(number) ? number.replace(/\d/g, (figure) => spelt[Number(figure)] ?? figure) : null),
  "letters for figures": (number) => (/^\d{11}$/.test(number) && number.slice(1, -1).includes("0") ? `${number.slice(0, 1)}${number.slice(1, -1).replaceAll("0", "O")}${number.slice(-1)}` : null),
};

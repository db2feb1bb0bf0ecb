/** The words that a notice or a lecture template may leave open until it is read (占位符). */
const placeholderNames = ["date", "start", "end", "weekday", "station", "place", "topic", "lecturer", "phone"] as const;
export type PlaceholderName = (typeof placeholderNames)[number];

/** What a lecture says of itself at the moment of reading; null where it is not settled. */
export type LectureFacts = Readonly<Record<PlaceholderName, string | null>>;

const anyBraces = /\{([^{}]*)\}/g;
const pattern = new RegExp(`\\{(${placeholderNames.join("|")})\\}`, "g");

/** Whether the text leaves something to be filled from a lecture. */
export function holdsPlaceholders(text: string): boolean {
  return new RegExp(pattern.source).test(text);
}

/** Fills the sealed placeholders of a text from the facts of now; what is not settled reads 待定. */
export function fillPlaceholders(text: string, facts: LectureFacts | null): string {
  return text.replace(pattern, (_whole, name: PlaceholderName) => facts?.[name] ?? "待定");
}

const chineseNames: Readonly<Record<PlaceholderName, string>> = {
  date: "日期", start: "开始时间", end: "结束时间", weekday: "星期", station: "阵地", place: "地点", topic: "题目", lecturer: "宣讲员", phone: "电话",
};

/** Tells each placeholder by its Chinese name, 〔题目〕, for whoever reads the text before a lecture fills it. */
export function namePlaceholders(text: string): string {
  return text.replace(pattern, (_whole, name: PlaceholderName) => `〔${chineseNames[name]}〕`);
}

/** What stands in braces and is no placeholder: the public would read it as it is. */
export function unknownPlaceholders(text: string): string[] {
  return [...text.matchAll(anyBraces)].map(([whole]) => whole).filter((whole) => !holdsPlaceholders(whole));
}

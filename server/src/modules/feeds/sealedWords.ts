/** One of the texts that a revision seals, with what it is. */
export interface SealedWord {
  readonly label: string;
  readonly text: string;
}

const labels: Readonly<Record<string, string>> = {
  title: "题目", ownTitle: "标题", name: "名称", summary: "内容", placeText: "地点", audience: "面向", openingText: "开放时间", text: "文字", signature: "落款",
};

/** The words of a sealed text of the server's own, in the order they were sealed. */
export function sealedWords(snapshot: object): SealedWord[] {
  return Object.entries(snapshot).flatMap(([name, value]: [string, unknown]) => {
    const text = Array.isArray(value) ? value.filter((line) => typeof line === "string").join("\n") : value;
    return typeof text === "string" && text.trim() !== "" ? [{ label: labels[name] ?? "文字", text }] : [];
  });
}

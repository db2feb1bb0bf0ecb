import { invalid, type Refusal } from "../../kernel/outcome";

interface ScreenTexts {
  readonly name: string;
  readonly placeText?: string | null;
  readonly openHours?: string | null;
  readonly keeperName?: string | null;
  readonly tags?: readonly string[];
}

const mostTags = 20;

/** What is wrong with the texts that staff entered for a screen. */
export function screenTextRefusals(texts: ScreenTexts): Refusal[] {
  const wrong: Refusal[] = [];
  if (texts.name.trim() === "") wrong.push(invalid("name", "请填写屏幕名称"));
  if (texts.name.trim().length > 80) wrong.push(invalid("name", "屏幕名称不超过 80 个字"));
  if (isLonger(texts.placeText, 120)) wrong.push(invalid("placeText", "安装位置不超过 120 个字"));
  if (isLonger(texts.openHours, 80)) wrong.push(invalid("openHours", "开屏时间不超过 80 个字"));
  if (isLonger(texts.keeperName, 40)) wrong.push(invalid("keeperName", "管理人不超过 40 个字"));
  const tags = texts.tags ?? [];
  if (tags.length > mostTags || tags.some((tag) => tag.trim() === "" || tag.length > 20)) wrong.push(invalid("tags", "标签最多 20 个，每个 1 到 20 个字"));
  return wrong;
}

function isLonger(text: string | null | undefined, most: number): boolean {
  return (text?.length ?? 0) > most;
}

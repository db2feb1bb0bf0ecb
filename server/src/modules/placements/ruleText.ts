import type { PieceType } from "../content";
import type { PieceRule } from "./placement.entity";

const typeNames: Readonly<Record<PieceType, string>> = {
  PUBLIC_SERVICE_AD: "公益广告", FAMILY_MOTTO: "家风家训", LECTURE_NOTICE: "宣讲预告", STORY: "典型事迹", ARTICLE: "动态",
};

/** A standing rule as an office reads it. */
export function ruleText(rule: PieceRule): string {
  const types = rule.types.length === 0 ? "所有内容" : rule.types.map((type) => typeNames[type]).join("、");
  const themes = rule.themes.length === 0 ? [] : [`主题：${rule.themes.join("、")}`];
  const publishers = rule.publisherIds.length === 0 ? [] : [`限 ${String(rule.publisherIds.length)} 个发布单位`];
  return [types, ...themes, ...publishers].join("，");
}

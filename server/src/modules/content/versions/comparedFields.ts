import { formatLines } from "./formatLines";
import type { PieceSnapshot } from "../entry/pieceSnapshot";

/** One sealed field as a reader compares it. */
export interface ComparedField {
  readonly key: string;
  /** What the field is called in Chinese (栏目). */
  readonly label: string;
  readonly text: string;
}

/** Names of the organisations, stations and lectures that snapshots know by id. */
export type NameOf = (id: string) => string;

const kinds: Readonly<Record<string, string>> = {
  CLASSIC: "经典家训", LOCAL: "本地家训", STORY: "家风故事", LECTURE: "宣讲预告", POSTPONE: "延期通知", CANCEL: "取消通知", VENUE: "换场地通知", MONTHLY: "月度安排",
  FESTIVAL: "节日活动", ENROLMENT: "报名通知", HOLIDAY_HOURS: "假期开放时间", COLLECT: "征集启事", OTHER: "其他通知",
};
const sources: Readonly<Record<string, string>> = { OWN: "自制", SYNDICATED: "通稿", COLLECTED: "征集" };

/** The fields that a revision of a piece seals, in the order of the page; its media are told apart. */
export function fieldsOfPiece(snapshot: PieceSnapshot, nameOf: NameOf): ComparedField[] {
  const named = (id: string | null): string => (id === null ? "" : nameOf(id));
  const isAd = snapshot.type === "PUBLIC_SERVICE_AD";
  const rows: readonly (readonly [string, string, string | null])[] = [
    ["title", "标题", snapshot.title],
    ["kind", "类别", snapshot.kind === null ? null : (kinds[snapshot.kind] ?? snapshot.kind)],
    ["lines", "LED 分行文字", snapshot.lines.join("\n")],
    ["strip", "条屏文字", snapshot.strip],
    ["summary", "摘要", snapshot.summary],
    ["text", "正文", isAd ? null : snapshot.text],
    ["blocks", "正文排版", formatLines(snapshot.blocks)],
    ["origin", "出处", snapshot.origin],
    ["family", "家庭", snapshot.family],
    ["story", "家风故事", snapshot.story],
    ["theme", "主题", snapshot.theme],
    ["seconds", "播放秒数", snapshot.seconds === null ? null : `${String(snapshot.seconds)} 秒`],
    ["stationId", "关联阵地", named(snapshot.stationId)],
    ["lectureId", "对应宣讲", named(snapshot.lectureId)],
    ["publisherId", "发布单位", named(snapshot.publisherId)],
    ["signature", "落款", snapshot.signature],
    ["source", "来源", snapshot.source === null ? null : (sources[snapshot.source] ?? snapshot.source)],
    ["pictureLicence", "图片授权", snapshot.pictureLicence],
    ["aiGenerated", "AI 生成", snapshot.aiGenerated ? "是" : "否"],
  ];
  return rows.map(([key, label, text]) => ({ key, label, text: text ?? "" }));
}

const ownTexts: Readonly<Record<string, string>> = {
  title: "标题", ownTitle: "自拟题目", summary: "简介", placeText: "地点说明", audience: "面向人群", openingText: "开放时间说明",
};

/** The fields of the server's own public texts: of a lecture, a topic, a palace. */
export function fieldsOfOwnText(snapshot: Readonly<Record<string, unknown>>): ComparedField[] {
  return Object.entries(snapshot).map(([key, value]) => ({ key, label: ownTexts[key] ?? "文字", text: typeof value === "string" ? value : "" }));
}

import type { PieceType } from "../../content";

/** One subscription (订阅源): what it holds, under `/feeds/<name>.xml` and `/feeds/<name>.json`. */
export interface SyndicationChannel {
  readonly name: string;
  readonly types: readonly PieceType[];
  readonly title: string;
  readonly description: string;
}

/** Every subscription there is. */
export const syndicationChannels: readonly SyndicationChannel[] = [
  { name: "articles", types: ["ARTICLE", "STORY"], title: "动态和典型事迹", description: "文明实践动态和典型事迹" },
  { name: "notices", types: ["LECTURE_NOTICE"], title: "通知预告", description: "宣讲预告和通知，时间地点随时更新" },
  { name: "mottoes", types: ["FAMILY_MOTTO"], title: "家风家训", description: "家风家训" },
];

/** The forms in which each is given. */
export const syndicationForms = [
  { ext: "xml", mime: "application/rss+xml", name: "订阅" },
  { ext: "json", mime: "application/feed+json", name: "订阅，数据格式" },
] as const;

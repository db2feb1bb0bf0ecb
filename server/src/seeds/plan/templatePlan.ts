/** A lecture template of the demo county, and the series whose lectures are told in it. */
export interface PlannedTemplate {
  readonly name: string;
  readonly audience: string;
  readonly summary: string;
  readonly series: readonly string[];
}

/** Three templates that cover every series of the course menu. */
export const templatePlan: readonly PlannedTemplate[] = [
  {
    name: "政策到家门口", audience: "全体居民", series: ["板凳课堂", "平安课堂"],
    summary: "{date}（{weekday}）{start}，{lecturer}在{place}讲“{topic}”。带上问题来，听得懂、用得上，讲完可以一对一咨询。不方便到场的，可以打电话{phone}问一问。",
  },
  {
    name: "田间课堂", audience: "种植户、养殖户和返乡青年", series: ["田间课堂"],
    summary: "{date}（{weekday}）{start}在{place}开课，内容是“{topic}”。{lecturer}边做边讲，请穿便于下地的鞋。遇雨改期时，本页会马上更新。",
  },
  {
    name: "身边人讲身边事", audience: "全体居民", series: ["道德讲堂", "家风家教讲堂", "健康有约", "我们的节日"],
    summary: "{date}（{weekday}）{start}至{end}，{station}邀请大家来{place}听“{topic}”。主讲：{lecturer}。老人孩子都欢迎，不用报名。",
  },
];

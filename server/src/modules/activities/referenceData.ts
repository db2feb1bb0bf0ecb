import { newId } from "../../kernel/id";
import { succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import type { ActivityKind } from "./activity.entity";
import { ActivityForm } from "./activityForm.entity";
import { Series } from "./series.entity";
import { WorkClass } from "./workClass.entity";

const pilotGuidance = "中共中央办公厅《关于建设新时代文明实践中心试点工作的指导意见》（2018年）：五项工作内容";

const fiveWorks = [
  ["STUDY_THEORY", "学习实践科学理论"],
  ["PUBLICISE_POLICY", "宣传宣讲党的政策"],
  ["CULTIVATE_VALUES", "培育践行主流价值"],
  ["ENRICH_CULTURE", "丰富活跃文化生活"],
  ["CHANGE_CUSTOMS", "持续深入移风易俗"],
] as const;

const forms = [
  ["ASSEMBLY", "集中宣讲"], ["BENCH", "板凳课堂（院坝会）"], ["FIELD", "田间课堂"], ["DOOR_TO_DOOR", "入户宣讲"],
  ["PERFORMANCE", "文艺宣讲"], ["CAMPUS", "校园宣讲"], ["ONLINE", "线上宣讲"],
] as const;

const usualSeries: readonly (readonly [string, string, ActivityKind, string])[] = [
  ["MORALITY_HALL", "道德讲堂", "LECTURE", "每月一次，集中宣讲；固定五环节：唱一首歌曲、学一位模范、诵一段经典、发一份善心、送一份吉祥"],
  ["BENCH_CLASS", "板凳课堂", "LECTURE", "村组院坝，每次 30–40 分钟，不设座位数，不需报名"],
  ["FIELD_CLASS", "田间课堂", "LECTURE", "跟着农时走，地点常在地头、合作社晒场"],
  ["HEALTH", "健康有约", "LECTURE", "每月第二个周三，结合义诊"],
  ["SAFETY", "平安课堂", "LECTURE", "安全月、暑假、冬季用火用电季加密"],
  ["FAMILY", "家风家教讲堂", "LECTURE", "周末，面向家长"],
  ["OUR_FESTIVALS", "我们的节日", "FESTIVAL", "按农历传统节日自动排期（农历规则，不是公历重复）"],
  ["HUNDRED_DAYS_SQUARE", "百日文化广场", "PERFORMANCE", "6–9 月每周五 19:30，文化广场"],
  ["MARKET_DAY", "文明实践赶集日", "VOLUNTEER_SERVICE", "逢集日：理发、磨刀、量血压、政策咨询"],
  ["HALF_PAST_FOUR", "四点半课堂", "MINORS", "周一至周五 16:20–17:20"],
  ["FILM_NIGHT", "乡村电影夜", "PERFORMANCE", "夏季周六 20:00，广场放映"],
];

/** Fills the tables of work classes, forms and series when they are empty; rows added or renamed later stay. */
export async function ensureReferenceData(work: UnitOfWork): Promise<Outcome<null>> {
  if (!(await work.entities.exists(WorkClass))) {
    await work.entities.insert(WorkClass, fiveWorks.map(([code, name], position) => ({ id: newId(work.now), code, name, position, source: pilotGuidance })));
  }
  if (!(await work.entities.exists(ActivityForm))) {
    await work.entities.insert(ActivityForm, forms.map(([code, name], position) => ({ id: newId(work.now), code, name, position, source: null })));
  }
  if (!(await work.entities.exists(Series))) {
    const rows = usualSeries.map(([code, name, activityKind, rule], position) => ({ id: newId(work.now), code, name, activityKind, rule, position }));
    await work.entities.insert(Series, rows);
  }
  return succeed(null);
}

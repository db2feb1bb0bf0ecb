import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { screenById } from "../screens";
import { stationById } from "../stations";
import type { Aim } from "./placement.entity";
import { screenGroupById } from "./placement.loaders";
import { PlacementPlanType } from "./placementPlan.type";

const mostNames = 5;
const tierNames = { CENTRE: "县级中心", INSTITUTE: "乡镇所", STATION: "村（社区）站", POINT: "点" } as const;

/** A plan in words, for lists and files. */
@Resolver(() => PlacementPlanType)
export class PlacementPlanResolver {
  @FieldResolver(() => String, { complexity: 5, description: "Where, in words (投放范围)." })
  async aimText(@Root() { plan }: PlacementPlanType, @Ctx() context: RequestContext): Promise<string> {
    return aimText(plan.aim, context);
  }

  @FieldResolver(() => String, { complexity: 5, description: "Where not, in words; empty when nothing is excepted (除外)." })
  async exceptionsText(@Root() { plan }: PlacementPlanType, @Ctx() context: RequestContext): Promise<string> {
    return aimText(plan.exceptions, context);
  }
}

async function aimText(aim: Aim, context: RequestContext): Promise<string> {
  if (aim.everywhere) return "全部阵地";
  const stations = await named(aim.stationIds, (id) => context.loader(stationById).load(id));
  const subtrees = await named(aim.subtreeIds, (id) => context.loader(stationById).load(id));
  const screens = await named(aim.screenIds, (id) => context.loader(screenById).load(id));
  const groups = await named(aim.screenGroupIds, (id) => context.loader(screenGroupById).load(id));
  return [
    told("", subtrees, "及下级"), told("", stations, ""), told("层级：", aim.tiers.map((tier) => tierNames[tier]), ""), told("阵地标签：", aim.stationTags, ""),
    told("屏幕：", screens, ""), told("屏幕标签：", aim.screenTags, ""), told("屏幕组：", groups, ""),
  ].filter((part) => part !== "").join("；");
}

async function named(ids: readonly string[], load: (id: string) => Promise<{ readonly name: string } | null | undefined>): Promise<string[]> {
  const rows = await Promise.all(ids.slice(0, mostNames).map(load));
  return [...rows.map((row) => row?.name ?? "（已不存在）"), ...ids.slice(mostNames)];
}

function told(before: string, names: readonly string[], after: string): string {
  if (names.length === 0) return "";
  const more = names.length > mostNames ? `等 ${String(names.length)} 个` : "";
  return `${before}${names.slice(0, mostNames).map((name) => `${name}${after}`).join("、")}${more}`;
}

import { ArgsType, Field, ID, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../../graphql";
import type { ScreenPresence } from "./screen.entity";
import type { ScreenOrder } from "./queries/listScreens";
import { ScreenPresenceEnum, ScreenShapeEnum } from "./screen.type";
import type { ScreenShape } from "./screenShape";

export enum ScreenOrderEnum { NAME_ASC = "NAME_ASC", LAST_SEEN_AT_DESC = "LAST_SEEN_AT_DESC" }

registerEnumType(ScreenOrderEnum, {
  name: "ScreenOrder",
  description: "Order of screens (排序).",
  valuesConfig: { NAME_ASC: { description: "By name (名称)." }, LAST_SEEN_AT_DESC: { description: "Last heard of first (最后在线时间)." } },
});

@InputType("ScreenFilter", { description: "Which screens (筛选)." })
export class ScreenFilterInput {
  @Field(() => String, { nullable: true, description: "Part of name, place or keeper (关键字)." })
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids." })
  ids: string[] | null;
  @Field(() => ID, { nullable: true, description: "Of this station (阵地)." })
  stationId: string | null;
  @Field(() => ID, { nullable: true, description: "Of this station and all below it (含下级)." })
  within: string | null;
  @Field(() => ScreenPresenceEnum, { nullable: true, description: "With this presence (在线状态)." })
  presence: ScreenPresence | null;
  @Field(() => ScreenShapeEnum, { nullable: true, description: "Of this shape (形状)." })
  shape: ScreenShape | null;
}

@ArgsType()
export class ScreenArgs extends PageArgs {
  @Field(() => ScreenFilterInput, { nullable: true, description: "Which screens (筛选)." })
  filter: ScreenFilterInput | null;
  @Field(() => ScreenOrderEnum, { defaultValue: ScreenOrderEnum.NAME_ASC, description: "Order (排序)." })
  orderBy: ScreenOrder;
}

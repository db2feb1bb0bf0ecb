import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { MutationPayload, PageArgs } from "../../graphql";
import { WordedInput } from "../wording";
import type { PalaceHostKind, PalaceKind } from "./youthPalace.entity";
import { PalaceHostKindEnum, PalaceKindEnum, YouthPalaceType } from "./youthPalace.type";

export enum YouthPalaceOrderEnum { NAME_ASC = "NAME_ASC" }
registerEnumType(YouthPalaceOrderEnum, {
  name: "YouthPalaceOrder", description: "Order of youth palaces (少年宫排序).", valuesConfig: { NAME_ASC: { description: "By name (按名称)." } },
});

@InputType("YouthPalaceFilter", { description: "Which youth palaces (少年宫筛选)." })
export class YouthPalaceFilterInput {
  @Field(() => String, { nullable: true, description: "Part of the name (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => ID, { nullable: true, description: "Shown by this station (阵地)." })
  @IsOptional()
  stationId: string | null;
  @Field(() => ID, { nullable: true, description: "Hosted by this school (学校)." })
  @IsOptional()
  organisationId: string | null;
  @Field(() => ID, { nullable: true, description: "Shown by this station or one below it (含下级)." })
  @IsOptional()
  within: string | null;
  @Field(() => Boolean, { nullable: true, description: "Open at all, or not (启用)." })
  @IsOptional()
  active: boolean | null;
}

@ArgsType()
export class YouthPalacesArgs extends PageArgs {
  @Field(() => YouthPalaceFilterInput, { nullable: true, description: "Which youth palaces." })
  @IsOptional()
  filter: YouthPalaceFilterInput | null;
  @Field(() => YouthPalaceOrderEnum, { nullable: true, defaultValue: YouthPalaceOrderEnum.NAME_ASC, description: "In which order." })
  @IsOptional()
  orderBy: YouthPalaceOrderEnum | null;
}

@InputType({ description: "A new youth palace (新增少年宫)." })
export class CreateYouthPalaceInput extends WordedInput {
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => PalaceKindEnum, { description: "Kind (类型)." })
  kind: PalaceKind;
  @Field(() => PalaceHostKindEnum, { description: "Who hosts it (主办方)." })
  hostKind: PalaceHostKind;
  @Field(() => ID, { description: "The station that shows it (阵地); the host when a station hosts it." })
  stationId: string;
  @Field(() => ID, { nullable: true, description: "The school (学校)." })
  @IsOptional()
  organisationId: string | null;
  @Field(() => String, { nullable: true, description: "Address (地址)." })
  @IsOptional()
  address: string | null;
  @Field(() => String, { nullable: true, description: "The office's telephone (电话)." })
  @IsOptional()
  phone: string | null;
  @Field(() => String, { nullable: true, description: "Whom to ask (联系人)." })
  @IsOptional()
  contactName: string | null;
  @Field(() => String, { nullable: true, description: "Opening in words (开放说明), public once reviewed." })
  @IsOptional()
  openingText: string | null;
  @Field(() => String, { nullable: true, description: "What it is (简介), public once reviewed." })
  @IsOptional()
  summary: string | null;
}

@InputType({ description: "Changes of a youth palace (修改少年宫); a field left out stays, null empties it." })
export class UpdateYouthPalaceInput extends WordedInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "Name (名称)." })
  @IsOptional()
  name: string | null;
  @Field(() => PalaceKindEnum, { nullable: true, description: "Kind (类型)." })
  @IsOptional()
  kind: PalaceKind | null;
  @Field(() => ID, { nullable: true, description: "The station that shows it (阵地)." })
  @IsOptional()
  stationId: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether it is open at all (启用)." })
  @IsOptional()
  active: boolean | null;
  @Field(() => ID, { nullable: true, description: "The school (学校)." })
  @IsOptional()
  organisationId: string | null;
  @Field(() => String, { nullable: true, description: "Address (地址)." })
  @IsOptional()
  address: string | null;
  @Field(() => String, { nullable: true, description: "The office's telephone (电话)." })
  @IsOptional()
  phone: string | null;
  @Field(() => String, { nullable: true, description: "Whom to ask (联系人)." })
  @IsOptional()
  contactName: string | null;
  @Field(() => String, { nullable: true, description: "Opening in words (开放说明), public once reviewed." })
  @IsOptional()
  openingText: string | null;
  @Field(() => String, { nullable: true, description: "What it is (简介), public once reviewed." })
  @IsOptional()
  summary: string | null;
}

@ObjectType({ description: "Answer of createYouthPalace." })
export class CreateYouthPalacePayload extends MutationPayload {
  @Field(() => YouthPalaceType, { nullable: true, description: "The new youth palace (少年宫)." })
  youthPalace: YouthPalaceType | null;
}

@ObjectType({ description: "Answer of updateYouthPalace." })
export class UpdateYouthPalacePayload extends MutationPayload {
  @Field(() => YouthPalaceType, { nullable: true, description: "The changed youth palace (少年宫)." })
  youthPalace: YouthPalaceType | null;
}

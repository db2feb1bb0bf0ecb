import { IsOptional } from "class-validator";
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar, MutationPayload, PageArgs } from "../../graphql";
import { WordedInput } from "../wording";
import type { StationStatus, StationTier } from "./station.entity";
import { StationStatusEnum, StationTierEnum, StationType } from "./station.type";

export enum StationOrder {
  CODE_ASC = "CODE_ASC", NAME_ASC = "NAME_ASC", NAME_DESC = "NAME_DESC", TIER_ASC = "TIER_ASC", UPDATED_AT_DESC = "UPDATED_AT_DESC",
}

registerEnumType(StationOrder, {
  name: "StationOrder",
  description: "Order of stations (阵地排序).",
  valuesConfig: {
    CODE_ASC: { description: "By code (按编码)." },
    NAME_ASC: { description: "By name (按名称)." },
    NAME_DESC: { description: "By name, backwards (按名称倒序)." },
    TIER_ASC: { description: "From the top of the tree down (按层级)." },
    UPDATED_AT_DESC: { description: "Last changed first (按更新时间)." },
  },
});

@InputType({ description: "Which stations (阵地筛选)." })
class StationFilter {
  @Field(() => String, { nullable: true, description: "Part of name, code or address (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => StationTierEnum, { nullable: true, description: "Of this level (层级)." })
  @IsOptional()
  tier: StationTier | null;
  @Field(() => StationStatusEnum, { nullable: true, description: "In this state (状态)." })
  @IsOptional()
  status: StationStatus | null;
  @Field(() => ID, { nullable: true, description: "Directly below this one (上级)." })
  @IsOptional()
  parentId: string | null;
  @Field(() => ID, { nullable: true, description: "Run by this organisation (所属单位)." })
  @IsOptional()
  organisationId: string | null;
  @Field(() => ID, { nullable: true, description: "This one and all below it (范围)." })
  @IsOptional()
  within: string | null;
  @Field(() => String, { nullable: true, description: "With this tag (标签)." })
  @IsOptional()
  tag: string | null;
}

@ArgsType()
export class StationsArgs extends PageArgs {
  @Field(() => StationFilter, { nullable: true, description: "Which stations." })
  @IsOptional()
  filter: StationFilter | null;
  @Field(() => StationOrder, { nullable: true, defaultValue: StationOrder.CODE_ASC, description: "In which order." })
  @IsOptional()
  orderBy: StationOrder | null;
}

@InputType()
abstract class StationDetailsInput extends WordedInput {
  @Field(() => ID, { nullable: true, description: "The organisation that runs it (所属单位)." })
  @IsOptional()
  organisationId: string | null;
  @Field(() => String, { nullable: true, description: "Address (地址)." })
  @IsOptional()
  address: string | null;
  @Field(() => Float, { nullable: true, description: "Latitude in degrees, WGS-84 (纬度)." })
  @IsOptional()
  latitude: number | null;
  @Field(() => Float, { nullable: true, description: "Longitude in degrees, WGS-84 (经度)." })
  @IsOptional()
  longitude: number | null;
  @Field(() => String, { nullable: true, description: "Opening hours as text (开放时间)." })
  @IsOptional()
  openingHours: string | null;
  @Field(() => String, { nullable: true, description: "The office's telephone (办公电话), shown to residents." })
  @IsOptional()
  phone: string | null;
  @Field(() => String, { nullable: true, description: "Head (站长), for staff only." })
  @IsOptional()
  headName: string | null;
  @Field(() => String, { nullable: true, description: "Keeper (管理员), for staff only." })
  @IsOptional()
  keeperName: string | null;
  @Field(() => [String], { nullable: true, description: "Tags (标签)." })
  @IsOptional()
  tags: string[] | null;
  @Field(() => String, { nullable: true, description: "What the place is, in a few sentences (简介)." })
  @IsOptional()
  summary: string | null;
}

@InputType({ description: "A new station (新增阵地)." })
export class CreateStationInput extends StationDetailsInput {
  @Field(() => String, { description: "Code, unique (编码)." })
  code: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => StationTierEnum, { description: "Level, strictly below its parent's (层级)." })
  tier: StationTier;
  @Field(() => ID, { nullable: true, description: "The place above it (上级); none for a centre." })
  @IsOptional()
  parentId: string | null;
}

@InputType({ description: "Changes of a station (修改阵地); a field left out stays." })
export class UpdateStationInput extends StationDetailsInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "Code, unique (编码)." })
  @IsOptional()
  code: string | null;
  @Field(() => String, { nullable: true, description: "Name (名称)." })
  @IsOptional()
  name: string | null;
}

@InputType({ description: "A new state of a station (变更状态)." })
export class ChangeStationStatusInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => StationStatusEnum, { description: "The new state (状态)." })
  status: StationStatus;
  @Field(() => String, { nullable: true, description: "Why (原因)." })
  @IsOptional()
  reason: string | null;
}

@InputType({ description: "A new place in the tree (调整隶属)." })
export class MoveStationInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => ID, { description: "The new place above it (新上级)." })
  parentId: string;
  @Field(() => DateScalar, { nullable: true, description: "First day of the new tree (生效日期): past, today (the default) or future." })
  @IsOptional()
  effectiveOn: string | null;
}

@InputType({ description: "A CSV file of stations (导入阵地)." })
export class ImportStationsInput extends WordedInput {
  @Field(() => String, { description: "The file's text; headers 编码,名称,层级,上级编码,地址,经度,纬度,开放时间,电话,站长,管理员,标签." })
  csv: string;
  @Field(() => Boolean, { description: "Only judge the file and change nothing (试导入)." })
  dryRun: boolean;
}

@ObjectType()
abstract class StationPayload extends MutationPayload {
  @Field(() => StationType, { nullable: true, description: "The station (阵地)." })
  station: StationType | null;
}

@ObjectType({ description: "Answer of createStation." })
export class CreateStationPayload extends StationPayload {}

@ObjectType({ description: "Answer of updateStation." })
export class UpdateStationPayload extends StationPayload {}

@ObjectType({ description: "Answer of changeStationStatus." })
export class ChangeStationStatusPayload extends StationPayload {}

@ObjectType({ description: "Answer of moveStation." })
export class MoveStationPayload extends StationPayload {}

@ObjectType({ description: "A row of the file that cannot be taken (导入错误)." })
class StationRowError {
  @Field(() => Int, { description: "Line of the file, counted from 1 (行号)." })
  line: number;
  @Field(() => String, { nullable: true, description: "Header of the column it is about (列)." })
  column: string | null;
  @Field(() => String, { description: "A stable code." })
  code: string;
  @Field(() => String, { description: "What to tell the person, in Chinese." })
  message: string;
}

@ObjectType({ description: "Answer of importStations: all rows were taken, or none." })
export class ImportStationsPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: "Rows read, headers left out (读取行数)." })
  rowsRead: number | null;
  @Field(() => Int, { nullable: true, description: "Stations added (新增)." })
  created: number | null;
  @Field(() => Int, { nullable: true, description: "Stations changed (更新)." })
  updated: number | null;
  @Field(() => Int, { nullable: true, description: "Stations that were so already (未变)." })
  unchanged: number | null;
  @Field(() => [StationRowError], { nullable: true, description: "Why nothing was taken (错误行)." })
  rowErrors: readonly StationRowError[] | null;
}

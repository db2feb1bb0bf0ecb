import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { MutationPayload, PageArgs } from "../../graphql";
import { WordedInput } from "../wording";
import type { FacilityKind } from "./facility.entity";
import { FacilityKindEnum, FacilityType } from "./facility.type";

export enum FacilityOrder { NAME_ASC = "NAME_ASC" }

registerEnumType(FacilityOrder, {
  name: "FacilityOrder", description: "Order of facilities (功能室排序).", valuesConfig: { NAME_ASC: { description: "By name (按名称)." } },
});

@InputType({ description: "Which facilities (功能室筛选)." })
class FacilityFilter {
  @Field(() => String, { nullable: true, description: "Part of the name (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => ID, { nullable: true, description: "At this station (阵地)." })
  @IsOptional()
  stationId: string | null;
  @Field(() => ID, { nullable: true, description: "Of this organisation (单位)." })
  @IsOptional()
  organisationId: string | null;
  @Field(() => FacilityKindEnum, { nullable: true, description: "Of this kind (类别)." })
  @IsOptional()
  kind: FacilityKind | null;
}

@ArgsType()
export class FacilitiesArgs extends PageArgs {
  @Field(() => FacilityFilter, { nullable: true, description: "Which facilities." })
  @IsOptional()
  filter: FacilityFilter | null;
  @Field(() => FacilityOrder, { nullable: true, defaultValue: FacilityOrder.NAME_ASC, description: "In which order." })
  @IsOptional()
  orderBy: FacilityOrder | null;
}

@InputType()
abstract class FacilityDetailsInput extends WordedInput {
  @Field(() => Int, { nullable: true, description: "How many people it holds (容纳人数)." })
  @IsOptional()
  capacity: number | null;
  @Field(() => String, { nullable: true, description: "Equipment (设备)." })
  @IsOptional()
  equipment: string | null;
  @Field(() => String, { nullable: true, description: "When it is open, as text (开放规则)." })
  @IsOptional()
  openingRule: string | null;
}

@InputType({ description: "A new facility (新增功能室) of a station or of an organisation." })
export class CreateFacilityInput extends FacilityDetailsInput {
  @Field(() => ID, { nullable: true, description: "The station it is at (所在阵地)." })
  @IsOptional()
  stationId: string | null;
  @Field(() => ID, { nullable: true, description: "The organisation it belongs to (所属单位)." })
  @IsOptional()
  organisationId: string | null;
  @Field(() => FacilityKindEnum, { description: "What it is (类别)." })
  kind: FacilityKind;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
}

@InputType({ description: "Changes of a facility (修改功能室); a field left out stays." })
export class UpdateFacilityInput extends FacilityDetailsInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => FacilityKindEnum, { nullable: true, description: "What it is (类别)." })
  @IsOptional()
  kind: FacilityKind | null;
  @Field(() => String, { nullable: true, description: "Name (名称)." })
  @IsOptional()
  name: string | null;
}

@InputType({ description: "A facility to remove (删除功能室)." })
export class RemoveFacilityInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
}

@ObjectType()
abstract class FacilityPayload extends MutationPayload {
  @Field(() => FacilityType, { nullable: true, description: "The facility (功能室)." })
  facility: FacilityType | null;
}

@ObjectType({ description: "Answer of createFacility." })
export class CreateFacilityPayload extends FacilityPayload {}

@ObjectType({ description: "Answer of updateFacility." })
export class UpdateFacilityPayload extends FacilityPayload {}

@ObjectType({ description: "Answer of removeFacility: the facility as it was." })
export class RemoveFacilityPayload extends FacilityPayload {}

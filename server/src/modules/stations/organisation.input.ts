import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { MutationPayload, PageArgs } from "../../graphql";
import { WordedInput } from "../wording";
import type { OrganisationKind } from "./organisation.entity";
import { OrganisationKindEnum, OrganisationType } from "./organisation.type";

export enum OrganisationOrder { NAME_ASC = "NAME_ASC", CODE_ASC = "CODE_ASC" }

registerEnumType(OrganisationOrder, {
  name: "OrganisationOrder",
  description: "Order of organisations (单位排序).",
  valuesConfig: { NAME_ASC: { description: "By name (按名称)." }, CODE_ASC: { description: "By code (按编码)." } },
});

@InputType({ description: "Which organisations (单位筛选)." })
class OrganisationFilter {
  @Field(() => String, { nullable: true, description: "Part of name, short name or code (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => OrganisationKindEnum, { nullable: true, description: "Of this kind (类别)." })
  @IsOptional()
  kind: OrganisationKind | null;
  @Field(() => ID, { nullable: true, description: "Directly below this one (上级单位)." })
  @IsOptional()
  parentId: string | null;
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true, description: "Which organisations." })
  @IsOptional()
  filter: OrganisationFilter | null;
  @Field(() => OrganisationOrder, { nullable: true, defaultValue: OrganisationOrder.CODE_ASC, description: "In which order." })
  @IsOptional()
  orderBy: OrganisationOrder | null;
}

@InputType({ description: "A new organisation (新增单位)." })
export class CreateOrganisationInput extends WordedInput {
  @Field(() => String, { description: "Code, unique (编码)." })
  code: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => String, { nullable: true, description: "Short name (简称)." })
  @IsOptional()
  shortName: string | null;
  @Field(() => OrganisationKindEnum, { description: "What it is (类别)." })
  kind: OrganisationKind;
  @Field(() => ID, { nullable: true, description: "The organisation above it (上级单位)." })
  @IsOptional()
  parentId: string | null;
}

@InputType({ description: "Changes of an organisation (修改单位); a field left out stays." })
export class UpdateOrganisationInput extends WordedInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "Name (名称)." })
  @IsOptional()
  name: string | null;
  @Field(() => String, { nullable: true, description: "Short name (简称)." })
  @IsOptional()
  shortName: string | null;
  @Field(() => OrganisationKindEnum, { nullable: true, description: "What it is (类别)." })
  @IsOptional()
  kind: OrganisationKind | null;
  @Field(() => ID, { nullable: true, description: "The organisation above it (上级单位)." })
  @IsOptional()
  parentId: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether it still exists (是否启用)." })
  @IsOptional()
  active: boolean | null;
}

@ObjectType({ description: "Answer of createOrganisation." })
export class CreateOrganisationPayload extends MutationPayload {
  @Field(() => OrganisationType, { nullable: true, description: "The new organisation (单位)." })
  organisation: OrganisationType | null;
}

@ObjectType({ description: "Answer of updateOrganisation." })
export class UpdateOrganisationPayload extends MutationPayload {
  @Field(() => OrganisationType, { nullable: true, description: "The changed organisation (单位)." })
  organisation: OrganisationType | null;
}

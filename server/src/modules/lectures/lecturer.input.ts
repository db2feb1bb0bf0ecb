import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { MutationPayload, PageArgs } from "../../graphql";
import { WordedInput } from "../wording";
import type { LecturerTier } from "./lecturer.entity";
import { LecturerTeamType, LecturerTierEnum, LecturerType } from "./lecturer.type";

export enum LecturerOrderEnum { NAME_ASC = "NAME_ASC", NUMBER_ASC = "NUMBER_ASC" }
registerEnumType(LecturerOrderEnum, {
  name: "LecturerOrder",
  description: "Order of lecturers (宣讲员排序).",
  valuesConfig: { NAME_ASC: { description: "By name (按姓名)." }, NUMBER_ASC: { description: "By number (按编号)." } },
});

@InputType("LecturerFilter", { description: "Which lecturers (宣讲员筛选)." })
export class LecturerFilterInput {
  @Field(() => String, { nullable: true, description: "Part of name or number (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => ID, { nullable: true, description: "Of this team (宣讲团)." })
  @IsOptional()
  teamId: string | null;
  @Field(() => LecturerTierEnum, { nullable: true, description: "Of this level (层级)." })
  @IsOptional()
  tier: LecturerTier | null;
  @Field(() => Boolean, { nullable: true, description: "In office, or not (在岗)." })
  @IsOptional()
  active: boolean | null;
}

@ArgsType()
export class LecturersArgs extends PageArgs {
  @Field(() => LecturerFilterInput, { nullable: true, description: "Which lecturers." })
  @IsOptional()
  filter: LecturerFilterInput | null;
  @Field(() => LecturerOrderEnum, { nullable: true, defaultValue: LecturerOrderEnum.NUMBER_ASC, description: "In which order." })
  @IsOptional()
  orderBy: LecturerOrderEnum | null;
}

@InputType({ description: "A new lecturer (新增宣讲员)." })
export class CreateLecturerInput extends WordedInput {
  @Field(() => String, { description: "Number (编号), unique; letters, digits, - and _." })
  number: string;
  @Field(() => String, { description: "Name (姓名)." })
  name: string;
  @Field(() => LecturerTierEnum, { description: "Level (层级)." })
  tier: LecturerTier;
  @Field(() => String, { nullable: true, description: "What the person is known as (身份)." })
  @IsOptional()
  identity: string | null;
  @Field(() => [ID], { nullable: true, description: "Ids of the teams (宣讲团)." })
  @IsOptional()
  teamIds: string[] | null;
  @Field(() => [String], { nullable: true, description: "What the person speaks about (擅长主题)." })
  @IsOptional()
  topics: string[] | null;
}

@InputType({ description: "Changes of a lecturer (修改宣讲员); a field left out stays." })
export class UpdateLecturerInput extends WordedInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "Name (姓名)." })
  @IsOptional()
  name: string | null;
  @Field(() => LecturerTierEnum, { nullable: true, description: "Level (层级)." })
  @IsOptional()
  tier: LecturerTier | null;
  @Field(() => String, { nullable: true, description: "What the person is known as (身份)." })
  @IsOptional()
  identity: string | null;
  @Field(() => [ID], { nullable: true, description: "Ids of the teams (宣讲团)." })
  @IsOptional()
  teamIds: string[] | null;
  @Field(() => [String], { nullable: true, description: "What the person speaks about (擅长主题)." })
  @IsOptional()
  topics: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "Whether the person still speaks (在岗)." })
  @IsOptional()
  active: boolean | null;
}

@ObjectType({ description: "Answer of createLecturer." })
export class CreateLecturerPayload extends MutationPayload {
  @Field(() => LecturerType, { nullable: true, description: "The new lecturer (宣讲员)." })
  lecturer: LecturerType | null;
}

@ObjectType({ description: "Answer of updateLecturer." })
export class UpdateLecturerPayload extends MutationPayload {
  @Field(() => LecturerType, { nullable: true, description: "The changed lecturer (宣讲员)." })
  lecturer: LecturerType | null;
}

export enum LecturerTeamOrderEnum { NAME_ASC = "NAME_ASC" }
registerEnumType(LecturerTeamOrderEnum, {
  name: "LecturerTeamOrder", description: "Order of teams (宣讲团排序).", valuesConfig: { NAME_ASC: { description: "By name (按名称)." } },
});

@InputType("LecturerTeamFilter", { description: "Which teams (宣讲团筛选)." })
export class LecturerTeamFilterInput {
  @Field(() => String, { nullable: true, description: "Part of the name (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => LecturerTierEnum, { nullable: true, description: "Of this level (层级)." })
  @IsOptional()
  tier: LecturerTier | null;
}

@ArgsType()
export class LecturerTeamsArgs extends PageArgs {
  @Field(() => LecturerTeamFilterInput, { nullable: true, description: "Which teams." })
  @IsOptional()
  filter: LecturerTeamFilterInput | null;
  @Field(() => LecturerTeamOrderEnum, { nullable: true, defaultValue: LecturerTeamOrderEnum.NAME_ASC, description: "In which order." })
  @IsOptional()
  orderBy: LecturerTeamOrderEnum | null;
}

@InputType({ description: "A new team (新增宣讲团)." })
export class CreateLecturerTeamInput {
  @Field(() => String, { description: "Name (名称), unique." })
  name: string;
  @Field(() => LecturerTierEnum, { description: "Level (层级)." })
  tier: LecturerTier;
}

@InputType({ description: "Changes of a team (修改宣讲团); a field left out stays." })
export class UpdateLecturerTeamInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "Name (名称)." })
  @IsOptional()
  name: string | null;
  @Field(() => LecturerTierEnum, { nullable: true, description: "Level (层级)." })
  @IsOptional()
  tier: LecturerTier | null;
}

@ObjectType({ description: "Answer of createLecturerTeam." })
export class CreateLecturerTeamPayload extends MutationPayload {
  @Field(() => LecturerTeamType, { nullable: true, description: "The new team (宣讲团)." })
  lecturerTeam: LecturerTeamType | null;
}

@ObjectType({ description: "Answer of updateLecturerTeam." })
export class UpdateLecturerTeamPayload extends MutationPayload {
  @Field(() => LecturerTeamType, { nullable: true, description: "The changed team (宣讲团)." })
  lecturerTeam: LecturerTeamType | null;
}

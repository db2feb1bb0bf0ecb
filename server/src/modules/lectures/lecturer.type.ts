import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf } from "../../graphql";
import type { Lecturer, LecturerTier } from "./lecturer.entity";
import type { LecturerTeam } from "./lecturerTeam.entity";

export enum LecturerTierEnum { COUNTY = "COUNTY", TOWNSHIP = "TOWNSHIP", VILLAGE = "VILLAGE" }
registerEnumType(LecturerTierEnum, {
  name: "LecturerTier",
  description: "Level of a lecturer, team or lecture (层级).",
  valuesConfig: { COUNTY: { description: "County (县级)." }, TOWNSHIP: { description: "Township (乡镇级)." }, VILLAGE: { description: "Village (村级)." } },
});

@ObjectType("LecturerTeam", { description: "A team of lecturers (宣讲团)." })
export class LecturerTeamType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => LecturerTierEnum, { description: "Level (层级)." })
  tier: LecturerTier;
}

@ObjectType({ description: "A page of teams (宣讲团列表)." })
export class LecturerTeamConnection extends connectionOf(LecturerTeamType, "teams") {}

@ObjectType("Lecturer", { description: "A lecturer (宣讲员)." })
export class LecturerType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { description: "Number (编号), unique." })
  number: string;
  @Field(() => String, { description: "Name (姓名)." })
  name: string;
  @Field(() => LecturerTierEnum, { description: "Level (层级)." })
  tier: LecturerTier;
  @Field(() => String, { nullable: true, description: "What the person is known as (身份), such as 退休教师." })
  identity: string | null;
  @Field(() => [String], { description: "What the person speaks about (擅长主题)." })
  topics: readonly string[];
  @Field(() => Boolean, { description: "Whether the person still speaks (在岗)." })
  active: boolean;
}

@ObjectType({ description: "A page of lecturers (宣讲员列表)." })
export class LecturerConnection extends connectionOf(LecturerType, "lecturers") {}

/** The team as the API shows it. */
export function presentTeam({ id, version, name, tier }: LecturerTeam): LecturerTeamType {
  return Object.assign(new LecturerTeamType(), { id, version, name, tier });
}

/** The lecturer as the API shows it. */
export function presentLecturer({ id, version, number, name, tier, identity, topics, active }: Lecturer): LecturerType {
  return Object.assign(new LecturerType(), { id, version, number, name, tier, identity, topics, active });
}

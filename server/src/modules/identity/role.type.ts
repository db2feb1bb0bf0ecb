import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import type { ReviewStage, RoleName } from "../../kernel/actor";

export enum RoleNameEnum {
  ADMINISTRATOR = "ADMINISTRATOR", STATION_MANAGER = "STATION_MANAGER", STATION_KEEPER = "STATION_KEEPER", SCREEN_KEEPER = "SCREEN_KEEPER",
  TEAM_MANAGER = "TEAM_MANAGER", REVIEWER = "REVIEWER", VIEWER = "VIEWER",
}
export enum ReviewStageEnum { FIRST = "FIRST", SECOND = "SECOND", FINAL = "FINAL" }

registerEnumType(RoleNameEnum, {
  name: "RoleName",
  description: "What a member of staff may be (角色).",
  valuesConfig: {
    ADMINISTRATOR: { description: "May do everything (系统管理员)." },
    STATION_MANAGER: { description: "Runs a station and those below it (阵地管理员)." },
    STATION_KEEPER: { description: "Keeps a station's timetable (阵地值守员)." },
    SCREEN_KEEPER: { description: "Looks after a station's screens (屏幕管理员)." },
    TEAM_MANAGER: { description: "Runs a team of lecturers (宣讲团负责人)." },
    REVIEWER: { description: "Reviews an organisation's texts at named stages (审核员)." },
    VIEWER: { description: "Reads and changes nothing (领导查看)." },
  },
});
registerEnumType(ReviewStageEnum, {
  name: "ReviewStage",
  description: "A stage of the three reviews (三审环节).",
  valuesConfig: {
    FIRST: { description: "First review (初审)." },
    SECOND: { description: "Second review (复审)." },
    FINAL: { description: "Final review (终审)." },
  },
});

@ObjectType("RoleAssignment", { description: "A role with its scope (角色与范围)." })
export class RoleAssignmentType {
  @Field(() => RoleNameEnum, { description: "The role (角色)." })
  role: RoleName;
  @Field(() => ID, { nullable: true, description: "The station with all below it (阵地范围)." })
  stationId: string | null;
  @Field(() => ID, { nullable: true, description: "The lecturer team (宣讲团)." })
  teamId: string | null;
  @Field(() => ID, { nullable: true, description: "The organisation whose texts are reviewed (单位)." })
  organisationId: string | null;
  @Field(() => [ReviewStageEnum], { description: "The stages reviewed (审核环节)." })
  stages: readonly ReviewStage[];
  @Field(() => String, { nullable: true, description: "Name of the station, team or organisation (范围名称)." })
  scopeName: string | null;
}

import { IsOptional } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { ReviewStage, RoleName } from "../../kernel/actor";
import { MutationPayload, PageArgs } from "../../graphql";
import { WordedInput } from "../wording";
import { ReviewStageEnum, RoleNameEnum } from "./role.type";
import { StaffAccountType } from "./staffAccount.type";

export enum StaffAccountOrder { NAME_ASC = "NAME_ASC", NAME_DESC = "NAME_DESC", CREATED_AT_DESC = "CREATED_AT_DESC", EMAIL_ASC = "EMAIL_ASC" }

registerEnumType(StaffAccountOrder, {
  name: "StaffAccountOrder",
  description: "Order of staff accounts (账号排序).",
  valuesConfig: {
    NAME_ASC: { description: "By name (按姓名)." },
    NAME_DESC: { description: "By name, backwards (按姓名倒序)." },
    CREATED_AT_DESC: { description: "Newest first (按建立时间)." },
    EMAIL_ASC: { description: "By e-mail (按邮箱)." },
  },
});

@InputType({ description: "Which staff accounts (账号筛选)." })
class StaffAccountFilter {
  @Field(() => String, { nullable: true, description: "Part of name, e-mail or telephone (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => RoleNameEnum, { nullable: true, description: "With this role (角色)." })
  @IsOptional()
  role: RoleName | null;
  @Field(() => ID, { nullable: true, description: "With a role at this very station (阵地)." })
  @IsOptional()
  stationId: string | null;
  @Field(() => Boolean, { nullable: true, description: "Only active or only deactivated ones (是否启用)." })
  @IsOptional()
  active: boolean | null;
}

@ArgsType()
export class StaffAccountsArgs extends PageArgs {
  @Field(() => StaffAccountFilter, { nullable: true, description: "Which accounts." })
  @IsOptional()
  filter: StaffAccountFilter | null;
  @Field(() => StaffAccountOrder, { nullable: true, defaultValue: StaffAccountOrder.NAME_ASC, description: "In which order." })
  @IsOptional()
  orderBy: StaffAccountOrder | null;
}

@InputType({ description: "A role to be given (授予角色); the scope it takes is required, others are ignored." })
class RoleAssignmentInput {
  @Field(() => RoleNameEnum, { description: "The role (角色)." })
  role: RoleName;
  @Field(() => ID, { nullable: true, description: "The station with all below it (阵地范围)." })
  @IsOptional()
  stationId: string | null;
  @Field(() => ID, { nullable: true, description: "The lecturer team (宣讲团)." })
  @IsOptional()
  teamId: string | null;
  @Field(() => ID, { nullable: true, description: "The organisation whose texts are reviewed (单位)." })
  @IsOptional()
  organisationId: string | null;
  @Field(() => [ReviewStageEnum], { nullable: true, description: "The stages reviewed (审核环节)." })
  @IsOptional()
  stages: ReviewStage[] | null;
}

@InputType({ description: "A new member of staff (新增账号)." })
export class CreateStaffAccountInput extends WordedInput {
  @Field(() => String, { description: "Name (姓名)." })
  name: string;
  @Field(() => String, { description: "E-mail to sign in with, unique (邮箱)." })
  email: string;
  @Field(() => String, { nullable: true, description: "Telephone (电话)." })
  @IsOptional()
  phone: string | null;
  @Field(() => [RoleAssignmentInput], { description: "Roles with their scopes (角色)." })
  roles: RoleAssignmentInput[];
  @Field(() => String, { description: "First password, at least 10 characters (初始密码)." })
  initialPassword: string;
}

@InputType({ description: "Changes of a member of staff (修改账号); a field left out stays." })
export class UpdateStaffAccountInput extends WordedInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "Name (姓名)." })
  @IsOptional()
  name: string | null;
  @Field(() => String, { nullable: true, description: "Telephone (电话)." })
  @IsOptional()
  phone: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether the person may sign in (启用)." })
  @IsOptional()
  active: boolean | null;
  @Field(() => [RoleAssignmentInput], { nullable: true, description: "All roles from now on (角色)." })
  @IsOptional()
  roles: RoleAssignmentInput[] | null;
  @Field(() => String, { nullable: true, description: "The CMS user this person is (内容系统用户)." })
  @IsOptional()
  cmsUserId: string | null;
}

@InputType({ description: "Whose password to reset (重置密码)." })
export class ResetStaffPasswordInput {
  @Field(() => ID, { description: "Which account." })
  id: string;
}

@InputType({ description: "Which CMS user somebody is (关联内容系统用户)." })
export class LinkCmsUserInput {
  @Field(() => ID, { description: "Which account." })
  id: string;
  @Field(() => String, { nullable: true, description: "The CMS user's id; none takes the link away." })
  @IsOptional()
  cmsUserId: string | null;
}

@ObjectType()
abstract class StaffAccountPayload extends MutationPayload {
  @Field(() => StaffAccountType, { nullable: true, description: "The account (账号)." })
  staffAccount: StaffAccountType | null;
}

@ObjectType({ description: "Answer of createStaffAccount." })
export class CreateStaffAccountPayload extends StaffAccountPayload {}

@ObjectType({ description: "Answer of updateStaffAccount." })
export class UpdateStaffAccountPayload extends StaffAccountPayload {}

@ObjectType({ description: "Answer of linkCmsUser." })
export class LinkCmsUserPayload extends StaffAccountPayload {}

@ObjectType({ description: "Answer of resetStaffPassword." })
export class ResetStaffPasswordPayload extends MutationPayload {
  @Field(() => String, { nullable: true, description: "The new password, shown this once (一次性密码)." })
  oneTimePassword: string | null;
}

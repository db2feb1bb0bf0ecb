import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf, DateTimeScalar } from "../../graphql";
import type { StaffAccount } from "./staffAccount.entity";

@ObjectType("StaffAccount", { description: "A member of staff who signs in to the panel (工作人员账号)." })
export class StaffAccountType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { description: "Name (姓名)." })
  name: string;
  @Field(() => String, { description: "E-mail to sign in with (邮箱)." })
  email: string;
  @Field(() => String, { nullable: true, description: "Telephone (电话)." })
  phone: string | null;
  @Field(() => Boolean, { description: "Whether the person may sign in (启用)." })
  active: boolean;
  @Field(() => String, { nullable: true, description: "The CMS user this person is (内容系统用户)." })
  cmsUserId: string | null;
  @Field(() => Boolean, { description: "Whether the password must be changed at the next sign-in (须修改密码)." })
  mustChangePassword: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: "Last sign-in (上次登录)." })
  lastSignInAt: Date | null;
  @Field(() => DateTimeScalar, { description: "When it was made (建立时间)." })
  createdAt: Date;
}

@ObjectType({ description: "A page of staff accounts (账号列表)." })
export class StaffAccountConnection extends connectionOf(StaffAccountType, "staff accounts") {}

/** The account as the API shows it; the password's hash stays behind. */
export function presentStaffAccount(row: StaffAccount): StaffAccountType {
  const { id, version, name, email, phone, active, cmsUserId, mustChangePassword, lastSignInAt, createdAt } = row;
  return Object.assign(new StaffAccountType(), { id, version, name, email, phone, active, cmsUserId, mustChangePassword, lastSignInAt, createdAt });
}

import { Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { requireStaff, type RequestContext } from "../../graphql";
import { abilitiesOf } from "./abilities";
import { RoleAssignmentType } from "./role.type";
import { rolesOfAccount, staffAccountById } from "./staffAccount.loaders";

@ObjectType({ description: "Who is signed in (当前用户)." })
class Viewer {
  @Field(() => ID, { description: "UUID of the account." })
  id: string;
  @Field(() => String, { description: "Name (姓名)." })
  name: string;
  @Field(() => String, { description: "E-mail (邮箱)." })
  email: string;
  @Field(() => [RoleAssignmentType], { description: "Roles with their scopes (角色)." })
  roles: readonly RoleAssignmentType[];
  @Field(() => [String], { description: "What the panel may offer (可用功能), such as lectures.schedule; where is each thing's viewerCan…." })
  abilities: string[];
  @Field(() => Boolean, { description: "Whether the password was given by somebody else and must be changed now (须修改密码)." })
  mustChangePassword: boolean;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: "Who is signed in, and what the panel may offer (当前用户)." })
  async viewer(@Ctx() context: RequestContext): Promise<Viewer> {
    const { accountId } = requireStaff(context);
    const [account, roles] = await Promise.all([context.loader(staffAccountById).load(accountId), context.loader(rolesOfAccount).load(accountId)]);
    return {
      id: accountId, name: account?.name ?? "", email: account?.email ?? "", roles, abilities: abilitiesOf(context.actor),
      mustChangePassword: account?.mustChangePassword ?? false,
    };
  }
}

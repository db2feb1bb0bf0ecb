import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { createStaffAccount } from "./commands/createStaffAccount";
import { linkCmsUser } from "./commands/linkCmsUser";
import { resetStaffPassword } from "./commands/resetStaffPassword";
import { updateStaffAccount } from "./commands/updateStaffAccount";
import { hashPassword, newPassword, oneTimePassword } from "./password";
import { listStaffAccounts } from "./queries/listStaffAccounts";
import { RoleAssignmentType } from "./role.type";
import type { StaffAccount } from "./staffAccount.entity";
import {
  CreateStaffAccountInput, CreateStaffAccountPayload, LinkCmsUserInput, LinkCmsUserPayload, ResetStaffPasswordInput, ResetStaffPasswordPayload,
  StaffAccountOrder, StaffAccountsArgs, UpdateStaffAccountInput, UpdateStaffAccountPayload,
} from "./staffAccount.input";
import { rolesOfAccount, staffAccountById } from "./staffAccount.loaders";
import { canManageStaff } from "./staffAccount.policy";
import { presentStaffAccount, StaffAccountConnection, StaffAccountType } from "./staffAccount.type";

const shown = (account: StaffAccount) => ({ staffAccount: presentStaffAccount(account) });

@Resolver(() => StaffAccountType)
export class StaffAccountResolver {
  @Query(() => StaffAccountConnection, { description: "Staff accounts (账号列表); empty for all but administrators." })
  async staffAccounts(@Ctx() { reader }: RequestContext, @Args(() => StaffAccountsArgs) args: StaffAccountsArgs): Promise<StaffAccountConnection> {
    const question = { filter: args.filter ?? {}, orderBy: args.orderBy ?? StaffAccountOrder.NAME_ASC, page: pageRequest(args) };
    return presentPage(await listStaffAccounts(reader, question), presentStaffAccount);
  }

  @Query(() => StaffAccountType, { nullable: true, description: "One staff account by id (账号), or null; for administrators." })
  async staffAccount(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<StaffAccountType | null> {
    if (!canManageStaff(context.actor)) return null;
    const row = await context.loader(staffAccountById).load(id);
    return row && presentStaffAccount(row);
  }

  @Mutation(() => CreateStaffAccountPayload, { description: "Adds a member of staff (新增账号)." })
  async createStaffAccount(
    @Ctx() context: RequestContext, @Arg("input", () => CreateStaffAccountInput, { description: "The person." }) input: CreateStaffAccountInput,
  ): Promise<Partial<CreateStaffAccountPayload>> {
    const password = await newPassword(input.initialPassword);
    return answer(await context.inTransaction((work) => createStaffAccount(work, { ...input, password })), shown);
  }

  @Mutation(() => UpdateStaffAccountPayload, { description: "Changes a member of staff (修改账号)." })
  async updateStaffAccount(
    @Ctx() context: RequestContext, @Arg("input", () => UpdateStaffAccountInput, { description: "The changes." }) input: UpdateStaffAccountInput,
  ): Promise<Partial<UpdateStaffAccountPayload>> {
    return answer(await context.inTransaction((work) => updateStaffAccount(work, input)), shown);
  }

  @Mutation(() => ResetStaffPasswordPayload, { description: "Gives somebody a one-time password and signs them out (重置密码)." })
  async resetStaffPassword(
    @Ctx() context: RequestContext, @Arg("input", () => ResetStaffPasswordInput, { description: "Whose." }) input: ResetStaffPasswordInput,
  ): Promise<Partial<ResetStaffPasswordPayload>> {
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password);
    return answer(await context.inTransaction((work) => resetStaffPassword(work, { id: input.id, passwordHash })), () => ({ oneTimePassword: password }));
  }

  @Mutation(() => LinkCmsUserPayload, { description: "Says which CMS user somebody is (关联内容系统用户)." })
  async linkCmsUser(
    @Ctx() context: RequestContext, @Arg("input", () => LinkCmsUserInput, { description: "Who is who." }) input: LinkCmsUserInput,
  ): Promise<Partial<LinkCmsUserPayload>> {
    return answer(await context.inTransaction((work) => linkCmsUser(work, { ...input, cmsUserId: input.cmsUserId ?? null })), shown);
  }

  @FieldResolver(() => [RoleAssignmentType], { description: "Roles with their scopes (角色)." })
  async roles(@Root() account: StaffAccountType, @Ctx() context: RequestContext): Promise<readonly RoleAssignmentType[]> {
    return context.loader(rolesOfAccount).load(account.id);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  viewerCanEdit(@Ctx() context: RequestContext): boolean {
    return canManageStaff(context.actor);
  }
}

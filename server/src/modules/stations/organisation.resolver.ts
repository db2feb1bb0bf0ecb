import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { answerGuarded } from "../heldChanges";
import { heldUpdateOrganisation } from "./held/heldRooms";
import { createOrganisation } from "./commands/createOrganisation";
import {
  CreateOrganisationInput, CreateOrganisationPayload, OrganisationOrder, OrganisationsArgs, UpdateOrganisationInput, UpdateOrganisationPayload,
} from "./organisation.input";
import { organisationById } from "./organisation.loaders";
import { canEditOrganisations } from "./organisation.policy";
import { OrganisationConnection, OrganisationType, presentOrganisation } from "./organisation.type";
import { listOrganisations } from "./queries/listOrganisations";

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, { description: "Organisations (单位列表)." })
  async organisations(@Ctx() { reader }: RequestContext, @Args(() => OrganisationsArgs) args: OrganisationsArgs): Promise<OrganisationConnection> {
    const question = { filter: args.filter ?? {}, orderBy: args.orderBy ?? OrganisationOrder.CODE_ASC, page: pageRequest(args) };
    return presentPage(await listOrganisations(reader, question), presentOrganisation);
  }

  @Query(() => OrganisationType, { nullable: true, description: "One organisation by id (单位), or null." })
  async organisation(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<OrganisationType | null> {
    const row = await context.loader(organisationById).load(id);
    return row && presentOrganisation(row);
  }

  @Mutation(() => CreateOrganisationPayload, { description: "Adds an organisation (新增单位)." })
  async createOrganisation(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateOrganisationInput, { description: "The organisation." }) input: CreateOrganisationInput,
  ): Promise<Partial<CreateOrganisationPayload>> {
    return answer(await context.inTransaction((work) => createOrganisation(work, input)), (row) => ({ organisation: presentOrganisation(row) }));
  }

  @Mutation(() => UpdateOrganisationPayload, { description: "Changes an organisation (修改单位)." })
  async updateOrganisation(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateOrganisationInput, { description: "The changes." }) input: UpdateOrganisationInput,
  ): Promise<Partial<UpdateOrganisationPayload>> {
    return answerGuarded(context, heldUpdateOrganisation, input, (row) => ({ organisation: presentOrganisation(row) }));
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: "The organisation above it (上级单位)." })
  async parent(@Root() organisation: OrganisationType, @Ctx() context: RequestContext): Promise<OrganisationType | null> {
    const row = organisation.parentId === null ? null : await context.loader(organisationById).load(organisation.parentId);
    return row && presentOrganisation(row);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it." })
  viewerCanEdit(@Ctx() context: RequestContext): boolean {
    return canEditOrganisations(context.actor);
  }
}

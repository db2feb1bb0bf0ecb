import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { readOnce } from "../../kernel/readOnce";
import { guardAt } from "../guardPeriods";
import { declineHeldChange } from "./commands/declineHeldChange";
import { signHeldChange } from "./commands/signHeldChange";
import type { HeldChange } from "./heldChange.entity";
import { DeclineHeldChangeInput, DeclineHeldChangePayload, HeldChangesArgs, SignHeldChangeInput, SignHeldChangePayload } from "./heldChange.input";
import { heldChangeById, signingPathById } from "./heldChange.loaders";
import { canReadHeldChange, canSign, isAsker } from "./heldChange.policy";
import { HeldChangeConnection, HeldChangeType, presentHeldChange } from "./heldChange.type";
import { listHeldChanges } from "./queries/listHeldChanges";
import { possibleSigners, signerNames } from "./signers";

@Resolver(() => HeldChangeType)
export class HeldChangeResolver {
  @Query(() => HeldChangeConnection, { description: "Changes that a guard period held, as far as the viewer may sign or asked for them (待签改动列表), the newest first." })
  async heldChanges(@Ctx() { reader }: RequestContext, @Args(() => HeldChangesArgs) args: HeldChangesArgs): Promise<HeldChangeConnection> {
    return presentPage(await listHeldChanges(reader, { filter: args.filter ?? {}, page: pageRequest(args) }), presentHeldChange);
  }

  @Query(() => HeldChangeType, { nullable: true, description: "One held change by id (待签改动), or null when the viewer neither may sign it nor asked for it." })
  async heldChange(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<HeldChangeType | null> {
    const row = await context.loader(heldChangeById).load(id);
    return row && canReadHeldChange(context.actor, row, await pathOf(row, context)) ? presentHeldChange(row) : null;
  }

  @Mutation(() => SignHeldChangePayload, { description: "Signs a held change; it is carried out at once, as its asker's (签字同意)." })
  async signHeldChange(
    @Ctx() context: RequestContext,
    @Arg("input", () => SignHeldChangeInput, { description: "What was seen." }) input: SignHeldChangeInput,
  ): Promise<Partial<SignHeldChangePayload>> {
    return answer(await context.inTransaction((work) => signHeldChange(work, input)), (row) => ({ heldChange: presentHeldChange(row) }));
  }

  @Mutation(() => DeclineHeldChangePayload, { description: "Says no to a held change, or takes back one's own (不同意或撤回); everything stays as it is." })
  async declineHeldChange(
    @Ctx() context: RequestContext,
    @Arg("input", () => DeclineHeldChangeInput, { description: "What was seen, and why not." }) input: DeclineHeldChangeInput,
  ): Promise<Partial<DeclineHeldChangePayload>> {
    return answer(await context.inTransaction((work) => declineHeldChange(work, input)), (row) => ({ heldChange: presentHeldChange(row) }));
  }

  @FieldResolver(() => [String], { description: "Names of those who may sign it, those on the spot first (等谁签字); empty when it waits no more." })
  async waitsFor(@Root() { row }: HeldChangeType, @Ctx() context: RequestContext): Promise<readonly string[]> {
    if (row.state !== "WAITING") return [];
    const path = await pathOf(row, context);
    return signerNames(await readOnce(context.reader, "possibleSigners", () => possibleSigners(context.reader)), row, path);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may sign it now." })
  async viewerCanSign(@Root() { row }: HeldChangeType, @Ctx() context: RequestContext): Promise<boolean> {
    if (row.state !== "WAITING") return false;
    if (isAsker(context.actor, row)) return (await readOnce(context.reader, "guardNow", () => guardAt(context.reader.entities, context.reader.now))) === null;
    return canSign(context.actor, row, await pathOf(row, context));
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may say no to it, or take it back." })
  viewerCanDecline(@Root() { row }: HeldChangeType): boolean {
    // Who reads it at all either may sign it or asked for it.
    return row.state === "WAITING";
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer asked for it." })
  viewerIsAsker(@Root() { row }: HeldChangeType, @Ctx() context: RequestContext): boolean {
    return isAsker(context.actor, row);
  }
}

async function pathOf({ stationId }: HeldChange, context: RequestContext): Promise<string | null> {
  return stationId === null ? null : ((await context.loader(signingPathById).load(stationId))?.path ?? null);
}

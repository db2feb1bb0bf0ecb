import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { approveRevision } from "./commands/approveRevision";
import { proofreadRevision } from "./commands/proofreadRevision";
import { resubmitRevision } from "./commands/resubmitRevision";
import { returnRevision } from "./commands/returnRevision";
import { signRevision } from "./commands/signRevision";
import { takeBackRevision } from "./commands/takeBackRevision";
import {
  ApproveRevisionInput, ApproveRevisionPayload, ProofreadRevisionInput, ProofreadRevisionPayload, ResubmitRevisionInput, ResubmitRevisionPayload, ReturnRevisionInput,
  ReturnRevisionPayload, ReviewDeskArgs, SignRevisionInput, SignRevisionPayload, TakeBackRevisionInput, TakeBackRevisionPayload,
} from "./desk.input";
import { DeskCountsType, RevisionConnection } from "./desk.type";
import { deskCounts, deskThemes, reviewDesk } from "./queries/reviewDesk";
import { revisionById } from "./queries/revisionById";
import type { Revision } from "./revision.entity";
import { presentRevision, RevisionType } from "./revision.type";

const shown = (row: Revision): { revision: RevisionType } => ({ revision: presentRevision(row) });

/** The review desk (审稿台): what waits for whom, and what reviewers and authors do with it. */
@Resolver(() => RevisionType)
export class DeskResolver {
  @Query(() => RevisionConnection, { description: "One tray of the review desk (审稿台): what waits by due time, what is one's own newest first." })
  async reviewDesk(@Ctx() { reader }: RequestContext, @Args(() => ReviewDeskArgs) { box, filter, ...page }: ReviewDeskArgs): Promise<RevisionConnection> {
    return presentPage(await reviewDesk(reader, { box, ...(filter ?? {}), page: pageRequest(page) }), presentRevision);
  }

  @Query(() => DeskCountsType, { description: "How many lie in each tray (审稿台数量)." })
  async reviewDeskCounts(@Ctx() { reader }: RequestContext): Promise<DeskCountsType> {
    const { WAITING_FOR_ME, TO_SIGN, MINE, RETURNED, OVERDUE, PENDING } = await deskCounts(reader);
    return { waitingForMe: WAITING_FOR_ME, toSign: TO_SIGN, mine: MINE, returned: RETURNED, overdue: OVERDUE, pending: PENDING };
  }

  @Query(() => [String], { description: "The themes of what waits (待审主题)." })
  async reviewDeskThemes(@Ctx() { reader }: RequestContext): Promise<readonly string[]> {
    return deskThemes(reader);
  }

  @Query(() => RevisionType, { nullable: true, description: "One revision by id (版本), or null." })
  async revision(@Ctx() { reader }: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<RevisionType | null> {
    const row = await revisionById(reader, id);
    return row && presentRevision(row);
  }

  @Mutation(() => ApproveRevisionPayload, { description: "Passes the stage a text waits for; the last one puts it in front of the public (审核通过). Saying yes twice is saying it once." })
  async approveRevision(
    @Ctx() context: RequestContext,
    @Arg("input", () => ApproveRevisionInput, { description: "What was read." }) input: ApproveRevisionInput,
  ): Promise<Partial<ApproveRevisionPayload>> {
    const { revisionId, hash, stage, proofread, note, wordingReason } = input;
    return answer(await context.inTransaction((work) => approveRevision(work, { revisionId, hash, stage, proofread, note, wordingReason })), shown);
  }

  @Mutation(() => ProofreadRevisionPayload, { description: "Records a proofreading by somebody else than the reviewer (校对)." })
  async proofreadRevision(
    @Ctx() context: RequestContext,
    @Arg("input", () => ProofreadRevisionInput, { description: "What was read." }) input: ProofreadRevisionInput,
  ): Promise<Partial<ProofreadRevisionPayload>> {
    return answer(await context.inTransaction((work) => proofreadRevision(work, input)), shown);
  }

  @Mutation(() => ReturnRevisionPayload, { description: "Sends a pending text back with a reason (退回); what is live stays." })
  async returnRevision(
    @Ctx() context: RequestContext,
    @Arg("input", () => ReturnRevisionInput, { description: "What was read, and why." }) input: ReturnRevisionInput,
  ): Promise<Partial<ReturnRevisionPayload>> {
    return answer(await context.inTransaction((work) => returnRevision(work, input)), shown);
  }

  @Mutation(() => SignRevisionPayload, { description: "Signs for showing a reviewed text in a guard period (加签)." })
  async signRevision(
    @Ctx() context: RequestContext,
    @Arg("input", () => SignRevisionInput, { description: "What was read." }) input: SignRevisionInput,
  ): Promise<Partial<SignRevisionPayload>> {
    return answer(await context.inTransaction((work) => signRevision(work, input)), shown);
  }

  @Mutation(() => TakeBackRevisionPayload, { description: "Takes a pending text back (撤回), by an author or an administrator; what is live stays." })
  async takeBackRevision(
    @Ctx() context: RequestContext,
    @Arg("input", () => TakeBackRevisionInput, { description: "Which." }) input: TakeBackRevisionInput,
  ): Promise<Partial<TakeBackRevisionPayload>> {
    return answer(await context.inTransaction((work) => takeBackRevision(work, input)), shown);
  }

  @Mutation(() => ResubmitRevisionPayload, { description: "Puts the same words of a text written in the panel forward once more (再次送审)." })
  async resubmitRevision(
    @Ctx() context: RequestContext,
    @Arg("input", () => ResubmitRevisionInput, { description: "Which." }) input: ResubmitRevisionInput,
  ): Promise<Partial<ResubmitRevisionPayload>> {
    return answer(await context.inTransaction((work) => resubmitRevision(work, input)), shown);
  }
}

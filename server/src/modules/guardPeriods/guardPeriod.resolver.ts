import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { localDay } from "../../kernel/localTime";
import type { Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { endGuardPeriod } from "./commands/endGuardPeriod";
import { scheduleGuardPeriod } from "./commands/scheduleGuardPeriod";
import { dropGuardLoosening, signGuardLoosening } from "./commands/signGuardLoosening";
import { updateGuardPeriod } from "./commands/updateGuardPeriod";
import type { DutyEntry, GuardPeriod } from "./guardPeriod.entity";
import {
  DropGuardLooseningInput, DropGuardLooseningPayload, EndGuardPeriodInput, EndGuardPeriodPayload, GuardPeriodsArgs, ScheduleGuardPeriodInput,
  ScheduleGuardPeriodPayload, SignGuardLooseningInput, SignGuardLooseningPayload, UpdateGuardPeriodInput, UpdateGuardPeriodPayload, type DutyEntryInput,
} from "./guardPeriod.input";
import { guardPeriodById, stepsByGuardPeriod } from "./guardPeriod.loaders";
import { canKeepGuardPeriods, canReadGuardPeriods } from "./guardPeriod.policy";
import { DutyEntryType, GuardPeriodConnection, GuardPeriodStepType, GuardPeriodType, GuardPhaseEnum, presentGuardPeriod } from "./guardPeriod.type";
import { currentGuardPeriods, listGuardPeriods, phaseOf, type GuardPhase } from "./queries/listGuardPeriods";

@Resolver(() => GuardPeriodType)
export class GuardPeriodResolver {
  @Query(() => GuardPeriodConnection, { description: "Guard periods (重要保障期列表), the latest start first." })
  async guardPeriods(@Ctx() { reader }: RequestContext, @Args(() => GuardPeriodsArgs) args: GuardPeriodsArgs): Promise<GuardPeriodConnection> {
    return presentPage(await listGuardPeriods(reader, { filter: args.filter ?? {}, page: pageRequest(args) }), presentGuardPeriod);
  }

  @Query(() => GuardPeriodType, { nullable: true, description: "One guard period by id (重要保障期), or null." })
  async guardPeriod(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<GuardPeriodType | null> {
    const row = canReadGuardPeriods(context.actor) ? await context.loader(guardPeriodById).load(id) : null;
    return row && presentGuardPeriod(row);
  }

  @Query(() => [GuardPeriodType], { description: "The guard periods in force now (当前重要保障期), the one that ends last first; several may overlap, and the stricter holds." })
  async currentGuardPeriods(@Ctx() { reader }: RequestContext): Promise<GuardPeriodType[]> {
    return (await currentGuardPeriods(reader)).map(presentGuardPeriod);
  }

  @Mutation(() => ScheduleGuardPeriodPayload, { description: "Sets a guard period (设置重要保障期); never waits." })
  async scheduleGuardPeriod(
    @Ctx() context: RequestContext,
    @Arg("input", () => ScheduleGuardPeriodInput, { description: "The guard period." }) input: ScheduleGuardPeriodInput,
  ): Promise<Partial<ScheduleGuardPeriodPayload>> {
    return carryOut(context, (work) => scheduleGuardPeriod(work, { ...input, ...within(context, input) }));
  }

  @Mutation(() => UpdateGuardPeriodPayload, { description: "Changes a guard period (修改重要保障期); what loosens it waits in `loosening`, the rest applies at once." })
  async updateGuardPeriod(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateGuardPeriodInput, { description: "The changes." }) input: UpdateGuardPeriodInput,
  ): Promise<Partial<UpdateGuardPeriodPayload>> {
    return carryOut(context, (work) => updateGuardPeriod(work, { ...input, ...within(context, input) }));
  }

  @Mutation(() => EndGuardPeriodPayload, { description: "Asks that a guard period end before its time (提前结束); it goes on until another administrator has signed." })
  async endGuardPeriod(
    @Ctx() context: RequestContext,
    @Arg("input", () => EndGuardPeriodInput, { description: "Which one and why." }) input: EndGuardPeriodInput,
  ): Promise<Partial<EndGuardPeriodPayload>> {
    return carryOut(context, (work) => endGuardPeriod(work, input));
  }

  @Mutation(() => SignGuardLooseningPayload, { description: "Signs the loosening that waits (签字同意放宽): it applies at once. SIGN_OWN_CHANGE for who asked for it." })
  async signGuardLoosening(
    @Ctx() context: RequestContext,
    @Arg("input", () => SignGuardLooseningInput, { description: "Which one." }) input: SignGuardLooseningInput,
  ): Promise<Partial<SignGuardLooseningPayload>> {
    return carryOut(context, (work) => signGuardLoosening(work, input));
  }

  @Mutation(() => DropGuardLooseningPayload, { description: "Drops the loosening that waits (撤回放宽); never waits." })
  async dropGuardLoosening(
    @Ctx() context: RequestContext,
    @Arg("input", () => DropGuardLooseningInput, { description: "Which one." }) input: DropGuardLooseningInput,
  ): Promise<Partial<DropGuardLooseningPayload>> {
    return carryOut(context, (work) => dropGuardLoosening(work, input));
  }

  @FieldResolver(() => GuardPhaseEnum, { description: "Where it stands now (阶段)." })
  phase(@Root() { row }: GuardPeriodType, @Ctx() { reader }: RequestContext): GuardPhase {
    return phaseOf(row, reader.now);
  }

  @FieldResolver(() => [DutyEntryType], { description: "Who is on duty today by the county's calendar (今日值班): those of the day, then those of every day." })
  dutyToday(@Root() { dutyList }: GuardPeriodType, @Ctx() { reader, services }: RequestContext): DutyEntry[] {
    const today = localDay(reader.now, services.config.timeZone);
    return [...dutyList.filter(({ onDay }) => onDay === today), ...dutyList.filter(({ onDay }) => onDay === null)];
  }

  @FieldResolver(() => [GuardPeriodStepType], { description: "What was done to it (记录), oldest first." })
  async steps(@Root() { id }: GuardPeriodType, @Ctx() context: RequestContext): Promise<GuardPeriodStepType[]> {
    const rows = await context.loader(stepsByGuardPeriod).load(id);
    return rows.map((row) => Object.assign(new GuardPeriodStepType(), { id: row.id, kind: row.kind, actorName: row.actorName, at: row.at, reason: row.reason }));
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it, or ask for its end, now." })
  viewerCanEdit(@Root() { row }: GuardPeriodType, @Ctx() { actor, reader }: RequestContext): boolean {
    return canKeepGuardPeriods(actor) && phaseOf(row, reader.now) !== "PAST";
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may sign the loosening that waits." })
  viewerCanSign(@Root() { row }: GuardPeriodType, @Ctx() { actor, reader }: RequestContext): boolean {
    if (row.loosening === null || actor.kind !== "staff" || actor.accountId === row.loosening.askedBy) return false;
    return canKeepGuardPeriods(actor) && phaseOf(row, reader.now) !== "PAST";
  }
}

function within({ services }: RequestContext, { dutyList }: { readonly dutyList: readonly DutyEntryInput[] | null }) {
  const entries = dutyList?.map(({ onDay, name, post, phone }): DutyEntry => ({ onDay: onDay ?? null, name, post: post ?? "", phone })) ?? null;
  return { timeZone: services.config.timeZone, dutyList: entries };
}

async function carryOut(context: RequestContext, command: (work: UnitOfWork) => Promise<Outcome<GuardPeriod>>) {
  return answer(await context.inTransaction(command), (row) => ({ guardPeriod: presentGuardPeriod(row) }));
}

import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { changeWordingEntries } from "./commands/changeWordingEntries";
import { createWordingList } from "./commands/createWordingList";
import { importWordingEntries } from "./commands/importWordingEntries";
import { updateWordingList } from "./commands/updateWordingList";
import { tryWording } from "./queries/checkWording";
import { listWordingLists } from "./queries/listWordingLists";
import { wordingListById } from "./wording.loaders";
import { canLoosenWording, canReadWording, canTightenWording } from "./wording.policy";
import {
  ChangeWordingEntriesInput, ChangeWordingEntriesPayload, CheckWordingArgs, CreateWordingListInput, CreateWordingListPayload, ImportWordingEntriesInput,
  ImportWordingEntriesPayload, UpdateWordingListInput, UpdateWordingListPayload, WordingListsArgs,
} from "./wordingList.input";
import { presentFinding, presentWordingList, WordingFindingType, WordingListConnection, WordingListType } from "./wordingList.type";

@Resolver(() => WordingListType)
export class WordingResolver {
  @Query(() => WordingListConnection, { description: "The lists of words (用语词表)." })
  async wordingLists(@Ctx() { reader }: RequestContext, @Args(() => WordingListsArgs) args: WordingListsArgs): Promise<WordingListConnection> {
    return presentPage(await listWordingLists(reader, { filter: args.filter ?? {}, page: pageRequest(args) }), presentWordingList);
  }

  @Query(() => WordingListType, { nullable: true, description: "One list of words by id (词表), or null." })
  async wordingList(@Ctx() context: RequestContext, @Arg("id", () => ID, { description: "Its id." }) id: string): Promise<WordingListType | null> {
    const row = canReadWording(context.actor) ? await context.loader(wordingListById).load(id) : null;
    return row && presentWordingList(row);
  }

  @Query(() => [WordingFindingType], { description: "What the lists in force say of these texts (用语检查); nothing is stored." })
  async checkWording(@Ctx() { reader }: RequestContext, @Args(() => CheckWordingArgs) { texts }: CheckWordingArgs): Promise<WordingFindingType[]> {
    return (await tryWording(reader, texts)).map(presentFinding);
  }

  @Mutation(() => CreateWordingListPayload, { description: "Starts an empty list of words (新建词表)." })
  async createWordingList(
    @Ctx() context: RequestContext,
    @Arg("input", () => CreateWordingListInput, { description: "The list." }) input: CreateWordingListInput,
  ): Promise<Partial<CreateWordingListPayload>> {
    return answer(await context.inTransaction((work) => createWordingList(work, input)), (row) => ({ wordingList: presentWordingList(row) }));
  }

  @Mutation(() => UpdateWordingListPayload, { description: "Changes a list of words (修改词表)." })
  async updateWordingList(
    @Ctx() context: RequestContext,
    @Arg("input", () => UpdateWordingListInput, { description: "The changes." }) input: UpdateWordingListInput,
  ): Promise<Partial<UpdateWordingListPayload>> {
    return answer(await context.inTransaction((work) => updateWordingList(work, input)), (row) => ({ wordingList: presentWordingList(row) }));
  }

  @Mutation(() => ChangeWordingEntriesPayload, { description: "Adds, replaces and takes out entries of a list (修改词条)." })
  async changeWordingEntries(
    @Ctx() context: RequestContext,
    @Arg("input", () => ChangeWordingEntriesInput, { description: "Which." }) input: ChangeWordingEntriesInput,
  ): Promise<Partial<ChangeWordingEntriesPayload>> {
    return answer(await context.inTransaction((work) => changeWordingEntries(work, input)), (row) => ({ wordingList: presentWordingList(row) }));
  }

  @Mutation(() => ImportWordingEntriesPayload, { description: "Brings a CSV of entries into a list, whole or not at all; a dry run only tells what would happen (导入词条)." })
  async importWordingEntries(
    @Ctx() context: RequestContext,
    @Arg("input", () => ImportWordingEntriesInput, { description: "The file." }) input: ImportWordingEntriesInput,
  ): Promise<Partial<ImportWordingEntriesPayload>> {
    const outcome = await context.inTransaction((work) => importWordingEntries(work, input));
    return answer(outcome, ({ list, ...counts }) => ({ wordingList: presentWordingList(list), ...counts }));
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may add words and make it stricter." })
  viewerCanTighten(@Ctx() { actor }: RequestContext): boolean {
    return canTightenWording(actor);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may take words out and make it milder." })
  viewerCanLoosen(@Ctx() { actor }: RequestContext): boolean {
    return canLoosenWording(actor);
  }
}

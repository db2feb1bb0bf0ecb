import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { pageRequest, presentPage, type RequestContext } from "../../graphql";
import { differenceOf, exportVersion, pageOfEntries, versionsOf } from "./queries/listVersions";
import { ExportWordingListArgs, WordingDifferenceArgs, WordingEntriesArgs } from "./wordingList.input";
import { presentDifference, presentEntry, presentVersion, WordingDifferenceType, WordingEntryConnection, WordingListVersionType } from "./wordingList.type";

@Resolver(() => WordingListVersionType)
export class WordingVersionsResolver {
  @Query(() => WordingEntryConnection, { description: "The entries of a list as it stands (词条); pages by offset." })
  async wordingEntries(@Ctx() { reader }: RequestContext, @Args(() => WordingEntriesArgs) args: WordingEntriesArgs): Promise<WordingEntryConnection> {
    return presentPage(await pageOfEntries(reader, args.listId, args.q ?? null, pageRequest(args)), presentEntry);
  }

  @Query(() => [WordingListVersionType], { description: "The versions of a list, newest first, at most 200 (词表版本)." })
  async wordingListVersions(@Ctx() { reader }: RequestContext, @Arg("listId", () => ID, { description: "The list." }) listId: string): Promise<WordingListVersionType[]> {
    return (await versionsOf(reader, listId)).map(presentVersion);
  }

  @Query(() => WordingDifferenceType, { nullable: true, description: "What two versions of a list differ in (版本差异); null when one does not exist." })
  async wordingDifference(
    @Ctx() { reader }: RequestContext,
    @Args(() => WordingDifferenceArgs) { listId, from, to }: WordingDifferenceArgs,
  ): Promise<WordingDifferenceType | null> {
    const difference = await differenceOf(reader, listId, from, to);
    return difference && presentDifference(difference);
  }

  @Query(() => String, { nullable: true, description: "A version of a list as CSV that the import reads again (导出); null when it does not exist." })
  async exportWordingList(@Ctx() { reader }: RequestContext, @Args(() => ExportWordingListArgs) { listId, number }: ExportWordingListArgs): Promise<string | null> {
    return exportVersion(reader, listId, number ?? null);
  }
}

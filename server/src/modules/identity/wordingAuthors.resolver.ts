import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { WordingListType, WordingListVersionType } from "../wording";
import { staffNameById } from "./staffAccount.loaders";

/** Who saved a list of words. */
@Resolver(() => WordingListType)
export class WordingListAuthorResolver {
  @FieldResolver(() => String, { nullable: true, description: "Who saved it last; null for the portal itself (修改人)." })
  async updatedByName(@Root() { updatedBy }: WordingListType, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(updatedBy, context);
  }
}

/** Who saved a version of one. */
@Resolver(() => WordingListVersionType)
export class WordingVersionAuthorResolver {
  @FieldResolver(() => String, { nullable: true, description: "Who saved it; null for the portal itself (保存人)." })
  async savedByName(@Root() { savedBy }: WordingListVersionType, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(savedBy, context);
  }
}

async function nameOf(accountId: string | null, context: RequestContext): Promise<string | null> {
  return accountId === null ? null : ((await context.loader(staffNameById).load(accountId))?.name ?? null);
}

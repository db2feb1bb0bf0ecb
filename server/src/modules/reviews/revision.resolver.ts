import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { staffAccountByCmsUserId, staffNameById } from "../identity";
import { RevisionType } from "./revision.type";

@Resolver(() => RevisionType)
export class RevisionResolver {
  @FieldResolver(() => String, { nullable: true, description: "Who submitted it (送审人); null for somebody not linked to an account." })
  async submittedByName(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<string | null> {
    const [source, id] = revision.row.submittedBy?.split(":") ?? [];
    if (!id) return null;
    const account = await context.loader(source === "cms" ? staffAccountByCmsUserId : staffNameById).load(id);
    return account?.name ?? null;
  }
}

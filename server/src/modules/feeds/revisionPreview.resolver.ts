import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { revisionPreview } from "./queries/revisionPreview";
import { presentPreview, RevisionPreviewType } from "./revisionPreview.type";

@Resolver()
export class RevisionPreviewResolver {
  @Query(() => RevisionPreviewType, { nullable: true, description: "How a revision would look on screens and in mini-programs (预览), or null." })
  async revisionPreview(
    @Ctx() { reader, services }: RequestContext,
    @Arg("id", () => ID, { description: "Id of the revision." }) id: string,
  ): Promise<RevisionPreviewType | null> {
    const { timeZone } = services.config;
    const preview = await revisionPreview(reader, { id, timeZone });
    return preview && presentPreview(preview, timeZone);
  }
}

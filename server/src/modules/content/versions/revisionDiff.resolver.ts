import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../graphql";
import { presentRevision } from "../../reviews";
import { presentPiece } from "../piece.type";
import { revisionDiff } from "../queries/revisionDiff";
import type { ComparedMedium } from "./comparedMedia";
import { presentMedium } from "./presentMedium";
import { RevisionDiffType, type RevisionMediumDiff } from "./revisionDiff.type";

@Resolver(() => RevisionDiffType)
export class RevisionDiffResolver {
  @Query(() => RevisionDiffType, { nullable: true, description: "What differs between two revisions of one public text (版本对比); null for unknown ones or ones of different texts." })
  async revisionDiff(
    @Ctx() context: RequestContext,
    @Arg("fromId", () => ID, { description: "The first revision (原版本)." }) fromId: string,
    @Arg("toId", () => ID, { description: "The second revision (新版本)." }) toId: string,
  ): Promise<RevisionDiffType | null> {
    const found = await revisionDiff(context.reader, { fromId, toId, timeZone: context.services.config.timeZone });
    if (!found) return null;
    const { from, to, piece, fields, media } = found;
    return {
      id: `${fromId}..${toId}`, from: presentRevision(from), to: presentRevision(to), piece: piece && presentPiece(piece),
      isSame: from.hash === to.hash, fields, media: await Promise.all(media.map((one) => sideBySide(context, one))),
    };
  }
}

async function sideBySide(context: RequestContext, { role, label, change, from, to }: ComparedMedium): Promise<RevisionMediumDiff> {
  return { role, label, change, from: from && (await presentMedium(context, from)), to: to && (await presentMedium(context, to)) };
}

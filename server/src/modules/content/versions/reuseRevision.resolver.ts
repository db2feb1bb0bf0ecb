import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { answer, type RequestContext } from "../../../graphql";
import { succeed } from "../../../kernel/outcome";
import type { DraftMedium } from "../../../platform/cmsClient";
import { staffAccountById, staffNameById } from "../../identity";
import { RevisionType } from "../../reviews";
import { noteReuse } from "../commands/noteReuse";
import { canReuseRevision } from "../content.policy";
import { contentOf } from "../contentService";
import { reusesOfRevision, snapshotOf } from "../piece.loaders";
import { PieceType, presentPiece } from "../piece.type";
import { presentMedium } from "./presentMedium";
import { ReuseRevisionInput, ReuseRevisionPayload } from "./reuseRevision.input";
import type { RevisionMediumType } from "./revisionDiff.type";
import { RevisionReuseType } from "./revisionReuse.type";
import { writeBack, type WrittenBack } from "./writeBack";

@Resolver(() => RevisionReuseType)
export class ReuseRevisionResolver {
  @Mutation(() => ReuseRevisionPayload, { description: "Writes an old revision back as its entry's draft in the CMS; nothing is submitted (用回这个版本)." })
  async reuseRevision(
    @Ctx() context: RequestContext,
    @Arg("input", () => ReuseRevisionInput, { description: "Which revision." }) input: ReuseRevisionInput,
  ): Promise<Partial<ReuseRevisionPayload>> {
    const { database, config: { timeZone } } = context.services;
    const written = await writeBack({ database, drafts: contentOf(context.services).drafts, timeZone }, context.actor, input);
    const noted = await context.inTransaction(async (work) => (written.ok ? noteReuse(work, { ...written.value, requestId: input.requestId }) : written));
    if (!written.ok || !noted.ok) return answer(noted, () => ({}));
    return answer(succeed(await present(context, written.value)), (shown) => shown);
  }

  @FieldResolver(() => String, { nullable: true, description: "By whom (操作人); null when the account is gone." })
  async byName(@Root() reuse: RevisionReuseType, @Ctx() context: RequestContext): Promise<string | null> {
    return (await context.loader(staffNameById).load(reuse.accountId))?.name ?? null;
  }
}

async function present(context: RequestContext, { piece, revision, written }: WrittenBack): Promise<Omit<ReuseRevisionPayload, "userErrors">> {
  const shown = (named: readonly DraftMedium[]): Promise<RevisionMediumType[]> => Promise.all(snapshotOf(revision).media
    .filter(({ role, sha256 }) => named.some((one) => one.field === role && one.sha256 === sha256))
    .map((one) => presentMedium(context, one)));
  return { piece: presentPiece(piece), missingMedia: await shown(written.missing), retoldMedia: await shown(written.retold) };
}

/** When a revision was written back. */
@Resolver(() => RevisionType)
export class RevisionReusesResolver {
  @FieldResolver(() => [RevisionReuseType], { description: "When and by whom it was written back as a draft, oldest first (用回记录)." })
  async reuses(@Root() revision: RevisionType, @Ctx() context: RequestContext): Promise<readonly RevisionReuseType[]> {
    return context.loader(reusesOfRevision).load(revision.id);
  }
}

/** Whether the viewer may write an old revision of a piece back. */
@Resolver(() => PieceType)
export class PieceReuseResolver {
  @FieldResolver(() => Boolean, { description: "Whether the viewer may write an old revision back as its draft (可否用回旧版本)." })
  async viewerCanReuseRevision(@Ctx() context: RequestContext): Promise<boolean> {
    const { actor } = context;
    const account = actor.kind === "staff" ? await context.loader(staffAccountById).load(actor.accountId) : null;
    return canReuseRevision(actor, { isEditor: account !== null && account.cmsUserId !== null });
  }
}

import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { answer, type RequestContext } from "../../graphql";
import { declineWiderRequest } from "./commands/declineWiderRequest";
import { signWiderRequest } from "./commands/signWiderRequest";
import { nameOf } from "./revision.resolver";
import { deskStandingById, stepsOfRevision } from "./revision.loaders";
import { presentRevision, RevisionType } from "./revision.type";
import { widerChange, widerSignatures, widerSignaturesNeeded } from "./widerRequest";
import { widerChanges } from "./widerChanges";
import {
  DeclineWiderRequestInput, DeclineWiderRequestPayload, SignWiderRequestInput, SignWiderRequestPayload, WiderRequestType,
} from "./widerRequest.type";

/** What an editor asks for beside the words of a live text (扩大展示). */
@Resolver(() => RevisionType)
export class WiderRequestResolver {
  @FieldResolver(() => WiderRequestType, { nullable: true, description: "What was asked for beyond what is in force, and waits for a signature (扩大展示申请); null when nothing waits." })
  async widerRequest(@Root() { row }: RevisionType, @Ctx() context: RequestContext): Promise<WiderRequestType | null> {
    const change = widerChange(row);
    const { widerRequest, widerAskedAt } = row;
    if (change === null || widerRequest === null || widerAskedAt === null) return null;
    const [standing, steps] = await Promise.all([context.loader(deskStandingById).load(row.id), context.loader(stepsOfRevision).load(row.id)]);
    const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));
    return {
      hash: change.hash, channels: widerRequest.channels, showFrom: moment(widerRequest.showFrom), showUntil: moment(widerRequest.showUntil), askedAt: widerAskedAt,
      askedByName: await nameOf(widerRequest.askedBy, context), changes: widerChanges(row.request, widerRequest, context.services.config.timeZone),
      signedByNames: widerSignatures(steps).map(({ actorName }) => actorName ?? ""), signaturesNeeded: await widerSignaturesNeeded(context.reader, row),
      waitsFor: standing?.waitsFor ?? [], viewerCanSign: standing?.maySignWider ?? false, viewerCanDecline: standing?.mayDropWider ?? false,
    };
  }

  @Mutation(() => SignWiderRequestPayload, { description: "Signs for showing a live text more than before; with enough signatures it is in force at once (签字扩大)." })
  async signWiderRequest(
    @Ctx() context: RequestContext,
    @Arg("input", () => SignWiderRequestInput, { description: "What was seen." }) input: SignWiderRequestInput,
  ): Promise<Partial<SignWiderRequestPayload>> {
    return answer(await context.inTransaction((work) => signWiderRequest(work, input)), (row) => ({ revision: presentRevision(row) }));
  }

  @Mutation(() => DeclineWiderRequestPayload, { description: "Drops what waits, and what is in force stays; by those who may sign, who asked, and administrators (不同意扩大)." })
  async declineWiderRequest(
    @Ctx() context: RequestContext,
    @Arg("input", () => DeclineWiderRequestInput, { description: "What was seen, and why not." }) input: DeclineWiderRequestInput,
  ): Promise<Partial<DeclineWiderRequestPayload>> {
    return answer(await context.inTransaction((work) => declineWiderRequest(work, input)), (row) => ({ revision: presentRevision(row) }));
  }
}

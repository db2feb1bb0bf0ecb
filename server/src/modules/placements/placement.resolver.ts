import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { pageRequest, presentPage, type RequestContext } from "../../graphql";
import { readOnce } from "../../kernel/readOnce";
import { pieceById, readableTitleOfPiece } from "../content";
import { staffNameById } from "../identity";
import { signaturesNeeded } from "../reviews";
import { presentStation, stationById, StationType } from "../stations";
import { signedChange } from "./commands/signPlacement";
import { PlacementsArgs } from "./placement.input";
import { mayChangePlacement, maySignPlacement, signaturesByChange } from "./placement.loaders";
import { PlacementApprovalType, PlacementConnection, PlacementType, PlacementWaitingType, presentApproval, presentPlacement } from "./placement.type";
import { listPlacements, standingRules } from "./queries/listPlacements";

@Resolver(() => PlacementType)
export class PlacementResolver {
  @Query(() => PlacementConnection, { description: "Pieces' own placements and the standing rules, newest first (投放列表)." })
  async placements(@Ctx() { reader }: RequestContext, @Args(() => PlacementsArgs) args: PlacementsArgs): Promise<PlacementConnection> {
    return presentPage(await listPlacements(reader, { filter: args.filter ?? {}, page: pageRequest(args) }), presentPlacement);
  }

  @Query(() => [PlacementType], { description: "The standing rules (常设投放)." })
  async standingRules(@Ctx() { reader }: RequestContext): Promise<PlacementType[]> {
    return (await standingRules(reader)).map(presentPlacement);
  }

  @FieldResolver(() => [StationType], { description: "The stations it names; empty when it reaches all (阵地)." })
  async stations(@Root() { row }: PlacementType, @Ctx() context: RequestContext): Promise<StationType[]> {
    const rows = await Promise.all([...row.aim.stationIds, ...row.aim.subtreeIds].map((id) => context.loader(stationById).load(id)));
    return rows.flatMap((station) => (station ? [presentStation(station)] : []));
  }

  @FieldResolver(() => String, { nullable: true, description: "Title of the piece; null for a standing rule (内容标题)." })
  async pieceTitle(@Root() { pieceId }: PlacementType, @Ctx() context: RequestContext): Promise<string | null> {
    const piece = pieceId === null ? null : await context.loader(pieceById).load(pieceId);
    return piece && readableTitleOfPiece({ title: piece.title, pieceId: piece.id }, context);
  }

  @FieldResolver(() => PlacementApprovalType, { nullable: true, description: "Who asked for how it stands, and who signed that; null while it waits to begin (提出和签字)." })
  async approval(@Root() { row }: PlacementType, @Ctx() context: RequestContext): Promise<PlacementApprovalType | null> {
    if (row.approval !== null) return presentApproval(row.approval);
    if (row.inForceSince === null && row.endedAt === null) return null;
    const [by, at] = row.endedAt === null ? [row.createdBy, row.createdAt] : [row.endedBy, row.endedAt];
    const askedByName = by === null ? "" : ((await context.loader(staffNameById).load(by))?.name ?? "");
    return presentApproval({ askedByName, askedAt: at.toISOString(), signedByNames: [], signedAt: null });
  }

  @FieldResolver(() => Boolean, { complexity: 5, description: "Whether the viewer may change and end it." })
  async viewerCanChange(@Root() { row }: PlacementType, @Ctx() context: RequestContext): Promise<boolean> {
    return context.loader(mayChangePlacement).load(row);
  }
}

@Resolver(() => PlacementWaitingType)
export class PlacementWaitingResolver {
  @FieldResolver(() => [String], { description: "Who has signed so far (已签字)." })
  async signedByNames(@Root() { kept, row }: PlacementWaitingType, @Ctx() context: RequestContext): Promise<string[]> {
    const { subjectId, hash } = signedChange(row, kept);
    return (await context.loader(signaturesByChange).load(`${subjectId} ${hash}`)).map(({ signedByName }) => signedByName);
  }

  @FieldResolver(() => Int, { description: "How many signatures it takes at this moment: one, two in a guard period (需签字人数)." })
  async signaturesNeeded(@Ctx() { reader }: RequestContext): Promise<number> {
    return readOnce(reader, "signaturesNeeded", () => signaturesNeeded(reader));
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer asked for it, and so cannot sign it (是否本人提出)." })
  viewerAsked(@Root() { kept }: PlacementWaitingType, @Ctx() { reader }: RequestContext): boolean {
    return reader.actor.kind === "staff" && reader.actor.accountId === kept.askedBy;
  }

  @FieldResolver(() => Boolean, { complexity: 5, description: "Whether the viewer may sign it, unless they have signed already." })
  async viewerCanSign(@Root() { row }: PlacementWaitingType, @Ctx() context: RequestContext): Promise<boolean> {
    return context.loader(maySignPlacement).load(row);
  }
}

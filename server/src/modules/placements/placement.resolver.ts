import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { answer, pageRequest, presentPage, type RequestContext } from "../../graphql";
import { presentStation, stationById, StationType } from "../stations";
import { endPlacement, endStandingRule } from "./commands/endPlacement";
import { placePiece } from "./commands/placePiece";
import {
  EndPlacementInput, EndPlacementPayload, EndStandingRuleInput, EndStandingRulePayload, PlacementsArgs, PlacePieceInput, PlacePiecePayload,
} from "./placement.input";
import { PlacementConnection, PlacementType, presentPlacement } from "./placement.type";
import { listPlacements, standingRules } from "./queries/listPlacements";

@Resolver(() => PlacementType)
export class PlacementResolver {
  @Query(() => PlacementConnection, { description: "Pieces' own placements (投放列表)." })
  async placements(@Ctx() { reader }: RequestContext, @Args(() => PlacementsArgs) args: PlacementsArgs): Promise<PlacementConnection> {
    return presentPage(await listPlacements(reader, { filter: args.filter ?? {}, page: pageRequest(args) }), presentPlacement);
  }

  @Query(() => [PlacementType], { description: "The standing rules (常设投放)." })
  async standingRules(@Ctx() { reader }: RequestContext): Promise<PlacementType[]> {
    return (await standingRules(reader)).map(presentPlacement);
  }

  @Mutation(() => PlacePiecePayload, { description: "Places a piece at named stations; from then on it follows its own placements alone (投放)." })
  async placePiece(
    @Ctx() context: RequestContext,
    @Arg("input", () => PlacePieceInput, { description: "What, where and when." }) input: PlacePieceInput,
  ): Promise<Partial<PlacePiecePayload>> {
    return answer(await context.inTransaction((work) => placePiece(work, input)), (row) => ({ placement: presentPlacement(row) }));
  }

  @Mutation(() => EndPlacementPayload, { description: "Ends a piece's own placement at once (结束投放)." })
  async endPlacement(
    @Ctx() context: RequestContext,
    @Arg("input", () => EndPlacementInput, { description: "Which." }) input: EndPlacementInput,
  ): Promise<Partial<EndPlacementPayload>> {
    return answer(await context.inTransaction((work) => endPlacement(work, input)), (row) => ({ placement: presentPlacement(row) }));
  }

  @Mutation(() => EndStandingRulePayload, { description: "Ends a standing rule at once (结束常设投放)." })
  async endStandingRule(
    @Ctx() context: RequestContext,
    @Arg("input", () => EndStandingRuleInput, { description: "Which." }) input: EndStandingRuleInput,
  ): Promise<Partial<EndStandingRulePayload>> {
    return answer(await context.inTransaction((work) => endStandingRule(work, input)), (row) => ({ placement: presentPlacement(row) }));
  }

  @FieldResolver(() => [StationType], { description: "The stations it names; empty when it reaches all (阵地)." })
  async stations(@Root() { row }: PlacementType, @Ctx() context: RequestContext): Promise<StationType[]> {
    const rows = await Promise.all([...row.aim.stationIds, ...row.aim.subtreeIds].map((id) => context.loader(stationById).load(id)));
    return rows.flatMap((station) => (station ? [presentStation(station)] : []));
  }
}

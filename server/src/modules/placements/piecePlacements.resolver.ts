import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { PieceObject } from "../content";
import { placementsOfPiece } from "./placement.loaders";
import { PlacementType, presentPlacement } from "./placement.type";

@Resolver(() => PieceObject)
export class PiecePlacementsResolver {
  @FieldResolver(() => [PlacementType], { description: "Its own placements, ended ones included (投放)." })
  async placements(@Root() piece: PieceObject, @Ctx() context: RequestContext): Promise<PlacementType[]> {
    return (await context.loader(placementsOfPiece).load(piece.id)).map(presentPlacement);
  }
}

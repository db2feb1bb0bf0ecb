import { In, IsNull } from "typeorm";
import { loaderOf, manyLoaderOf } from "../../graphql";
import { Placement } from "./placement.entity";
import { ScreenGroup } from "./screenGroup.entity";

/** A piece's own placements, newest first, batched. */
export const placementsOfPiece = manyLoaderOf<string, Placement>(
  (reader, pieceIds) => reader.entities.find(Placement, { where: { pieceId: In([...pieceIds]), replacedById: IsNull() }, order: { createdAt: "DESC" } }),
  ({ pieceId }) => pieceId ?? "",
);

/** Groups of screens by id, batched. */
export const screenGroupById = loaderOf<string, ScreenGroup>(
  (reader, ids) => reader.entities.findBy(ScreenGroup, { id: In([...ids]) }),
  ({ id }) => id,
);

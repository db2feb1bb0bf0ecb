import { In } from "typeorm";
import { manyLoaderOf } from "../../graphql";
import { Placement } from "./placement.entity";

/** A piece's own placements, newest first, batched. */
export const placementsOfPiece = manyLoaderOf<string, Placement>(
  (reader, pieceIds) => reader.entities.find(Placement, { where: { pieceId: In([...pieceIds]) }, order: { createdAt: "DESC" } }),
  ({ pieceId }) => pieceId ?? "",
);

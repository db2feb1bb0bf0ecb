import DataLoader from "dataloader";
import { In, IsNull } from "typeorm";
import { loaderOf, manyLoaderOf, type LoaderDefinition } from "../../graphql";
import { signaturesOfAll, type SignedChange } from "../reviews";
import { placementSignatures } from "./commands/signPlacement";
import { Placement } from "./placement.entity";
import { mayChangeEach, maySignEach } from "./queries/handOver";
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

/** Whether the viewer may change and end placements, batched. */
export const mayChangePlacement: LoaderDefinition<Placement, boolean> = {
  create: (reader) => new DataLoader((placements: readonly Placement[]) => mayChangeEach(reader, placements)),
};

/** Whether the viewer may sign what waits about placements, batched. */
export const maySignPlacement: LoaderDefinition<Placement, boolean> = {
  create: (reader) => new DataLoader((placements: readonly Placement[]) => maySignEach(reader, placements)),
};

/** The signatures under what waits about placements, by "placement hash", oldest first, batched. */
export const signaturesByChange = manyLoaderOf(
  (reader, keys: readonly string[]) => signaturesOfAll(reader, keys.map((key) => changeOfKey(key))),
  ({ subjectId, hash }) => `${subjectId} ${hash}`,
);

function changeOfKey(key: string): SignedChange {
  const [subjectId = "", hash = ""] = key.split(" ");
  return { subjectType: placementSignatures, subjectId, hash };
}

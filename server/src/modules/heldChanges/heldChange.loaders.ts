import { In } from "typeorm";
import { loaderOf } from "../../graphql";
import { stationPaths } from "../identity";
import { HeldChange } from "./heldChange.entity";

/** Held changes by id, batched. */
export const heldChangeById = loaderOf((reader, ids: readonly string[]) => reader.entities.findBy(HeldChange, { id: In([...ids]) }), ({ id }) => id);

/** The tree paths of the stations whose staff may sign, batched. */
export const signingPathById = loaderOf(
  async (reader, ids: readonly string[]) => [...(await stationPaths(reader, ids))].map(([id, path]) => ({ id, path })),
  ({ id }) => id,
);

import { In, IsNull } from "typeorm";
import { loaderOf, manyLoaderOf } from "../../graphql";
import { Screen } from "./screen.entity";

/** Screens by id, batched; removed ones are not found. */
export const screenById = loaderOf<string, Screen>(
  (reader, ids) => reader.entities.findBy(Screen, { id: In([...ids]), removedAt: IsNull() }),
  (screen) => screen.id,
);

/** The screens of each station by name, batched. */
export const screensOfStation = manyLoaderOf<string, Screen>(
  (reader, stationIds) => reader.entities.find(Screen, { where: { stationId: In([...stationIds]), removedAt: IsNull() }, order: { name: "ASC", id: "ASC" } }),
  (screen) => screen.stationId,
);

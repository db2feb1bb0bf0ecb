import { In } from "typeorm";
import { loaderOf, manyLoaderOf } from "../../graphql";
import { Club } from "./club.entity";
import { palacePlans } from "./queries/palacePlans";
import { YouthPalace } from "./youthPalace.entity";

/** Palaces by id, batched. */
export const palaceById = loaderOf((reader, ids: readonly string[]) => reader.entities.findBy(YouthPalace, { id: In([...ids]) }), ({ id }) => id);

/** The palaces a station shows, batched. */
export const palacesByStation = manyLoaderOf(
  (reader, ids: readonly string[]) => reader.entities.find(YouthPalace, { where: { stationId: In([...ids]) }, order: { name: "ASC", id: "ASC" } }),
  ({ stationId }) => stationId,
);

/** The clubs of a palace, batched. */
export const clubsByPalace = manyLoaderOf(
  (reader, ids: readonly string[]) => reader.entities.find(Club, { where: { palaceId: In([...ids]) }, order: { name: "ASC", id: "ASC" } }),
  ({ palaceId }) => palaceId,
);

/** Timetable and closures of a palace, batched; closures that ended the day before yesterday are left out in every time zone. */
export const planByPalace = loaderOf(
  (reader, ids: readonly string[]) => palacePlans(reader.entities, ids, new Date(reader.now.getTime() - 86_400_000).toISOString().slice(0, 10)),
  ({ palaceId }) => palaceId,
);

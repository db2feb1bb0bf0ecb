import { In } from "typeorm";
import { loaderOf } from "../../graphql";
import { Station } from "./station.entity";

/** Stations by id, batched. */
export const stationById = loaderOf<string, Station>(
  (reader, ids) => reader.entities.findBy(Station, { id: In([...ids]) }),
  (station) => station.id,
);

import { In, IsNull } from "typeorm";
import { loaderOf, manyLoaderOf } from "../../graphql";
import { Facility } from "./facility.entity";

/** Facilities by id, batched; removed ones too, for what happened there. */
export const facilityById = loaderOf<string, Facility>(
  (reader, ids) => reader.entities.findBy(Facility, { id: In([...ids]) }),
  (facility) => facility.id,
);

/** The facilities of each station by name, batched. */
export const facilitiesOfStation = manyLoaderOf<string, Facility>(
  (reader, stationIds) =>
    reader.entities.find(Facility, { where: { stationId: In([...stationIds]), removedAt: IsNull() }, order: { name: "ASC", id: "ASC" } }),
  (facility) => facility.stationId ?? "",
);

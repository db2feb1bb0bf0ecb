import { In } from "typeorm";
import { loaderOf } from "../../graphql";
import { Series } from "./series.entity";

/** Series by id, batched. */
export const seriesById = loaderOf((reader, ids: readonly string[]) => reader.entities.findBy(Series, { id: In([...ids]) }), ({ id }) => id);

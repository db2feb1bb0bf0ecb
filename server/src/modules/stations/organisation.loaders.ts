import { In } from "typeorm";
import { loaderOf } from "../../graphql";
import { Organisation } from "./organisation.entity";

/** Organisations by id, batched. */
export const organisationById = loaderOf<string, Organisation>(
  (reader, ids) => reader.entities.findBy(Organisation, { id: In([...ids]) }),
  (organisation) => organisation.id,
);

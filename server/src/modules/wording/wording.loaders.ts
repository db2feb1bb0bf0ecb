import { In } from "typeorm";
import { loaderOf } from "../../graphql";
import { WordingList } from "./wordingList.entity";

/** Lists by id, batched. */
export const wordingListById = loaderOf<string, WordingList>(
  (reader, ids) => reader.entities.findBy(WordingList, { id: In([...ids]) }),
  (list) => list.id,
);

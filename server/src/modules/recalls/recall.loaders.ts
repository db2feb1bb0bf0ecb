import DataLoader from "dataloader";
import { In } from "typeorm";
import { loaderOf, manyLoaderOf, type LoaderDefinition } from "../../graphql";
import { Screen } from "../screens";
import { Recall } from "./recall.entity";
import type { RecallScope } from "./recall.policy";
import { RecallStep } from "./recallStep.entity";
import { recallProgress, type Progress } from "./queries/recallProgress";
import { recallScopes } from "./queries/recallScopes";

/** Recalls by id, batched. */
export const recallById = loaderOf<string, Recall>(
  (reader, ids) => reader.entities.findBy(Recall, { id: In([...ids]) }),
  ({ id }) => id,
);

/** How far recalls have come, by recall id, batched. */
export const progressOfRecall = loaderOf<string, Progress>(
  (reader, ids) => recallProgress(reader, ids),
  ({ recallId }) => recallId,
);

/** The recalls of pieces, newest first, batched. */
export const recallsOfPiece = manyLoaderOf<string, Recall>(
  (reader, pieceIds) => reader.entities.find(Recall, { where: { pieceId: In([...pieceIds]) }, order: { recalledAt: "DESC", id: "DESC" } }),
  ({ pieceId }) => pieceId,
);

/** Screens by id, those that were let go of too, batched. */
export const listedScreenById = loaderOf<string, Screen>(
  (reader, ids) => reader.entities.findBy(Screen, { id: In([...ids]) }),
  ({ id }) => id,
);

/** Evidence by "recall screen", oldest first, batched. */
export const stepsOfScreen = manyLoaderOf<string, RecallStep>(
  (reader, keys) => {
    const pairs = keys.map((key) => key.split(" "));
    const recallIds = [...new Set(pairs.map(([recallId = ""]) => recallId))];
    const screenIds = [...new Set(pairs.map(([, screenId = ""]) => screenId))];
    return reader.entities.find(RecallStep, { where: { recallId: In(recallIds), screenId: In(screenIds) }, order: { id: "ASC" } });
  },
  ({ recallId, screenId }) => `${recallId} ${screenId}`,
);

/** Who has a say over what a publisher publishes, by publisher id ("" for none), batched. */
export const recallScopeOf: LoaderDefinition<string, RecallScope> = {
  create: (reader) =>
    new DataLoader(async (publisherIds: readonly string[]) => {
      const scopeOf = await recallScopes(reader, publisherIds.map((id) => (id === "" ? null : id)));
      return publisherIds.map((id) => scopeOf(id === "" ? null : id));
    }),
};

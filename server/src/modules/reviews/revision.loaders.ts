import DataLoader from "dataloader";
import { In } from "typeorm";
import { loaderOf, manyLoaderOf, type LoaderDefinition } from "../../graphql";
import { findingsForReviewers, type WordingFinding } from "../wording";
import { deskStandings, type DeskStanding } from "./queries/deskStandings";
import { withoutWords } from "./queries/pendingRevisions";
import { standingsOfSubjects, type SubjectStanding } from "./queries/standingsOfSubjects";
import { stepsOf } from "./queries/stepsOf";
import { Revision } from "./revision.entity";
import type { RevisionStep } from "./revisionStep.entity";

/** How revisions stand for the asking person, by revision id, batched. */
export const deskStandingById = loaderOf<string, DeskStanding>(
  async (reader, ids) => deskStandings(reader, await reader.entities.find(Revision, { where: { id: In([...ids]) }, select: withoutWords })),
  ({ revisionId }) => revisionId,
);

/** The steps of revisions in their order, batched. */
export const stepsOfRevision = manyLoaderOf<string, RevisionStep>(
  (reader, ids) => stepsOf(reader, ids),
  ({ revisionId }) => revisionId,
);

/** Which revisions of a text are the newest and the live one, by the text's own key, batched. */
export const subjectStandingByKey = loaderOf<string, SubjectStanding>(
  (reader, keys) => standingsOfSubjects(reader, keys),
  ({ subjectKey }) => subjectKey,
);

/** What the lists of now say of revisions, as going live would ask about it, by revision id, batched. */
export const wordingOfRevision: LoaderDefinition<string, readonly WordingFinding[]> = {
  create: (reader) =>
    new DataLoader(async (ids: readonly string[]) => {
      // The desk's rows come without their words.
      const rows = await reader.entities.find(Revision, { where: { id: In([...ids]) }, select: { id: true, subjectType: true, subjectId: true, hash: true, snapshot: true } });
      const findings = await findingsForReviewers(reader, rows);
      const found = new Map(rows.map(({ id }, index) => [id, findings[index] ?? []]));
      return ids.map((id) => found.get(id) ?? []);
    }),
};

import type { Reader } from "../../../kernel/unitOfWork";
import { deskStandings, pendingRevisions, widerRequests, type Revision } from "../../reviews";
import { organisationChains } from "../../stations";
import type { BoardPlaces } from "./boardPlaces";

/** A text that waits for a stage of its review, or a live one for a signature under showing it more: since when and for whom. */
export interface WaitingText {
  readonly revision: Revision;
  readonly since: Date;
  readonly waitsFor: readonly string[];
  /** Live, and asked to be shown more. */
  readonly isLive: boolean;
}

/** What of the organisations at the board's places, and of those under them, waits: the longest first. As many statements for one as for a hundred. */
export async function waitingTexts(reader: Reader, { asked, below }: BoardPlaces): Promise<WaitingText[]> {
  const pending = [...(await pendingRevisions(reader)), ...(await widerRequests(reader))];
  const chainOf = await organisationChains(reader);
  const own = new Set(asked.map(({ organisationId }) => organisationId));
  const here = pending.filter(({ organisationId }) => below === null || (organisationId !== null && chainOf(organisationId).some((id) => own.has(id))));
  const standings = new Map((await deskStandings(reader, here)).map(({ revisionId, waitsFor }) => [revisionId, waitsFor]));
  return here
    .map((revision) => {
      const isLive = revision.state === "LIVE";
      const since = (isLive ? revision.widerAskedAt : revision.stageSince) ?? revision.submittedAt;
      return { revision, since, isLive, waitsFor: standings.get(revision.id) ?? [] };
    })
    .sort((left, right) => left.since.getTime() - right.since.getTime() || (left.revision.id < right.revision.id ? -1 : 1));
}

import { Not } from "typeorm";
import type { Reader } from "../../../kernel/unitOfWork";
import { codingNotice } from "../sync/mediaNotReady";
import { MissingPiece, PendingRead, SyncState } from "../syncState.entity";

/** How old the content is and what waits for a confirmation. */
export interface ContentAge {
  readonly lastSyncAt: Date | null;
  readonly ageSeconds: number | null;
  readonly missingAwaitingConfirmation: number;
  /** Submissions that wait for their video to be coded anew. */
  readonly videosBeingCoded: number;
  /** Submissions that could not be read from the CMS yet, for another reason. */
  readonly submissionsNotRead: number;
}

/** The content's age as the database knows it, so that it is told across restarts. */
export async function contentAge(reader: Pick<Reader, "entities" | "now">): Promise<ContentAge> {
  const state = await reader.entities.findOneBy(SyncState, { id: "cms" });
  const lastSyncAt = state?.lastSyncAt ?? null;
  return {
    lastSyncAt,
    ageSeconds: lastSyncAt === null ? null : Math.max(0, Math.round((reader.now.getTime() - lastSyncAt.getTime()) / 1000)),
    missingAwaitingConfirmation: await reader.entities.count(MissingPiece),
    videosBeingCoded: await reader.entities.countBy(PendingRead, { problem: codingNotice }),
    submissionsNotRead: await reader.entities.countBy(PendingRead, { problem: Not(codingNotice) }),
  };
}

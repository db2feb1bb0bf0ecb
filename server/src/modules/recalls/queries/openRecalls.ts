import { LessThan, type EntityManager } from "typeorm";
import { Recall } from "../recall.entity";
import { firstSettledRank, RecallScreen } from "../recallScreen.entity";

/** What of all recalls is still open. */
export interface OpenRecalls {
  readonly recalls: number;
  readonly screens: number;
  readonly showingAgain: number;
}

/** Counts the open recalls and their screens. */
export async function openRecalls({ entities }: { readonly entities: EntityManager }): Promise<OpenRecalls> {
  return {
    recalls: await entities.countBy(Recall, { open: true }),
    screens: await entities.countBy(RecallScreen, { rank: LessThan(firstSettledRank) }),
    showingAgain: await entities.countBy(RecallScreen, { state: "SHOWING_AGAIN" }),
  };
}

import { In, type EntityManager } from "typeorm";
import { RecallScreen, type RecallScreenState } from "../recallScreen.entity";

/** How many screens of a recall stand how. */
export interface Progress {
  readonly recallId: string;
  readonly screens: number;
  readonly confirmed: number;
  readonly closedByHand: number;
  readonly open: number;
  readonly showingAgain: number;
}

interface Count {
  readonly recallId: string;
  readonly state: RecallScreenState;
  readonly n: number | string;
}

/** How far recalls have come; one statement. */
export async function recallProgress({ entities }: { readonly entities: EntityManager }, recallIds: readonly string[]): Promise<Progress[]> {
  if (recallIds.length === 0) return [];
  const counts = await entities
    .createQueryBuilder(RecallScreen, "line")
    .select(["line.recallId AS recallId", "line.state AS state", "COUNT(*) AS n"])
    .where({ recallId: In([...recallIds]) })
    .groupBy("line.recallId")
    .addGroupBy("line.state")
    .getRawMany<Count>();
  return recallIds.map((recallId) => {
    const of = (state: RecallScreenState): number => Number(counts.find((count) => count.recallId === recallId && count.state === state)?.n ?? 0);
    const [confirmed, closedByHand, showingAgain] = [of("CONFIRMED"), of("CLOSED_BY_HAND"), of("SHOWING_AGAIN")];
    const open = of("WAITING") + showingAgain;
    return { recallId, screens: open + confirmed + closedByHand, confirmed, closedByHand, open, showingAgain };
  });
}

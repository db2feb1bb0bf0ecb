import { GraphQLError } from "graphql";
import type { Actor } from "../../kernel/actor";
import type { Outcome } from "../../kernel/outcome";

const mostWrong = 10;
const windowMinutes = 10;

/** Wrong pairing codes by account: a million codes are not to be tried out. */
export class CodeGuesses {
  private wrong = new Map<string, number>();
  private endsAt = 0;

  /** Throws RATE_LIMITED after ten wrong codes in ten minutes. */
  allow(actor: Actor, now: Date): void {
    if (now.getTime() >= this.endsAt) {
      this.wrong = new Map();
      this.endsAt = now.getTime() + windowMinutes * 60_000;
    }
    if ((this.wrong.get(keyOf(actor)) ?? 0) < mostWrong) return;
    throw new GraphQLError("配对码输错次数太多，请十分钟后再试", { extensions: { code: "RATE_LIMITED" } });
  }

  /** Counts the attempt when its code was unknown. */
  note(actor: Actor, outcome: Outcome<unknown>): void {
    if (outcome.ok || !outcome.refusals.some(({ code }) => code === "PAIRING_CODE_UNKNOWN")) return;
    this.wrong.set(keyOf(actor), (this.wrong.get(keyOf(actor)) ?? 0) + 1);
  }
}

function keyOf(actor: Actor): string {
  return actor.kind === "staff" ? actor.accountId : actor.kind;
}

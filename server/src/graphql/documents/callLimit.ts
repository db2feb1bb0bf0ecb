import { Extensions } from "type-graphql";
import { Kind, type DocumentNode, type GraphQLSchema } from "graphql";

const windowMilliseconds = 60_000;
const mostCallers = 100_000;

/** Bounds how often one caller (an address, or the holder of a token) may run a root field each minute. */
export function LimitedTo(callsPerMinute: number): MethodDecorator & PropertyDecorator {
  return Extensions({ callsPerMinute });
}

/** The strictest bound among the root fields of a document; null when none is bounded. */
export function callsPerMinute(schema: GraphQLSchema, document: DocumentNode): number | null {
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  const bounds = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    return definition.selectionSet.selections.flatMap((selection) => {
      const bound = selection.kind === Kind.FIELD ? fields[selection.name.value]?.extensions["callsPerMinute"] : undefined;
      return typeof bound === "number" ? [bound] : [];
    });
  });
  return bounds.length === 0 ? null : Math.min(...bounds);
}

/** Counts calls by minute; its memory is bounded whatever the callers are named. */
export class CallLimiter {
  private counts = new Map<string, number>();
  private endsAt = 0;

  /** Counts one call; false when the caller has had its share of this minute. */
  allows(caller: string, most: number, now: number): boolean {
    if (now >= this.endsAt || now < this.endsAt - windowMilliseconds || this.counts.size >= mostCallers) {
      this.counts = new Map();
      this.endsAt = now + windowMilliseconds;
    }
    const count = (this.counts.get(caller) ?? 0) + 1;
    this.counts.set(caller, count);
    return count <= most;
  }
}

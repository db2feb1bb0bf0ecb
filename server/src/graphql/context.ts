import type DataLoader from "dataloader";
import { GraphQLError } from "graphql";
import type { Actor, StaffActor } from "../kernel/actor";
import type { Outcome } from "../kernel/outcome";
import type { Reader, UnitOfWork } from "../kernel/unitOfWork";
import type { Services } from "../platform/portalModule";

/** A batched read, made once per request. */
export interface LoaderDefinition<Key, Value> {
  readonly create: (reader: Reader) => DataLoader<Key, Value>;
}

/** What a resolver may use. */
export interface RequestContext {
  readonly actor: Actor;
  readonly reader: Reader;
  readonly services: Services;
  /** Whether the document is a released one; a stranger's own document reaches nothing. */
  readonly isReleased: boolean;
  /** Codes of what the commands of this request were refused for. */
  readonly refusals: readonly string[];
  inTransaction<T>(command: (work: UnitOfWork) => Promise<Outcome<T>>): Promise<Outcome<T>>;
  loader<Key, Value>(definition: LoaderDefinition<Key, Value>): DataLoader<Key, Value>;
}

/** What is known of a document that is run. */
interface Asked {
  readonly isReleased: boolean;
  /** Told when the answer changes by itself. */
  readonly changesAt?: ((moment: Date) => void) | undefined;
}

/** A context for one request; its loaders forget everything after a command. */
export function createContext(services: Services, actor: Actor, { isReleased, changesAt }: Asked = { isReleased: false }): RequestContext {
  const reader = services.database.reader(actor, changesAt);
  let loaders = new Map<object, unknown>();
  const refusals: string[] = [];
  return {
    actor,
    reader,
    services,
    isReleased,
    refusals,
    inTransaction: async (command) => {
      const outcome = await services.database.write(actor, command);
      loaders = new Map();
      if (!outcome.ok) refusals.push(...outcome.refusals.map(({ code }) => code));
      return outcome;
    },
    loader<Key, Value>(definition: LoaderDefinition<Key, Value>) {
      const known = loaders.get(definition) as DataLoader<Key, Value> | undefined;
      if (known) return known;
      const made = definition.create(reader);
      loaders.set(definition, made);
      return made;
    },
  };
}

/** The member of staff who asks; anybody else is told to sign in. */
export function requireStaff(context: RequestContext): StaffActor {
  if (context.actor.kind === "staff") return context.actor;
  throw unauthenticated();
}

/** The error for a caller whom the field is not meant for. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError("请先登录", { extensions: { code: "UNAUTHENTICATED" } });
}

/** The error for a request the developer has to mend. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_REQUEST" } });
}

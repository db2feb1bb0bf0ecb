import { execute, type ExecutionResult, type GraphQLSchema } from "graphql";
import { canonicalJson } from "../../kernel/canonicalJson";
import type { Actor } from "../../kernel/actor";
import type { PreparedAnswer, PreparedDocuments, Services } from "../../platform/portalModule";
import { badRequest, createContext } from "../context";
import { inChinese, publicError } from "../errors";
import { isStorable, unstorableMessage } from "../storableText";
import { plainDocument, type PlainDocument } from "./plainDocument";
import { prepareAnswer, prepareBytes } from "./prepareAnswer";
import { ResponseCache, type Made } from "./responseCache";
import type { TrustedDocument } from "./trustedDocuments";

const cacheBytes = 64 * 1024 * 1024;
// Nothing is kept longer than this, so that a forgotten `changesAt` shows for minutes, not for a day.
const keepAtMost = 5 * 60_000;

/** The answer held errors; they go to the caller and into no cache. */
export class FailedDocument extends Error {
  constructor(readonly result: ExecutionResult) {
    super("failed document");
  }
}

interface Running {
  /** The form of the document that is written directly; without it the executor answers all of it. */
  readonly plain?: PlainDocument | null;
  readonly changesAt?: ((moment: Date) => void) | undefined;
}

interface Counted {
  inc(): void;
}

/** Runs trusted documents, and keeps whole answers of queries. */
export class DocumentService implements PreparedDocuments {
  private readonly cache = new ResponseCache(cacheBytes);
  private readonly listeners: (() => void)[] = [];
  private readonly plain = new Map<string, PlainDocument | null>();
  private readonly hits: Counted;
  private readonly misses: Counted;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly documents: ReadonlyMap<string, TrustedDocument>,
    private readonly services: Services,
  ) {
    this.hits = services.metrics.documentCache.labels("hit");
    this.misses = services.metrics.documentCache.labels("miss");
  }

  find(id: string): TrustedDocument | null {
    return this.documents.get(id) ?? null;
  }

  audienceOf(id: string): TrustedDocument["audience"] | null {
    const document = this.documents.get(id);
    return document?.kind === "query" ? document.audience : null;
  }

  idsOf(name: string): readonly string[] {
    return [...this.documents.values()].filter((document) => document.kind === "query" && document.name === name).map(({ id }) => id);
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** What was prepared may be stale: empties the cache and tells the event streams. */
  invalidate(): void {
    this.cache.invalidate();
    for (const listener of this.listeners) listener();
  }

  /** What is prepared for a query without variables; null when it has to be made. */
  peek(document: TrustedDocument, actor: Actor, now: number): PreparedAnswer | null {
    const prepared = this.cache.peek(keyOf(document.id, actor), now);
    if (prepared) this.hits.inc();
    return prepared;
  }

  /** The bytes for a query; throws FailedDocument when it has errors. */
  async answer(documentId: string, variables: Record<string, unknown>, actor: Actor): Promise<PreparedAnswer> {
    const document = this.documents.get(documentId);
    if (!document) throw new Error(`unknown document ${documentId}`);
    const plain = keyOf(documentId, actor);
    const taken = takenOf(document, variables);
    const key = isEmpty(taken) ? plain : `${plain} ${canonicalJson(taken)}`;
    const prepared = this.cache.peek(key, this.services.clock.now().getTime());
    (prepared ? this.hits : this.misses).inc();
    return prepared ?? this.cache.make(key, () => this.make(document, taken, actor));
  }

  /** Runs a document without the cache; errors are ready for the public. */
  async run({ parsed }: TrustedDocument, variables: Record<string, unknown>, actor: Actor, how: Running = {}): Promise<ExecutionResult> {
    if (!isStorable(variables)) return { errors: [badRequest(unstorableMessage)] };
    const { schema, document } = how.plain ?? { schema: this.schema, document: parsed };
    const contextValue = createContext(this.services, actor, { isReleased: true, changesAt: how.changesAt });
    const result = await execute({ schema, document, variableValues: variables, contextValue });
    if (!result.errors) return { data: result.data };
    // Without data nothing was run: the variables do not fit.
    if (result.data === undefined) return { errors: result.errors.map(({ message }) => badRequest(inChinese(message))) };
    return { data: result.data, errors: result.errors.map((error) => publicError(this.services, error, error.toJSON())) as never };
  }

  private async make(document: TrustedDocument, variables: Record<string, unknown>, actor: Actor): Promise<Made> {
    let validUntil = this.services.clock.now().getTime() + keepAtMost;
    const changesAt = (moment: Date): void => {
      validUntil = Math.min(validUntil, moment.getTime());
    };
    const data = async (plain: PlainDocument | null): Promise<NonNullable<ExecutionResult["data"]>> => {
      const result = await this.run(document, variables, actor, { plain, changesAt });
      if (result.errors || !result.data) throw new FailedDocument(result);
      return result.data;
    };
    const plain = this.plainOf(document);
    const written = plain && writtenAs(plain, await data(plain));
    const takers = actor.kind === "audience" ? "few" : "many";
    const answer = written === null ? prepareAnswer({ data: await data(null) }, takers) : prepareBytes(written, takers);
    return { answer, validUntil };
  }

  private plainOf({ id, parsed }: TrustedDocument): PlainDocument | null {
    const known = this.plain.get(id);
    if (known !== undefined) return known;
    const made = plainDocument(this.schema, parsed);
    this.plain.set(id, made);
    return made;
  }
}

// A value that is not what its type says is left to the executor, which answers with what is wrong.
function writtenAs(plain: PlainDocument, data: NonNullable<ExecutionResult["data"]>): Buffer | null {
  try {
    return plain.write(data);
  } catch {
    return null;
  }
}

function keyOf(documentId: string, actor: Actor): string {
  return `${documentId} ${actor.kind === "audience" ? actor.classKey : actor.kind}`;
}

// What a document does not take changes nothing of its answer, and must not fill the cache with copies.
function takenOf({ takes }: TrustedDocument, variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => takes.has(name)));
}

function isEmpty(variables: Record<string, unknown>): boolean {
  for (const name in variables) if (Object.hasOwn(variables, name)) return false;
  return true;
}

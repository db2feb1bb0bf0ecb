import { execute, type ExecutionResult, type GraphQLSchema } from "graphql";
import { canonicalJson } from "../../kernel/canonicalJson";
import type { Actor } from "../../kernel/actor";
import type { PreparedAnswer, PreparedDocuments, Services } from "../../platform/portalModule";
import { createContext } from "../context";
import { publicError } from "../errors";
import { prepareAnswer } from "./prepareAnswer";
import { ResponseCache, type Made } from "./responseCache";
import type { TrustedDocument } from "./trustedDocuments";

const cacheBytes = 64 * 1024 * 1024;
// Nothing is kept longer than this, so that a forgotten `changesAt` shows for a minute, not for a day.
const keepAtMost = 60_000;

/** The answer held errors; they go to the caller and into no cache. */
export class FailedDocument extends Error {
  constructor(readonly result: ExecutionResult) {
    super("failed document");
  }
}

/** Runs trusted documents, and keeps whole answers of queries. */
export class DocumentService implements PreparedDocuments {
  private readonly cache = new ResponseCache(cacheBytes);
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly documents: ReadonlyMap<string, TrustedDocument>,
    private readonly services: Services,
  ) {}

  find(id: string): TrustedDocument | null {
    return this.documents.get(id) ?? null;
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** What was prepared may be stale: empties the cache and tells the event streams. */
  invalidate(): void {
    this.cache.invalidate();
    for (const listener of this.listeners) listener();
  }

  /** The bytes for a query; throws FailedDocument when it has errors. */
  async answer(documentId: string, variables: Record<string, unknown>, actor: Actor): Promise<PreparedAnswer> {
    const document = this.documents.get(documentId);
    if (!document) throw new Error(`unknown document ${documentId}`);
    const key = `${documentId} ${actor.kind === "audience" ? actor.classKey : actor.kind} ${canonicalJson(variables)}`;
    const prepared = this.cache.peek(key, this.services.clock.now().getTime());
    this.services.metrics.documentCache.inc({ result: prepared ? "hit" : "miss" });
    return prepared ?? this.cache.make(key, () => this.make(document, variables, actor));
  }

  /** Runs a document without the cache; errors are ready for the public. */
  async run(document: TrustedDocument, variables: Record<string, unknown>, actor: Actor, changesAt?: (moment: Date) => void): Promise<ExecutionResult> {
    const result = await execute({
      schema: this.schema,
      document: document.parsed,
      variableValues: variables,
      contextValue: createContext(this.services, actor, changesAt),
    });
    if (!result.errors) return { data: result.data };
    return { data: result.data, errors: result.errors.map((error) => publicError(this.services, error, error.toJSON())) as never };
  }

  private async make(document: TrustedDocument, variables: Record<string, unknown>, actor: Actor): Promise<Made> {
    let validUntil = this.services.clock.now().getTime() + keepAtMost;
    const result = await this.run(document, variables, actor, (moment) => {
      validUntil = Math.min(validUntil, moment.getTime());
    });
    if (result.errors) throw new FailedDocument(result);
    return { answer: prepareAnswer({ data: result.data }), validUntil };
  }
}

import { readFileSync } from "node:fs";
import { Kind, parse, validate, type DocumentNode, type GraphQLSchema } from "graphql";
import { callsPerMinute } from "./callLimit";

export type DocumentAudience = "anonymous" | "screen" | "resident";

/** One released operation, parsed and validated once. */
export interface TrustedDocument {
  readonly id: string;
  readonly name: string;
  readonly kind: "query" | "mutation";
  readonly audience: DocumentAudience;
  readonly text: string;
  readonly parsed: DocumentNode;
  /** Names of the variables it takes. */
  readonly takes: ReadonlySet<string>;
  /** The bound of its root fields, if they have one. */
  readonly callsPerMinute: number | null;
}

interface ManifestEntry {
  readonly name: string;
  readonly kind: "query" | "mutation";
  readonly audience: DocumentAudience;
  readonly text: string;
}

/** Reads the manifest of released operations; throws when one no longer fits the schema. */
export function loadTrustedDocuments(manifest: string, schema: GraphQLSchema): ReadonlyMap<string, TrustedDocument> {
  const entries = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, ManifestEntry>;
  return new Map(Object.entries(entries).map(([id, entry]) => [id, trust(id, entry, schema)]));
}

function trust(id: string, entry: ManifestEntry, schema: GraphQLSchema): TrustedDocument {
  const parsed = parse(entry.text);
  const errors = validate(schema, parsed);
  if (errors.length > 0) throw new Error(`The released document ${entry.name} does not fit the schema: ${errors.map((error) => error.message).join("; ")}`);
  return { id, ...entry, parsed, takes: variablesOf(parsed), callsPerMinute: callsPerMinute(schema, parsed) };
}

function variablesOf(document: DocumentNode): ReadonlySet<string> {
  const taken = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : []));
  return new Set(taken.map(({ variable }) => variable.name.value));
}

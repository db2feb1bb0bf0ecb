import type { Actor } from "../../kernel/actor";

/** Who holds a bearer token: the class for queries, the holder itself for mutations. */
export interface BearerIdentity {
  readonly audience: Actor;
  readonly holder: Actor;
}

/** Finds the holder of a bearer token; null when nobody holds it. */
export type FindBearer = (token: string) => BearerIdentity | null;

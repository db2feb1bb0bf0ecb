import type { Township } from "./county";

/** Inputs that would succeed for an administrator, aimed at one of the two townships. */
export type MutationCases = Readonly<Record<string, (place: Township, side: "own" | "other") => Record<string, unknown>>>;

import { canonicalJson, sha256 } from "../../kernel/canonicalJson";

/** The seal of a snapshot: SHA-256 of its canonical form; media stand in the snapshot by their own hashes. */
export function revisionHash(snapshot: object): string {
  return sha256(canonicalJson(snapshot));
}

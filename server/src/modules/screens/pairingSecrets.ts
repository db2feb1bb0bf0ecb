import { randomBytes, randomInt } from "node:crypto";

export const pairingMinutes = 10;

/** Six digits that a person reads from one screen and enters on another. */
export function newPairingCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, "0");
}

/** An opaque secret of 256 bits; the database holds only its hash. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

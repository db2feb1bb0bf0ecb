import { sha256 } from "../../../kernel/canonicalJson";
import type { Reader } from "../../../kernel/unitOfWork";
import { ScreenPairing } from "../screenPairing.entity";

export type PairingStatus =
  | { readonly status: "WAITING" | "EXPIRED" }
  | { readonly status: "PAIRED"; readonly pairingId: string; readonly screenId: string; readonly delivered: boolean };

/** How far the pairing of this secret has come; an unknown secret is as good as an expired one. */
export async function pairingStatus(reader: Reader, request: { readonly pollSecret: string }): Promise<PairingStatus> {
  const pairing = await reader.entities.findOneBy(ScreenPairing, { pollSecretHash: sha256(request.pollSecret) });
  if (!pairing || pairing.expiresAt <= reader.now) return { status: "EXPIRED" };
  if (pairing.screenId === null) return { status: "WAITING" };
  return { status: "PAIRED", pairingId: pairing.id, screenId: pairing.screenId, delivered: pairing.tokenDeliveredAt !== null };
}

import { sha256 } from "../../../kernel/canonicalJson";
import { refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { newSecret } from "../pairingSecrets";
import { screenConnected } from "../screen.events";
import { Screen } from "../screen.entity";
import { ScreenPairing } from "../screenPairing.entity";

export interface DeliveredToken {
  readonly token: string;
  readonly screen: Screen;
}

/** Makes the token of a paired screen and hands it out once; every further call is refused. */
export async function deliverToken(work: UnitOfWork, request: { readonly pairingId: string }): Promise<Outcome<DeliveredToken>> {
  const delivered = await work.entities
    .createQueryBuilder()
    .update(ScreenPairing)
    .set({ tokenDeliveredAt: work.now })
    .where("id = :id AND screenId IS NOT NULL AND tokenDeliveredAt IS NULL AND expiresAt > :now", { id: request.pairingId, now: work.now })
    .execute();
  if (delivered.affected !== 1) return refuse({ code: "TOKEN_DELIVERED", message: "令牌已经发出，请重新配对" });
  const pairing = await work.entities.findOneByOrFail(ScreenPairing, { id: request.pairingId });
  const token = newSecret();
  const given = await work.entities
    .createQueryBuilder()
    .update(Screen)
    .set({ tokenHash: sha256(token) })
    .where("id = :id AND removedAt IS NULL", { id: pairing.screenId })
    .execute();
  if (given.affected !== 1 || pairing.screenId === null) return refuse({ code: "NOT_FOUND", message: "屏幕已被移除，请重新配对" });
  const screen = await work.entities.findOneByOrFail(Screen, { id: pairing.screenId });
  work.record(screenConnected(screen.id));
  return succeed({ token, screen });
}

import { IsNull, LessThanOrEqual, Not } from "typeorm";
import { sha256 } from "../../../kernel/canonicalJson";
import { newId } from "../../../kernel/id";
import { invalid, refuse, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { newPairingCode, newSecret, pairingMinutes } from "../pairingSecrets";
import { ScreenPairing } from "../screenPairing.entity";

const mostOpen = 2000;
const mostPixels = 20_000;

export interface StartPairing {
  readonly width: number;
  readonly height: number;
  readonly userAgent: string | null;
}

export interface StartedPairing {
  readonly code: string;
  readonly pollSecret: string;
  readonly expiresAt: Date;
}

/** Opens a pairing for ten minutes: a code for the administrator and a secret for the player. */
export async function startPairing(work: UnitOfWork, request: StartPairing): Promise<Outcome<StartedPairing>> {
  const wrong = (["width", "height"] as const).filter((side) => !Number.isInteger(request[side]) || request[side] < 1 || request[side] > mostPixels);
  if (wrong.length > 0) return refuseAll(wrong.map((side) => invalid(side, "屏幕尺寸应为 1 到 20000 像素")));
  await work.entities.update(ScreenPairing, { openCode: Not(IsNull()), expiresAt: LessThanOrEqual(work.now) }, { openCode: null });
  const open = await work.entities.find(ScreenPairing, { select: { id: true, openCode: true }, where: { openCode: Not(IsNull()) } });
  if (open.length >= mostOpen) return refuse({ code: "TOO_MANY_PAIRINGS", message: "等待配对的屏幕太多，请稍后再试" });
  const code = freeCode(new Set(open.map(({ openCode }) => openCode)));
  const pollSecret = newSecret();
  const expiresAt = new Date(work.now.getTime() + pairingMinutes * 60_000);
  await work.entities.insert(ScreenPairing, {
    id: newId(work.now), code, openCode: code, pollSecretHash: sha256(pollSecret), widthPx: request.width, heightPx: request.height,
    userAgent: request.userAgent?.slice(0, 300) ?? null, startedAt: work.now, expiresAt, screenId: null, tokenDeliveredAt: null,
  });
  return succeed({ code, pollSecret, expiresAt });
}

function freeCode(taken: ReadonlySet<string | null>): string {
  for (;;) {
    const code = newPairingCode();
    if (!taken.has(code)) return code;
  }
}

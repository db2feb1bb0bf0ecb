import { LessThan, Not, IsNull } from "typeorm";
import { succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { LastPlay } from "../lastPlay.entity";
import { PlayCount } from "../playCount.entity";
import { PlayLog } from "../playLog.entity";
import { ScreenCommand } from "../screenCommand.entity";
import { ScreenPairing } from "../screenPairing.entity";

const day = 86_400_000;
const pairingDays = 1;
const commandDays = 30;
// The law asks for six months of logs; a year's report needs thirteen.
const playDays = 400;
// Twice what a feed speaks of.
const lastPlayDays = 30;

/** Drops pairings, carried-out commands and play logs that nobody will ask for again. */
export async function forgetOldRows(work: UnitOfWork): Promise<Outcome<null>> {
  const before = (days: number) => LessThan(new Date(work.now.getTime() - days * day));
  await work.entities.delete(ScreenPairing, { expiresAt: before(pairingDays) });
  await work.entities.delete(ScreenCommand, { acknowledgedAt: Not(IsNull()), issuedAt: before(commandDays) });
  await work.entities.delete(PlayLog, { startedAt: before(playDays) });
  await work.entities.delete(PlayCount, { playedOn: LessThan(new Date(work.now.getTime() - playDays * day).toISOString().slice(0, 10)) });
  await work.entities.delete(LastPlay, { heardAt: before(lastPlayDays) });
  return succeed(null);
}

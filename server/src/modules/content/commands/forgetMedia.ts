import { In } from "typeorm";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { canSteerSync } from "../content.policy";
import { MediaFile, RevisionMedia } from "../mediaFile.entity";

/** Forgets stored files by their hashes, except those a revision shows; gives the hashes that nothing knows any more. */
export async function forgetMedia(work: UnitOfWork, hashes: readonly string[]): Promise<Outcome<readonly string[]>> {
  if (!canSteerSync(work.actor)) return notAllowed();
  const shown = await work.entities.findBy(RevisionMedia, { sha256: In([...hashes]) });
  const kept = new Set(shown.map(({ sha256 }) => sha256));
  const unused = hashes.filter((hash) => !kept.has(hash));
  if (unused.length > 0) await work.entities.delete(MediaFile, { sha256: In(unused) });
  return succeed(unused);
}

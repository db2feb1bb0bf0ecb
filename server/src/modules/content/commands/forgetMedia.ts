import { In } from "typeorm";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { canSteerSync } from "../content.policy";
import { MediaRendition } from "../media/mediaRendition.entity";
import { MediaFile, RevisionMedia } from "../mediaFile.entity";

/**
 * Forgets stored files by their hashes, with what was drawn from them, except those a revision shows and what is drawn from those.
 * Gives the hashes that nothing knows any more; drawn files are found as such by a later run.
 */
export async function forgetMedia(work: UnitOfWork, hashes: readonly string[]): Promise<Outcome<readonly string[]>> {
  if (!canSteerSync(work.actor)) return notAllowed();
  const shown = await work.entities.findBy(RevisionMedia, { sha256: In([...hashes]) });
  const kept = new Set(shown.map(({ sha256 }) => sha256));
  const unused = hashes.filter((hash) => !kept.has(hash));
  if (unused.length === 0) return succeed([]);
  await work.entities.delete(MediaFile, { sha256: In(unused) });
  await work.entities.delete(MediaRendition, { sourceSha256: In(unused) });
  const drawn = new Set((await work.entities.findBy(MediaRendition, { sha256: In(unused) })).map(({ sha256 }) => sha256));
  return succeed(unused.filter((hash) => !drawn.has(hash)));
}

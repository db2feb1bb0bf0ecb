import { In } from "typeorm";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { contentEvents } from "../content.events";
import { canSteerSync } from "../content.policy";
import type { MadeRendition } from "../media/makeRenditions";
import { MediaRendition } from "../media/mediaRendition.entity";
import { MediaFile } from "../mediaFile.entity";

/** Notes the renditions made of some sources; a source without any is noted as done too. Doing it again changes nothing. */
export async function keepRenditions(work: UnitOfWork, request: { sources: readonly string[]; made: readonly MadeRendition[] }): Promise<Outcome<null>> {
  if (!canSteerSync(work.actor)) return notAllowed();
  const { sources, made } = request;
  const known = await work.entities.findBy(MediaRendition, { sourceSha256: In([...sources]) });
  const fresh = made.filter(({ sourceSha256, purpose }) => !known.some((one) => one.sourceSha256 === sourceSha256 && one.purpose === purpose));
  if (fresh.length > 0) await work.entities.insert(MediaRendition, fresh.map((one) => ({ ...one, madeAt: work.now })));
  const done = await work.entities.update(MediaFile, { sha256: In([...sources]) }, { renderedAt: work.now });
  if ((done.affected ?? 0) > 0) work.record({ type: contentEvents.renditionsMade, payload: { sources } });
  return succeed(null);
}

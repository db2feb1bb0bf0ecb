import { In } from "typeorm";
import { isAdministrator } from "../../../kernel/actor";
import { notAllowed, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { RecallPhoto } from "../recallPhoto.entity";
import { RecallStep } from "../recallStep.entity";

const day = 86_400_000;

/** Forgets photos that were sent a day ago or more and that no closing ever named; gives the hashes of the files that are still needed. */
export async function forgetLoosePhotos(work: UnitOfWork): Promise<Outcome<ReadonlySet<string>>> {
  if (!isAdministrator(work.actor)) return notAllowed();
  const photos = await work.entities.find(RecallPhoto, { select: { id: true, sha256: true, uploadedAt: true } });
  const steps = await work.entities.createQueryBuilder(RecallStep, "step").select("step.photoId", "photoId").where("step.photoId IS NOT NULL").getRawMany<{ photoId: string }>();
  const named = new Set(steps.map(({ photoId }) => photoId));
  const before = work.now.getTime() - day;
  const loose = photos.filter(({ id, uploadedAt }) => !named.has(id) && uploadedAt.getTime() <= before);
  if (loose.length > 0) await work.entities.delete(RecallPhoto, { id: In(loose.map(({ id }) => id)) });
  return succeed(new Set(photos.filter((photo) => !loose.includes(photo)).map(({ sha256 }) => sha256)));
}

import { newId } from "../../../kernel/id";
import { succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { findClosing, type ClosingKey } from "../queries/findClosing";
import { RecallPhoto } from "../recallPhoto.entity";

/** A photo whose file is in the store. */
export interface KeepRecallPhoto extends ClosingKey, Pick<RecallPhoto, "sha256" | "receivedSha256" | "bytes" | "width" | "height"> {}

/** Notes a photo for the screen that is to be closed by hand. */
export async function keepRecallPhoto(work: UnitOfWork, request: KeepRecallPhoto): Promise<Outcome<RecallPhoto>> {
  const found = await findClosing(work, request);
  if (!found.ok) return found;
  const photo = Object.assign(new RecallPhoto(), {
    id: newId(work.now), ...request, uploadedById: work.actor.kind === "staff" ? work.actor.accountId : null, uploadedAt: work.now,
  });
  await work.entities.insert(RecallPhoto, photo);
  return succeed(photo);
}

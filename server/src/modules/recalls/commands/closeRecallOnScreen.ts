import { newId } from "../../../kernel/id";
import { invalid, notFound, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { findClosing } from "../queries/findClosing";
import type { Recall } from "../recall.entity";
import { recallEvent, recallEvents } from "../recall.events";
import { RecallPhoto } from "../recallPhoto.entity";
import { RecallScreen, standingAs } from "../recallScreen.entity";
import { RecallStep } from "../recallStep.entity";
import { closeIfSettled, lockRecall } from "./closeIfSettled";

const minute = 60_000;

/** Somebody stood before a screen that will not confirm by itself, and saw that it shows the piece no more. */
export interface CloseRecallOnScreen {
  readonly recallId: string;
  readonly screenId: string;
  readonly seenBy: string;
  readonly seenAt: Date;
  readonly note?: string | null;
  readonly photoId: string;
}

/** Closes a recall on one screen by hand (人工确认): who saw it off, when, and the photo of it; the recall closes with its last screen. */
export async function closeRecallOnScreen(work: UnitOfWork, request: CloseRecallOnScreen): Promise<Outcome<RecallScreen>> {
  await lockRecall(work, request.recallId);
  const found = await findClosing(work, request);
  if (!found.ok) return found;
  const { recall, row } = found.value;
  const wrong = problemsOf(request, recall, work.now);
  if (wrong.length > 0) return refuseAll(wrong);
  const { recallId, screenId } = row;
  if (!(await work.entities.existsBy(RecallPhoto, { id: request.photoId, recallId, screenId }))) return notFound("没有收到照片，请重新拍照上传", ["photoId"]);
  return close(work, recall, row, request);
}

function problemsOf({ seenBy, seenAt, note }: CloseRecallOnScreen, { recalledAt }: Recall, now: Date): Refusal[] {
  const wrong: Refusal[] = [];
  if (seenBy.trim() === "") wrong.push(invalid("seenBy", "请填写现场查看人"));
  if (seenBy.trim().length > 40) wrong.push(invalid("seenBy", "现场查看人不超过 40 个字"));
  if ((note?.trim().length ?? 0) > 300) wrong.push(invalid("note", "说明不超过 300 个字"));
  // Whoever fills the form in by hand gives the minute.
  if (seenAt.getTime() < Math.floor(recalledAt.getTime() / minute) * minute) wrong.push(invalid("seenAt", "查看时间不能早于撤播时间", "SEEN_TOO_EARLY"));
  if (seenAt.getTime() > now.getTime() + minute) wrong.push(invalid("seenAt", "查看时间不能晚于现在", "SEEN_TOO_LATE"));
  return wrong;
}

async function close(work: UnitOfWork, recall: Recall, row: RecallScreen, request: CloseRecallOnScreen): Promise<Outcome<RecallScreen>> {
  const { actor } = work;
  const { screenId, seenAt, photoId } = request;
  const note = request.note?.trim() ?? "";
  const who = actor.kind === "staff" ? { accountId: actor.accountId, accountName: actor.name } : { accountId: null, accountName: null };
  await work.entities.insert(RecallStep, {
    id: newId(work.now), recallId: recall.id, screenId, kind: "CLOSED_BY_HAND", at: seenAt, recordedAt: work.now, etag: null, ...who, seenBy: request.seenBy.trim(),
    note: note === "" ? null : note, photoId,
  });
  const standing = standingAs("CLOSED_BY_HAND", work.now);
  await work.entities.update(RecallScreen, { id: row.id }, standing);
  work.record(recallEvent(recallEvents.screenClosed, recall, screenId));
  await closeIfSettled(work, recall);
  return succeed(Object.assign(row, standing));
}

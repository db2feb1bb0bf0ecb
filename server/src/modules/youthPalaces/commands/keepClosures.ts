import { newId } from "../../../kernel/id";
import { invalid, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { checkPublicWords, newWords, type Worded } from "../../wording";
import { openPalace } from "../findPalace";
import { palaceEvent, palaceEvents } from "../palace.events";
import { checkText } from "../palaceRules";
import { PalaceClosure } from "../palaceClosure.entity";

export interface SetPalaceClosure extends Worded {
  readonly palaceId: string;
  /** First and last day, both closed. */
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

const longestDays = 120;

/** Closes a palace on some days; its sessions are shown as called off. The same days again change the reason. */
export async function setPalaceClosure(work: UnitOfWork, request: SetPalaceClosure): Promise<Outcome<PalaceClosure>> {
  const opened = await openPalace(work, request.palaceId, "palaceId");
  if (!opened.ok) return opened;
  const reason = request.reason.trim();
  const refusals = checkText("reason", "原因", reason, { longest: 30, required: true });
  const days = (Date.parse(request.until) - Date.parse(request.from)) / 86_400_000;
  if (days < 0) refusals.push(invalid("until", "结束日期应不早于开始日期", "ENDS_BEFORE_START"));
  if (days >= longestDays) refusals.push(invalid("until", `一次闭馆不能超过${String(longestDays)}天`));
  if (refusals.length > 0) return refuseAll(refusals);
  const key = { palaceId: request.palaceId, firstDay: request.from, lastDay: request.until };
  const known = await work.entities.findOneBy(PalaceClosure, key);
  const { wordingReason } = request;
  const worded = await checkPublicWords(work, { subjectType: "palace-closure", subjectId: request.palaceId, texts: newWords(["reason"], { reason }, known), wordingReason });
  if (!worded.ok) return worded;
  const closure = Object.assign(known ?? new PalaceClosure(), known ?? { id: newId(work.now), ...key, createdAt: work.now }, { reason });
  await work.entities.save(closure);
  work.record(palaceEvent(palaceEvents.timetableChanged, opened.value.palace));
  return succeed(closure);
}

/** Opens a palace again on days on which it was to be closed. */
export async function removePalaceClosure(work: UnitOfWork, request: { readonly id: string }): Promise<Outcome<PalaceClosure>> {
  const closure = await work.entities.findOneBy(PalaceClosure, { id: request.id });
  if (!closure) return notFound("没有找到这条闭馆安排");
  const opened = await openPalace(work, closure.palaceId);
  if (!opened.ok) return opened;
  await work.entities.delete(PalaceClosure, { id: closure.id });
  work.record(palaceEvent(palaceEvents.timetableChanged, opened.value.palace));
  return succeed(closure);
}

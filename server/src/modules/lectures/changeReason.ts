import { isPersonalPhone } from "../../kernel/officePhone";
import { invalid, refuseAll, succeed, type Outcome, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import type { ChangeReason } from "../activities";
import { checkPublicWords, newWords, type Worded } from "../wording";
import type { LockedLecture } from "./lockLecture";

/** A change of an announced lecture, as the caller gives it. */
export interface LectureChange extends Worded {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly phone?: string | null;
}

export const longestReason = 60;

/**
 * Reason and telephone as the public will read them, held against the word lists: both are required, the telephone falls back to the
 * lecture's and the station's.
 */
export async function changeReason(work: UnitOfWork, change: LectureChange, { activity, station }: LockedLecture): Promise<Outcome<ChangeReason>> {
  const reason = change.reason.trim();
  const usual = activity.contactPhone || station.phone;
  const phone = change.phone?.trim() || usual || "";
  const refusals = [...checkReason(reason), ...checkPhone(phone)];
  if (refusals.length > 0) return refuseAll(refusals);
  const texts = newWords(["reason", "phone"], { reason, phone }, { reason: null, phone: usual });
  const worded = await checkPublicWords(work, { subjectType: "lecture", subjectId: change.id, texts, wordingReason: change.wordingReason });
  return worded.ok ? succeed({ reason, phone }) : worded;
}

function checkReason(reason: string): Refusal[] {
  if (reason === "") return [invalid("reason", "请写明原因，群众会在屏幕上看到")];
  return [...reason].length > longestReason ? [invalid("reason", `原因不能超过${String(longestReason)}个字`)] : [];
}

function checkPhone(phone: string): Refusal[] {
  if (phone === "") return [invalid("phone", "请填写咨询电话：这个阵地没有登记办公电话")];
  if (isPersonalPhone(phone)) return [invalid("phone", "请填写办公电话，不要填写个人手机号")];
  return [...phone].length > 40 ? [invalid("phone", "咨询电话不能超过40个字")] : [];
}

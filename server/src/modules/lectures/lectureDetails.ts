import { isPersonalPhone } from "../../kernel/officePhone";
import { invalid, type Refusal } from "../../kernel/outcome";

/** What a lecture says of itself, besides its time and station. */
export interface LectureDetails {
  readonly topicId: string | null;
  readonly templateId: string | null;
  readonly ownTitle: string | null;
  readonly summary: string | null;
  readonly facilityId: string | null;
  readonly placeText: string | null;
  readonly capacity: number | null;
  readonly workClassId: string | null;
  readonly formId: string | null;
  readonly audience: string | null;
  readonly lecturerIds: readonly string[];
  readonly contactPhone: string | null;
}

/** Details as a caller sends them: what is absent stays as it is, null empties it. */
export type LectureDetailsInput = { readonly [Field in keyof LectureDetails]?: LectureDetails[Field] | null | undefined };

const texts = ["ownTitle", "summary", "placeText", "audience", "contactPhone"] as const;
const longest: Readonly<Record<(typeof texts)[number], number>> = { ownTitle: 40, summary: 1000, placeText: 60, audience: 40, contactPhone: 40 };
const names: Readonly<Record<(typeof texts)[number], string>> = {
  ownTitle: "题目", summary: "简介", placeText: "地点", audience: "面向对象", contactPhone: "联系电话",
};

export const noDetails: LectureDetails = {
  topicId: null, templateId: null, ownTitle: null, summary: null, facilityId: null, placeText: null, capacity: null, workClassId: null, formId: null,
  audience: null, lecturerIds: [], contactPhone: null,
};

/** The details after a change: texts trimmed, empty ones null, each lecturer once. */
export function mergeDetails(current: LectureDetails, input: LectureDetailsInput): LectureDetails {
  const pick = <Field extends Exclude<keyof LectureDetails, "lecturerIds">>(field: Field): LectureDetails[Field] => {
    const value = input[field];
    if (value === undefined) return current[field];
    return (typeof value === "string" ? value.trim() || null : value) as LectureDetails[Field];
  };
  return {
    topicId: pick("topicId"), templateId: pick("templateId"), ownTitle: pick("ownTitle"), summary: pick("summary"), facilityId: pick("facilityId"), placeText: pick("placeText"),
    capacity: pick("capacity"), workClassId: pick("workClassId"), formId: pick("formId"), audience: pick("audience"),
    contactPhone: pick("contactPhone"),
    lecturerIds: input.lecturerIds === undefined ? current.lecturerIds : [...new Set(input.lecturerIds ?? [])],
  };
}

/** The rules that details break by themselves. */
export function checkDetails(details: LectureDetails): Refusal[] {
  const refusals = texts.flatMap((field) => checkLength(field, details[field]));
  if (details.topicId === null && details.ownTitle === null) refusals.push(invalid("topicId", "请从宣讲菜单选择课题，或者填写题目"));
  if (details.contactPhone !== null && isPersonalPhone(details.contactPhone)) refusals.push(invalid("contactPhone", "请填写办公电话，不要填写个人手机号"));
  if (details.capacity !== null && !isCapacity(details.capacity)) refusals.push(invalid("capacity", "名额应为1到100000之间的整数"));
  if (details.lecturerIds.length > 10) refusals.push(invalid("lecturerIds", "一场宣讲最多安排10位宣讲员"));
  return refusals;
}

function isCapacity(places: number): boolean {
  return places >= 1 && places <= 100_000;
}

function checkLength(field: (typeof texts)[number], text: string | null): Refusal[] {
  return text !== null && [...text].length > longest[field] ? [invalid(field, `${names[field]}不能超过${String(longest[field])}个字`)] : [];
}

const longestMilliseconds = 24 * 3_600_000;

/** The rules that a time breaks by itself. */
export function checkTimes(times: { readonly startsAt: Date; readonly endsAt: Date }): Refusal[] {
  const length = times.endsAt.getTime() - times.startsAt.getTime();
  if (length <= 0) return [invalid("endsAt", "结束时间应晚于开始时间", "ENDS_BEFORE_START")];
  if (length > longestMilliseconds) return [invalid("endsAt", "一场宣讲不能超过24小时，请分成几场")];
  return [];
}

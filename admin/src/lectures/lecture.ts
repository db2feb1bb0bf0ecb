import type { ActivityChangeKind, ActivityStatus, LectureOneQuery, LectureRowFragment } from '../../../schema/generated/admin/graphql';
import { activityStatusLabels } from '../i18n/labels';
import type { Tone } from '../listing/LabelField';
import { countyDateTime, countySpan } from '../time/countyTime';

export type LectureRow = LectureRowFragment;
export type LecturePage = NonNullable<LectureOneQuery['record']>;

const statusTones: Record<ActivityStatus, Tone> = {
  DRAFT: 'plain', SCHEDULED: 'good', POSTPONED: 'waiting', COMPLETED: 'plain', VERIFIED: 'good', RETURNED: 'bad', CANCELLED: 'bad', ABORTED: 'bad',
  VOIDED: 'bad',
};

interface Told {
  status: ActivityStatus;
  inProgress: boolean;
  change?: { kind: ActivityChangeKind } | null | undefined;
  /** What a draft waits for, where it waits. */
  announcement?: { because: string } | null | undefined;
}

const awaitsSignature = ({ status, announcement }: Told): boolean => status === 'DRAFT' && Boolean(announcement?.because);

/** The state as people say it: 进行中 while it runs, 改期 when a new time is known, 待签字公布 while a guard period lasts. */
export function statusWord(lecture: Told): string {
  if (lecture.inProgress) return '进行中';
  if (awaitsSignature(lecture)) return '待签字公布';
  if (lecture.status === 'SCHEDULED' && lecture.change?.kind === 'RESCHEDULED') return '已改期';
  if (lecture.status === 'SCHEDULED' && lecture.change?.kind === 'RELOCATED') return '已换地点';
  return activityStatusLabels[lecture.status];
}

/** The tone of that word. */
export function statusTone(lecture: Told): Tone {
  if (lecture.inProgress) return 'good';
  if (awaitsSignature(lecture)) return 'waiting';
  if (lecture.status === 'SCHEDULED' && lecture.change) return 'waiting';
  return statusTones[lecture.status];
}

/** What changed, in one sentence: 原定…改为…, with reason and telephone. */
export function changeSentence(lecture: LectureRow): string {
  const { change } = lecture;
  if (!change) return '';
  const moved = change.kind === 'RESCHEDULED';
  // Called off or put off, the lecture still has the time that people were told last.
  const before = moved ? countySpan(change.originalStartsAt, change.originalEndsAt) : countySpan(lecture.startsAt, lecture.endsAt);
  const place = change.originalPlace ? `原地点 ${change.originalPlace}` : '';
  const after = moved ? `改为 ${countySpan(lecture.startsAt, lecture.endsAt)}` : '';
  const reason = change.reason ? `原因：${change.reason}` : '';
  const phone = change.phone ? `咨询电话：${change.phone}` : '';
  return [change.kind === 'RELOCATED' ? '' : `原定 ${before}`, place, after, reason, phone].filter(Boolean).join('；');
}

/** Where it is held, as one reads it. */
export function placeOf(lecture: LectureRow): string {
  return [lecture.station.name, lecture.facility?.name, lecture.placeText].filter(Boolean).join(' · ');
}

/** Who speaks; 待定 while nobody is named. */
export function lecturersOf(lecture: LectureRow): string {
  return lecture.lecturers.map((lecturer) => lecturer.name).join('、') || '待定';
}

/** What a clerk is told before saving a lecture in a guard period; nothing for what is saved as a draft anyhow, or is over already. */
export function guardNotice(periods: readonly { name: string; endsAt: string }[], { endsAt, asDraft }: { endsAt: string | null; asDraft: boolean }, now: Date): string {
  const [period] = periods;
  const isOver = endsAt !== null && new Date(endsAt) <= now;
  if (!period || asDraft || isOver) return '';
  return `正处于重要保障期“${period.name}”（到 ${countyDateTime(period.endsAt)}）：保存以后先存为草稿，要由第二个人打开签字，才会公布给居民。`;
}

import type { LecturePreviewInput, LecturePreviewQuery } from '../../../schema/generated/admin/graphql';

type Preview = NonNullable<LecturePreviewQuery['preview']>;

const fields = [
  'id', 'stationId', 'topicId', 'templateId', 'facilityId', 'ownTitle', 'summary', 'placeText', 'audience', 'contactPhone', 'lecturerIds', 'startsAt', 'endsAt',
] as const satisfies readonly (keyof LecturePreviewInput)[];

/** What the preview asks of a form: its own fields, and no half-written time. */
export function previewInput(values: Readonly<Record<string, unknown>>): LecturePreviewInput {
  const given = fields.filter((field) => values[field] !== undefined && values[field] !== null && values[field] !== '');
  return Object.fromEntries(given.map((field) => [field, values[field]]));
}

/** Whether it goes out at once, and what waits for whom. */
export function reviewSentence({ needsReview, waitsFor }: Pick<Preview, 'needsReview' | 'waitsFor'>): string {
  if (waitsFor.length === 0) return '不需要审核：题目和模板都审核过，公布后居民马上看到。';
  const named = waitsFor.join('、');
  return needsReview ? `需要审核：${named}审核通过后才公布，时间地点不受影响。` : `${named}还在审核，通过后居民才看到这部分文字。`;
}

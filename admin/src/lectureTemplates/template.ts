import type { LectureTemplateRowFragment } from '../../../schema/generated/admin/graphql';
import { revisionStateLabels } from '../i18n/labels';
import type { Tone } from '../listing/LabelField';

export type TemplateRow = LectureTemplateRowFragment;

const stateLabels: Partial<Record<string, string>> = revisionStateLabels;

/** How far its words are; that the older ones still serve is said with it. */
export function reviewWord({ reviewed, reviewState, usable }: TemplateRow): string {
  if (reviewed) return '已审核';
  const state = stateLabels[reviewState ?? ''] ?? '未送审';
  return usable ? `${state}，暂用原文字` : state;
}

/** The tone of that word. */
export function reviewTone({ reviewed, usable }: TemplateRow): Tone {
  if (reviewed) return 'good';
  return usable ? 'plain' : 'waiting';
}

/** Whose it is, as one reads it. */
export function ownerOf({ station }: TemplateRow): string {
  return station?.name ?? '全县通用';
}

/** What a template may leave open, as a clerk says it. */
export const placeholders = [
  ['{topic}', '题目'], ['{date}', '日期'], ['{weekday}', '星期'], ['{start}', '开始时间'], ['{end}', '结束时间'], ['{place}', '地点'], ['{station}', '阵地'],
  ['{lecturer}', '宣讲员'], ['{phone}', '电话'],
] as const;

/** The first words of its text for a list, what it leaves open told in Chinese. */
export function summaryStart({ summary }: Pick<TemplateRow, 'summary'>): string {
  const told = placeholders.reduce((text, [word, name]) => text.replaceAll(word, `〔${name}〕`), summary ?? '');
  const letters = [...told];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : told;
}

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

import type { RecallOneQuery, RecallRowFragment } from '../../../schema/generated/admin/graphql';
import type { Tone } from '../listing/LabelField';
import type { RecallLine } from '../providers/recallCommands';
import { countyDateTime } from '../time/countyTime';

export type RecallRow = RecallRowFragment;
export type RecallPage = NonNullable<RecallOneQuery['record']>;
export type RecallStepRow = RecallLine['steps'][number];

export const lineTones: Record<RecallLine['state'], Tone> = { SHOWING_AGAIN: 'bad', WAITING: 'waiting', CLOSED_BY_HAND: 'plain', CONFIRMED: 'good' };

/** Reasons that most recalls have; any other is typed. */
export const quickReasons = ['内容有错误', '人物情况有变化', '上级要求停播', '版权或肖像问题', '活动已取消'] as const;

/** 3 / 5 块已确认 of a recall. */
export function progressText({ progress: { screens, open } }: Pick<RecallRow, 'progress'>): string {
  return screens === 0 ? '不涉及屏幕' : `${screens - open} / ${screens} 块已确认`;
}

/** Who knows the screen, as one reads it before picking up the phone. */
export function keeperText({ screen, station }: Pick<RecallLine, 'screen' | 'station'>): string {
  const keeper = screen?.keeperName ?? station?.keeperName;
  return keeper ? `管屏人 ${keeper}` : '';
}

/** What a piece of evidence says. */
export function stepText(step: RecallStepRow): string {
  if (step.kind === 'CLOSED_BY_HAND') return `${step.seenBy ?? ''} ${countyDateTime(step.at)} 现场查看，${step.accountName ?? ''} 登记${step.note ? `：${step.note}` : ''}`;
  return step.kind === 'CONFIRMED' ? `${countyDateTime(step.at)} 屏幕上报，播放单里已没有这条内容` : `${countyDateTime(step.at)} 屏幕上报，仍在播这条内容`;
}

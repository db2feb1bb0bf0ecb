import type { GuardPeriodRowFragment, GuardPhase } from '../../../schema/generated/admin/graphql';
import { countyDateTime } from '../time/countyTime';

export type GuardRow = GuardPeriodRowFragment;

export const guardPhaseLabels: Record<GuardPhase, string> = { COMING: '即将开始', CURRENT: '进行中', PAST: '已结束' };

/** What waits for another administrator, in one sentence. */
export function looseningSentence({ loosening }: Pick<GuardRow, 'loosening'>): string {
  if (!loosening) return '';
  const parts = [
    loosening.ended ? '提前结束' : '',
    loosening.startsAt ? `推迟到 ${countyDateTime(loosening.startsAt)} 开始` : '',
    loosening.endsAt ? `提前到 ${countyDateTime(loosening.endsAt)} 结束` : '',
    loosening.interruptsOn ? '恢复插播' : '',
  ].filter(Boolean);
  const reason = loosening.reason ? `，原因：${loosening.reason}` : '';
  return `${loosening.askedByName}申请${parts.join('、')}${reason}。由另一位管理员签字后生效。`;
}

import type { Tone } from '../listing/LabelField';
import type { HeldChange } from '../providers/heldChangeCommands';

export const heldTones: Record<HeldChange['state'], Tone> = { WAITING: 'waiting', APPLIED: 'good', DECLINED: 'bad', TAKEN_BACK: 'plain' };

const fewNames = 5;

/** 王静、李强 等 8 人; what to do when there is nobody. */
export function signersText({ waitsFor }: Pick<HeldChange, 'waitsFor'>): string {
  if (waitsFor.length === 0) return '现在没有别人能签字';
  const named = waitsFor.slice(0, fewNames).join('、');
  return waitsFor.length > fewNames ? `${named} 等 ${String(waitsFor.length)} 人` : named;
}

function waitingText(change: HeldChange): string {
  if (change.waitsFor.length === 0) return '现在没有别人能签字：请管理员在“工作人员”里再设一位，或者等保障期结束，由提出的人自己让它生效。';
  return change.waitsFor.length === 1 ? `等${signersText(change)}签字。` : `等其中一位签字：${signersText(change)}。`;
}

/** What the reader is told about a change above everything else. */
export function standingText(change: HeldChange): string {
  switch (change.state) {
    case 'WAITING':
      return `已记下，还没有生效，居民看不到。${waitingText(change)}`;
    case 'APPLIED':
      return '已签字，已经生效。';
    case 'DECLINED':
      return '没有同意，什么都没有改。';
    case 'TAKEN_BACK':
      return '提出的人已撤回，什么都没有改。';
  }
}

export interface HeldStep {
  label: string;
  tone: Tone;
  who: string;
  at: string | null;
  reason: string;
}

const endings = { APPLIED: '签字，生效', DECLINED: '不同意', TAKEN_BACK: '撤回' } as const;

/** What has happened to a change, and what it waits for. */
export function stepsOf(change: HeldChange): HeldStep[] {
  const asked: HeldStep = { label: '提出', tone: 'plain', who: change.askedByName, at: change.askedAt, reason: '' };
  if (change.state === 'WAITING') return [asked, { label: '等签字', tone: 'waiting', who: signersText(change), at: null, reason: '' }];
  const { decidedByName, decidedAt, reason } = change;
  return [asked, { label: endings[change.state], tone: heldTones[change.state], who: decidedByName ?? '', at: decidedAt, reason: reason ?? '' }];
}

import { pieceTypeLabels, priorityLabels } from '../i18n/labels';
import type { Tone } from '../listing/LabelField';
import { windowText } from '../pieces/piece';
import type { PlacementRow } from '../providers/contentCommands';
import { countyDateTime } from '../time/countyTime';

type Plan = PlacementRow['plan'];
type Rule = NonNullable<Plan['rule']>;

export const placementTones: Record<PlacementRow['state'], Tone> = { IN_FORCE: 'good', WAITING: 'waiting', ENDED: 'plain' };

/** Which pieces a standing rule sends, as an office reads it. */
export function ruleText({ types, themes, publisherIds }: Rule): string {
  const kinds = types.length === 0 ? '所有内容' : types.map((type) => pieceTypeLabels[type]).join('、');
  const publishers = publisherIds.length === 0 ? '' : `限 ${String(publisherIds.length)} 个发布单位`;
  return [kinds, themes.length > 0 && `主题：${themes.join('、')}`, publishers].filter(Boolean).join('，');
}

/** What is placed: a piece by its title, or the pieces of a standing rule. */
export function whatText({ pieceTitle, plan }: Pick<PlacementRow, 'pieceTitle' | 'plan'>): string {
  return plan.rule ? `${plan.name}：${ruleText(plan.rule)}` : (pieceTitle ?? '（内容已不存在）');
}

/** Which of the two it is. */
export function kindText({ pieceId }: Pick<PlacementRow, 'pieceId'>): string {
  return pieceId === null ? '常设投放' : '单条内容的投放';
}

/** Where, and where not. */
export function whereText({ aimText, exceptionsText }: Pick<Plan, 'aimText' | 'exceptionsText'>): string {
  return exceptionsText ? `${aimText}（不含：${exceptionsText}）` : aimText;
}

const weekdays = '一二三四五六日';

function hoursText({ weekdays: days, from, until }: Plan['dayparts'][number]): string {
  const named = days.length === 0 ? '每天' : `周${days.map((day) => weekdays.charAt(day - 1)).join('、')}`;
  return `${named}${from}–${until <= from ? '次日' : ''}${until}`;
}

/** When: from and until, hours of the day, days left out; 长期 when nothing narrows it. */
export function whenText(plan: Pick<Plan, 'windowFrom' | 'windowUntil' | 'dayparts' | 'excludedDates'>): string {
  const hours = plan.dayparts.map(hoursText).join('；');
  const without = plan.excludedDates.length > 0 && `${plan.excludedDates.join('、')}不放`;
  return [windowText(plan.windowFrom, plan.windowUntil), hours, without].filter(Boolean).join(' · ');
}

/** A plan in one line: where, where not, when, how strongly. */
export function planText(plan: Plan): string {
  return [
    whereText(plan), whenText(plan), plan.weight > 1 && `权重 ${String(plan.weight)}`, plan.priority !== 'NORMAL' && priorityLabels[plan.priority],
  ].filter(Boolean).join(' · ');
}

/** One placement in one line. */
export function placementText({ allStations, name, plan }: Pick<PlacementRow, 'allStations' | 'name' | 'plan'>): string {
  return [...new Set([allStations ? '' : name, plan.rule ? ruleText(plan.rule) : '', planText(plan)])].filter(Boolean).join(' · ');
}

type Backed = Pick<PlacementRow, 'waiting' | 'approval'>;

/** Who asked for what waits, or for how it stands. */
export function askerOf({ waiting, approval }: Backed): { name: string; at: string | null } {
  const asked = waiting ?? approval;
  return asked ? { name: asked.askedByName || '系统', at: asked.askedAt } : { name: '', at: null };
}

/** Who has signed what waits, or signed how it stands; `at` is when the last one did. */
export function signersOf({ waiting, approval }: Backed): { names: string; at: string | null } {
  if (waiting) return { names: waiting.signedByNames.join('、'), at: null };
  return { names: approval?.signedByNames.join('、') ?? '', at: approval?.signedAt ?? null };
}

/** Who asked for it, and who signed, each with the day and hour. */
export function askedText(row: Backed): string {
  const [asked, signed] = [askerOf(row), signersOf(row)];
  return [asked.name && `${asked.name} ${countyDateTime(asked.at)} 提出`, signed.names && `${signed.names}${signed.at ? ` ${countyDateTime(signed.at)}` : ''} 签字`].filter(Boolean).join('，');
}

const changes = { BEGIN: '新投放，签字后生效', CHANGE: '要改为', END: '已停止展示；恢复更大范围的展示等签字' } as const;

/** What waits for a signature, from whom it comes and how many have signed; empty when nothing waits. */
export function waitingText({ waiting }: Pick<PlacementRow, 'waiting'>): string {
  if (!waiting) return '';
  const { change, plan, signedByNames, signaturesNeeded, turnsRules } = waiting;
  const rule = plan?.rule ? `${ruleText(plan.rule)} · ` : '';
  const asked = change === 'CHANGE' && plan ? `：${rule}${planText(plan)}` : '';
  const signer = turnsRules ? '由县级管理员签字，' : '';
  return `${changes[change]}${asked}（${waiting.askedByName || '系统'}提出，${signer}已签 ${String(signedByNames.length)}/${String(signaturesNeeded)}）`;
}

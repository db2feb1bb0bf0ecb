export type PieceState =
  | 'SUBMITTED'
  | 'IN_REVIEW'
  | 'RETURNED'
  | 'LIVE'
  | 'SCHEDULED'
  | 'EXPIRED'
  | 'SUPERSEDED'
  | 'WITHDRAWN'
  | 'RECALLED';

/** One step of the review: when, who, what, why. */
export interface PieceStep {
  readonly at: string;
  readonly who: string | null;
  readonly what: string;
  readonly reason: string | null;
}

/** Words that a list speaks of, and where they stand. */
export interface PieceWording {
  readonly listName: string;
  readonly severity: 'BLOCK' | 'WARN';
  readonly found: string;
  readonly message: string;
  readonly where: readonly string[];
}

/** A wider show period or further channels that wait for a signature. */
export interface PieceWider {
  readonly changes: readonly string[];
  readonly askedBy: string | null;
  readonly askedAt: string;
  readonly waitsFor: readonly string[];
}

/** What the server says of an entry's review. */
export interface Piece {
  readonly state: PieceState | null;
  readonly stage?: 'FIRST' | 'SECOND' | 'FINAL' | null;
  readonly reason?: string | null;
  readonly liveSince?: string | null;
  readonly waitsFor?: readonly string[];
  readonly dueAt?: string | null;
  readonly wider?: PieceWider | null;
  readonly timeline?: readonly PieceStep[];
  readonly canResubmit?: boolean;
  readonly url?: string | null;
  readonly deskUrl?: string | null;
  readonly recallUrl?: string | null;
  /** What the server is still doing before the entry can be reviewed. */
  readonly notice?: string | null;
  /** What the wording check said of what was put forward last, and why it is used all the same. */
  readonly wording?: readonly PieceWording[];
  readonly wordingReason?: { readonly text: string; readonly who: string | null; readonly at: string } | null;
}

interface StateWords {
  readonly label: string;
  readonly colour: 'neutral600' | 'primary600' | 'warning600' | 'danger600' | 'success600';
  readonly pending: boolean;
}

const states: Readonly<Record<PieceState, StateWords>> = {
  SUBMITTED: { label: '已送审', colour: 'primary600', pending: true },
  IN_REVIEW: { label: '审核中', colour: 'primary600', pending: true },
  RETURNED: { label: '已退回', colour: 'danger600', pending: false },
  LIVE: { label: '已上线', colour: 'success600', pending: false },
  SCHEDULED: { label: '已通过，未到展示时间', colour: 'success600', pending: false },
  EXPIRED: { label: '展示期已过', colour: 'neutral600', pending: false },
  SUPERSEDED: { label: '已由新稿代替', colour: 'neutral600', pending: false },
  WITHDRAWN: { label: '已撤回', colour: 'neutral600', pending: false },
  RECALLED: { label: '已撤播', colour: 'danger600', pending: false },
};

const stages = { FIRST: '初审', SECOND: '复审', FINAL: '终审' } as const;
const reasonLabels: Partial<Record<PieceState, string>> = { RETURNED: '退回原因', RECALLED: '撤播原因', WITHDRAWN: '原因' };

/** The state in the words of the office, with what it waits for while it is under review. */
export function stateInChinese({ state, stage, timeline }: Piece): StateWords {
  if (!state) return { label: '尚未送审', colour: 'neutral600', pending: false };
  // Taken down ends what was live too; taken back only the question.
  if (state === 'WITHDRAWN' && timeline?.at(-1)?.what === '撤稿') return { ...states.WITHDRAWN, label: '已撤稿' };
  const words = states[state];
  if (!words.pending) return words;
  return { ...words, label: `${words.label}，等待${stage ? stages[stage] : '加签'}` };
}

/** For whom it waits; a county that named nobody learns it here. */
export function waitsForInChinese(piece: Piece): string | null {
  if (!stateInChinese(piece).pending) return null;
  const { waitsFor = [] } = piece;
  return waitsFor.length > 0 ? waitsFor.join('、') : '还没有人可以审，请联系管理员';
}

/** What was asked beyond what is in force, and who could sign it. */
export function widerInChinese({ wider }: Piece): { readonly what: string; readonly waitsFor: string } | null {
  if (!wider) return null;
  return {
    what: `${wider.changes.join('；')}（${wider.askedBy ?? '编辑（未关联账号）'}，${when(wider.askedAt)}提出）。签字以前按原来的要求展示`,
    waitsFor: wider.waitsFor.length > 0 ? wider.waitsFor.join('、') : '还没有人可以签，请联系管理员',
  };
}

/** Until when it should be done, and whether that is over. */
export function dueInChinese({ dueAt }: Piece, now: Date): { readonly text: string; readonly overdue: boolean } | null {
  if (!dueAt) return null;
  const overdue = new Date(dueAt) <= now;
  return { text: `${when(dueAt)}前${overdue ? '（已超时）' : ''}`, overdue };
}

/** Why it is where it is, under its name; null where no reason is told. */
export function reasonOf({ state, reason }: Piece): { readonly label: string; readonly text: string } | null {
  const label = state ? reasonLabels[state] : undefined;
  return label !== undefined && reason ? { label, text: reason } : null;
}

const severities = {
  BLOCK: { label: '拦截', colour: 'danger600', background: 'danger100' },
  WARN: { label: '提醒', colour: 'warning600', background: 'warning100' },
} as const;

/** What a list does to a text, in the words of the office. */
export function severityInChinese(severity: PieceWording['severity']): (typeof severities)[PieceWording['severity']] {
  return severities[severity];
}

/** What the wording check means for the editor, in one sentence; null for what was never put forward. */
export function wordingSummary({ state, wording = [], wordingReason }: Piece): { readonly text: string; readonly colour: StateWords['colour'] } | null {
  if (!state) return null;
  if (wording.length === 0) return { text: '没有发现问题', colour: 'success600' };
  const blocked = wording.filter(({ severity }) => severity === 'BLOCK').length;
  if (blocked > 0) return { text: `${String(blocked)} 处必须改，改好再送审`, colour: 'danger600' };
  const count = `${String(wording.length)} 处提醒`;
  return { text: wordingReason ? `${count}，已写用语说明` : `${count}：请改写；确需这样写的，由终审写明用语说明`, colour: 'warning600' };
}

/** Who took a step; whoever has no linked account is told by what they are. */
export function whoTook({ who, what }: PieceStep): string {
  return who ?? (what === '送审' ? '编辑（未关联账号）' : '系统');
}

/** A moment as it is read in the county. */
export function when(iso: string): string {
  return new Date(iso).toLocaleString('zh-CN', { hour12: false, timeZone: 'Asia/Shanghai', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });
}

import type { DeskBox, ReviewStage } from '../../../schema/generated/admin/graphql';
import { pieceTypeLabels, stageLabels } from '../i18n/labels';
import type { Tone } from '../listing/LabelField';
import type { Decided, DeskCounts, DeskRevision, DeskRow, DeskStep, WiderRequest } from '../providers/deskCommands';
import { countyDateTime } from '../time/countyTime';

/** The trays in the order in which they are read, each with its figure. */
export const deskTrays: readonly { box: DeskBox; count: keyof DeskCounts }[] = [
  { box: 'WAITING_FOR_ME', count: 'waitingForMe' },
  { box: 'TO_SIGN', count: 'toSign' },
  { box: 'MINE', count: 'mine' },
  { box: 'RETURNED', count: 'returned' },
  { box: 'OVERDUE', count: 'overdue' },
  { box: 'PENDING', count: 'pending' },
];

/** What an empty tray says: that all is well, or what comes here. */
export const emptyTrays: Readonly<Record<DeskBox, string>> = {
  WAITING_FOR_ME: '没有等您审的稿子。轮到您审的，会出现在这里，菜单上也会标出件数。',
  TO_SIGN: '没有等您签字的。重要保障期里终审通过后要一人加签才发布；已上线的内容要多上渠道或延长展示，保障期里让居民看到更多的改动，也要另一个人签字。',
  MINE: '您还没有送审过稿子。在内容平台写好后按“送审”，进展就在这里看。',
  RETURNED: '没有退回给您的稿子。',
  OVERDUE: '没有逾期的稿子，都在时限内。',
  PENDING: '现在没有在审的稿子，送审的都办完了。',
};

const kindLabels: Readonly<Record<string, string>> = {
  ...pieceTypeLabels, lecture: '宣讲文字', topic: '宣讲菜单题目', 'lecture-template': '宣讲模板', 'lecture-text': '宣讲文字', 'palace-text': '少年宫文字',
};

/** What a text is, in an office's words. */
export function kindLabel(kind: string): string {
  return kindLabels[kind] ?? '公开文字';
}

/** The kinds one can look for at the desk. */
export const deskKinds: Readonly<Record<string, string>> = { ...pieceTypeLabels, lecture: '宣讲文字', topic: '宣讲菜单题目', 'lecture-template': '宣讲模板', 'palace-text': '少年宫文字' };

type Names = Pick<Decided, 'waitsFor'>;
type Waiting = Pick<Decided, 'state' | 'nextStage' | 'awaitsSignature' | 'waitsFor'>;

const fewNames = 3;

/** 王静、李强 等 5 人; what to do when there is nobody. */
export function waitsForText({ waitsFor }: Names): string {
  if (waitsFor.length === 0) return '没有人能审，请管理员到“工作人员”设审核员';
  const named = waitsFor.slice(0, fewNames).join('、');
  return waitsFor.length > fewNames ? `${named} 等 ${String(waitsFor.length)} 人` : named;
}

export const isWaiting = ({ state }: Pick<Decided, 'state'>): boolean => state === 'SUBMITTED' || state === 'IN_REVIEW';

/** 等复审, 等加签; nothing for what waits no more. */
export function waitingText({ state, nextStage, awaitsSignature }: Pick<Waiting, 'state' | 'nextStage' | 'awaitsSignature'>): string {
  if (!isWaiting({ state })) return '';
  if (awaitsSignature) return '等加签';
  return nextStage ? `等${stageLabels[nextStage]}` : '等审核';
}

/** Who wants a live text shown more, since when, and whose signature that takes, as one line. */
export function widerText({ askedByName, askedAt, signedByNames, signaturesNeeded, waitsFor }: WiderRequest): string {
  const signed = signedByNames.length > 0 ? `，已签：${signedByNames.join('、')}` : '';
  const takes = signaturesNeeded > 1 ? `，需${String(signaturesNeeded)}人签字` : '';
  return `${askedByName ?? '内容平台的编辑（未关联账号）'}，${countyDateTime(askedAt)}提出${takes}${signed}；等谁签字：${waitsForText({ waitsFor })}`;
}

/** A title for a button: its beginning. */
export function shortTitle(title: string): string {
  const letters = [...title];
  return letters.length > 10 ? `${letters.slice(0, 9).join('')}…` : title;
}

/** What a yes to showing more has led to. */
export function widenedText({ widerRequest }: Pick<Decided, 'widerRequest'>): string {
  return widerRequest ? '已签字，还要另一个人签字才扩大' : '已签字，扩大展示已生效';
}

/** What a yes has led to, told at once. */
export function approvedText(decided: Decided): string {
  if (decided.state === 'LIVE') return '已通过，已发布';
  if (decided.awaitsSignature) return `已通过，等待加签：${waitsForText(decided)}`;
  return `已通过，等待${decided.nextStage ? stageLabels[decided.nextStage] : '审核'}：${waitsForText(decided)}`;
}

interface Progress {
  stage: ReviewStage;
  label: string;
  standing: 'done' | 'now' | 'later' | 'ended';
  /** Who took it, when it is done. */
  who: string | null;
}

interface Course {
  state: DeskRow['state'];
  stages: readonly { stage: ReviewStage }[];
  stagesPassed: number;
  steps: readonly Pick<DeskStep, 'kind' | 'stage' | 'actorName'>[];
}

/** The stages of a revision, and how far it has come. */
export function progressOf({ state, stages, stagesPassed, steps }: Course): Progress[] {
  return stages.map(({ stage }, index) => {
    const taken = steps.find((step) => step.kind === 'APPROVED' && step.stage === stage);
    const open = isWaiting({ state });
    const standing = index < stagesPassed ? 'done' : open && index === stagesPassed ? 'now' : open ? 'later' : 'ended';
    return { stage, label: stageLabels[stage], standing, who: standing === 'done' ? (taken?.actorName ?? null) : null };
  });
}

interface Read {
  nextStage: ReviewStage | null;
  hash: string;
  stages: readonly { stage: ReviewStage; proofreading: string }[];
  steps: readonly Pick<DeskStep, 'kind' | 'stage' | 'hash' | 'actorName'>[];
}

/** Who has proofread exactly this text for the stage at hand, where the rule asks for somebody else; null when nobody has. */
export function proofreaderOf({ nextStage, hash, steps }: Read, viewerName: string): string | null {
  const done = steps.filter((step) => step.kind === 'PROOFREAD' && step.stage === nextStage && step.hash === hash);
  return done.find(({ actorName }) => actorName !== viewerName)?.actorName ?? null;
}

/** Whether the stage at hand is proofread by somebody else than its reviewer. */
export function isProofreadApart({ nextStage, stages }: Pick<Read, 'nextStage' | 'stages'>): boolean {
  return stages.some(({ stage, proofreading }) => stage === nextStage && proofreading === 'SEPARATE');
}

/** Where the public reads a text; null for what has no page of its own. */
export function publicPathOf({ subjectType, subjectId, kind }: Pick<DeskRow, 'subjectType' | 'subjectId' | 'kind'>): string | null {
  if (subjectType === 'piece' || subjectType === 'palace-text') return `/p/${subjectId}`;
  return subjectType === 'lecture-text' && kind === 'lecture' ? `/l/${subjectId}` : null;
}

/** The panel's page of the thing a text belongs to. */
export function subjectPathOf({ subjectType, subjectId, kind }: Pick<DeskRow, 'subjectType' | 'subjectId' | 'kind'>): string | null {
  if (subjectType === 'piece') return `/pieces/${subjectId}/show`;
  if (subjectType === 'palace-text') return `/youthPalaces/${subjectId}/show`;
  if (subjectType === 'lecture-template') return `/lectureTemplates/${subjectId}`;
  if (subjectType !== 'lecture-text') return null;
  return kind === 'topic' ? `/topics/${subjectId}` : kind === 'lecture' ? `/lectures/${subjectId}/show` : null;
}

/** Returning takes one tap: each reason says what the author is to do. */
export const quickReasons: readonly { label: string; reason: string }[] = [
  { label: '错别字', reason: '有错别字，请逐字核对改正后再送审' },
  { label: '图片不清楚', reason: '图片不清楚，请换一张清楚的图片后再送审' },
  { label: '落款不对', reason: '落款不对，请核对发布单位的规范名称后再送审' },
  { label: '口径不准', reason: '口径不准，请对照上级文件的表述修改后再送审' },
];

const fieldLabels: Readonly<Record<string, string>> = {
  title: '标题', lines: 'LED 分行文字', strip: '条屏文字', summary: '摘要', text: '正文', theme: '主题', origin: '出处', family: '家庭', story: '家风故事', signature: '落款',
  pictureLicence: '图片授权', mediaAlt: '图片文字说明（替代文字）', mediaCaption: '图片说明', ownTitle: '自拟题目', placeText: '地点说明', audience: '面向人群', openingText: '开放时间说明',
};

/** The words in the order in which a page shows them. */
export function inReadingOrder<Text extends { field: string }>(texts: readonly Text[]): Text[] {
  const order = Object.keys(fieldLabels);
  const place = ({ field }: Text): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return [...texts].sort((left, right) => place(left) - place(right));
}

/** What a sealed text's field is called. */
export function fieldLabel(field: string): string {
  return fieldLabels[field] ?? '文字';
}

export const stepTones: Readonly<Record<DeskStep['kind'], Tone>> = {
  SUBMITTED: 'waiting', PROOFREAD: 'good', APPROVED: 'good', SIGNED: 'good', WENT_LIVE: 'good', RETURNED: 'bad', TAKEN_BACK: 'plain', WITHDRAWN: 'plain', SUPERSEDED: 'plain',
  RECALLED: 'bad', NARROWED: 'plain', ASKED_WIDER: 'waiting', SIGNED_WIDER: 'good', WIDENED: 'good', DROPPED_WIDER: 'plain',
};

/** 审、校 of a step, as the office says it. */
export function stepText(step: Pick<DeskStep, 'kind' | 'stage' | 'proofread'>, kindLabelOf: Readonly<Record<DeskStep['kind'], string>>): string {
  const stage = step.stage ? stageLabels[step.stage] : '';
  if (step.kind === 'APPROVED') return `${stage}通过${step.proofread ? '（已审已校）' : '（已审）'}`;
  return step.kind === 'PROOFREAD' ? `${stage}校对` : kindLabelOf[step.kind];
}

/** Whether the author is to correct a piece where it is written. */
export function mayCorrect({ viewerIsAuthor, state, id, newestRevisionId, subjectType }: DeskRevision): boolean {
  return viewerIsAuthor && subjectType === 'piece' && (state === 'RETURNED' || state === 'WITHDRAWN') && newestRevisionId === id;
}

/** Whether the reader may do anything with a revision. */
export function mayAct(revision: DeskRevision): boolean {
  const { viewerCanApprove, viewerCanReturn, viewerCanSign, viewerCanTakeBack, viewerCanResubmit } = revision;
  const { viewerCanSign: maySignWider = false, viewerCanDecline = false } = revision.widerRequest ?? {};
  return [viewerCanApprove, viewerCanReturn, viewerCanSign, viewerCanTakeBack, viewerCanResubmit, maySignWider, viewerCanDecline, mayCorrect(revision)].some(Boolean);
}

/** “提醒｜文件名第 2 项：…”: what a list says, of which place, and what that means. */
export function foundWordText({ severity, place, message, listName }: DeskRevision['wordingFindings'][number]): string {
  return `${severity === 'BLOCK' ? '拦截' : '提醒'}｜${place}：${message}（词表：${listName}）`;
}

import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { EntryType } from './entryTypes';

export const channelNames = ['SCREEN', 'MINI_PROGRAM', 'WEB', 'MEDIA_CENTRE'] as const;

type Fields = Readonly<Record<string, unknown>>;
type Rule = (fields: Fields) => string | null;

const length = (text: string): number => Array.from(text).length;

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

const channelsAreKnown: Rule = ({ channels }) => {
  if (isAbsent(channels)) return null;
  const known = Array.isArray(channels) && channels.every((name) => (channelNames as readonly unknown[]).includes(name));
  return known ? null : '“发布渠道”只能从给出的渠道中选择';
};

const linesFit: Rule = ({ lines }) => {
  if (isAbsent(lines)) return null;
  if (!Array.isArray(lines) || !lines.every((line): line is string => typeof line === 'string')) {
    return '“LED 分行文字”格式不对，请逐行填写';
  }
  if (lines.length > 6) return '“LED 分行文字”最多 6 行';
  const long = lines.findIndex((line) => length(line) > 10);
  return long === -1 ? null : `“LED 分行文字”第 ${String(long + 1)} 行超过 10 个字`;
};

const windowIsOrdered: Rule = ({ showFrom, showUntil }) => {
  if (isAbsent(showFrom) || isAbsent(showUntil)) return null;
  return new Date(String(showFrom)) < new Date(String(showUntil)) ? null : '“展示截止”必须晚于“展示开始”';
};

const draftRules: readonly Rule[] = [channelsAreKnown, linesFit, windowIsOrdered];

const hasPublisher: Rule = ({ publisherId }) => (isAbsent(publisherId) ? '送审前请选择“发布单位”' : null);
const hasChannel: Rule = ({ channels }) => (isAbsent(channels) ? '送审前请至少选择一个“发布渠道”' : null);
const hasLines: Rule = ({ lines }) => {
  const texts = Array.isArray(lines) ? (lines as unknown[]).map((line) => String(line).trim()) : [];
  return texts.length === 0 || texts.some((text) => text === '') ? '送审前请填写“LED 分行文字”，不要留空行' : null;
};
const hasConsent: Rule = ({ kind, consent }) =>
  kind === 'CLASSIC' || consent === true ? null : '本地家训和家风故事须先取得本人同意，请勾选“已取得同意”';

const submissionRules: Readonly<Record<string, readonly Rule[]>> = {
  'public-service-ad': [hasLines],
  'family-motto': [hasConsent],
};

function refuseBroken(rules: readonly Rule[], fields: Fields): void {
  for (const rule of rules) {
    const message = rule(fields);
    if (message) throw new errors.ApplicationError(message);
  }
}

/** Refuses a draft whose parts cannot be right whatever follows; unfinished is allowed. */
export async function checkDraft(strapi: Core.Strapi, type: EntryType, documentId: string): Promise<void> {
  const fields = (await strapi.db
    .query(type.strapiUid)
    .findOne({ where: { documentId, publishedAt: null } })) as Fields | null;
  if (fields) refuseBroken(draftRules, fields);
}

/** Refuses a submission that a reviewer would have to send back at sight. */
export async function checkSubmission(strapi: Core.Strapi, type: EntryType, documentId: string): Promise<void> {
  const fields = (await strapi.db
    .query(type.strapiUid)
    .findOne({ where: { documentId, publishedAt: { $notNull: true } } })) as Fields | null;
  if (!fields) return;
  refuseBroken([...draftRules, hasPublisher, hasChannel, ...(submissionRules[type.uid] ?? [])], fields);
}

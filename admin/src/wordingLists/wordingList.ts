import type { ViewerOfSessionQuery, WordingKind, WordingSeverity } from '../../../schema/generated/admin/graphql';
import type { Tone } from '../listing/LabelField';
import type { EntryImport, WordingEntry } from '../providers/wordingListCommands';

export const wordingKindLabels: Record<WordingKind, string> = {
  FORBIDDEN: '禁用词', EXACT: '规范名称', SUGGESTED: '建议用语', PERSONAL_DATA: '个人信息', DIAL_CODE: '电话区号',
};
export const wordingSeverityLabels: Record<WordingSeverity, string> = { BLOCK: '拦截', WARN: '提醒' };
export const severityTones: Record<WordingSeverity, Tone> = { BLOCK: 'bad', WARN: 'waiting' };

/** What a list does to a text, in one sentence. */
export const severityWords: Record<WordingSeverity, string> = { BLOCK: '拦截：不改不能送审、不能发布', WARN: '提醒：写明理由才能发布' };

/** What an entry of a list is, as its form asks for it. */
export const entryNames: Record<WordingKind, string> = {
  FORBIDDEN: '不能用的词', EXACT: '规范写法', SUGGESTED: '不宜用的词', PERSONAL_DATA: '哪种号码', DIAL_CODE: '本县的区号',
};

export const personalSorts = ['居民身份证号', '银行卡号', '手机号码'] as const;

interface Form {
  text: string;
  suggestion?: string | null;
  variants?: readonly string[] | null;
  exceptions?: readonly string[] | null;
  near?: boolean | null;
  note?: string | null;
}

/** An entry as the server takes it: what its form does not show is empty. */
export function askedEntry({ text, suggestion, variants, exceptions, near, note }: Form) {
  return { text, suggestion: suggestion ?? null, variants: [...(variants ?? [])], exceptions: [...(exceptions ?? [])], near: near ?? false, note: note ?? null };
}

/** An entry in one line: what to write instead, which forms are wrong, where it is innocent. */
export function entryText({ suggestion, variants, exceptions, near, note }: Omit<WordingEntry, 'text'>): string {
  return [
    suggestion ? `改为：${suggestion}` : '', variants.length > 0 ? `错误写法：${variants.join('、')}` : '', near ? '差一两个字的也算' : '',
    exceptions.length > 0 ? `例外：${exceptions.join('、')}` : '', note ?? '',
  ].filter(Boolean).join('；');
}

/** Whether somebody may add words and start lists: administrators, and those who give the last review. */
export function mayTighten(viewer: ViewerOfSessionQuery['viewer'] | undefined): boolean {
  return viewer?.roles.some(({ role, stages }) => role === 'ADMINISTRATOR' || (role === 'REVIEWER' && stages.includes('FINAL'))) ?? false;
}

/** What a file would do, or has done, to a list. */
export function importText({ added, changed, removed, unchanged }: Pick<EntryImport, 'added' | 'changed' | 'removed' | 'unchanged'>): string {
  return `新增 ${String(added ?? 0)} 条，修改 ${String(changed ?? 0)} 条，删去 ${String(removed ?? 0)} 条，不变 ${String(unchanged ?? 0)} 条。`;
}

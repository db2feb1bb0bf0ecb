import type { WordingHint } from '../providers/wordingCommands';

/** Fields by their source, each with its name on the form. */
export type WordedFields = Readonly<Record<string, string>>;

/** What of a form is to be checked: its fields that say something. */
export function wordedTexts(fields: WordedFields, values: Readonly<Record<string, unknown>>): { field: string; text: string }[] {
  return Object.keys(fields).flatMap((field) => {
    const text = values[field];
    return typeof text === 'string' && text.trim() !== '' ? [{ field, text }] : [];
  });
}

/** Of these, what the form says anew: what stood there before has been answered for. */
export function newTexts(fields: WordedFields, values: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>): { field: string; text: string }[] {
  return wordedTexts(fields, values).filter(({ field, text }) => text !== before[field]);
}

interface Complaint {
  message?: unknown;
}

/** Whether a written reason is wanted: a list warns of a word, or the server has asked for one before the lists were heard. */
export function wantsReason(hints: readonly Pick<WordingHint, 'severity'>[], errors: Readonly<Record<string, Complaint | undefined>>): boolean {
  const asked = Object.values(errors).some((error) => typeof error?.message === 'string' && error.message.includes('请填写用语说明'));
  return asked || hints.some(({ severity }) => severity === 'WARN');
}

/** The text with what is suggested in the place of what was found; null when it was changed since, or nothing is suggested. */
export function mended(text: unknown, { from, to, suggestion, found }: Pick<WordingHint, 'from' | 'to' | 'suggestion'> & { found: string }): string | null {
  if (typeof text !== 'string' || suggestion === null || text.slice(from, to) !== found) return null;
  return text.slice(0, from) + suggestion + text.slice(to);
}

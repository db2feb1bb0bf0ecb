import type { I18nProvider } from 'ra-core';
import { zhCN } from './ra-zh-CN';
import { resourceTexts } from './resources';

/** Everything the panel says by key. */
export const messages = { ...zhCN, resources: resourceTexts };

function textAt(key: string): string | undefined {
  let found: unknown = messages;
  for (const step of key.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Record<string, unknown>)[step];
  }
  return typeof found === 'string' ? found : undefined;
}

/** The Chinese text of a key with its %{placeholders} filled; the given default, else the key, when there is none. */
export function translate(key: string, options: Record<string, unknown> = {}): string {
  const fallback = options['_'];
  const text = textAt(key) ?? (typeof fallback === 'string' ? fallback : key);
  return text.replace(/%\{(\w+)\}/g, (whole, name: string) => {
    const value = options[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}

/** One language, so no polyglot: Chinese has one plural form. */
export const i18nProvider: I18nProvider = {
  translate,
  changeLocale: () => Promise.resolve(),
  getLocale: () => 'zh-CN',
};

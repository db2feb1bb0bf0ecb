import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resources } from '../providers/resources';
import { messages, translate } from './i18nProvider';
import { resourceTexts } from './resources';

const source = join(__dirname, '..');

function filesOf(folder: string): string[] {
  return readdirSync(join(source, folder)).filter((name) => name.endsWith('.tsx')).map((name) => join(source, folder, name));
}

/** Inputs and columns of a page that rely on the resource's own labels. */
function unlabelledSources(file: string): string[] {
  const tags = readFileSync(file, 'utf8').match(/<[A-Z][\w.]*(?:<\w+>)?\s[^<>]*?source="[^"]+"[^<>]*/g) ?? [];
  return tags
    .filter((tag) => !/\slabel=/.test(tag) && !/^<(FunctionField|LabelField|CountyDateTimeField|BooleanField|SearchInput)/.test(tag))
    .map((tag) => /source="([^"]+)"/.exec(tag)?.[1] ?? '');
}

function texts(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) => (typeof value === 'object' && value !== null ? texts(value) : [String(value)]));
}

describe('the Chinese texts', () => {
  it('name every resource', () => {
    const withoutName = Object.keys(resources).filter((name) => !(name in resourceTexts));
    expect(withoutName).toEqual([]);
  });

  it.each(Object.keys(resourceTexts))('label every field that the pages of %s show', (resource) => {
    const known: Record<string, string> = resourceTexts[resource as keyof typeof resourceTexts].fields;
    const folder = readdirSync(source).includes(resource) ? filesOf(resource) : [];
    const missing = folder.flatMap(unlabelledSources).filter((name) => !(name in known));
    expect(missing).toEqual([]);
  });

  it('have one plural form and no English sentence', () => {
    const all = texts(messages);
    expect(all.length).toBeGreaterThan(250);
    expect(all.filter((text) => text.includes('||||'))).toEqual([]);
    const wordsOnly = all.map((text) => text.replace(/%\{\w+\}/g, ''));
    expect(wordsOnly.filter((text) => /[A-Za-z]{2,}/.test(text) && !/CMS|LED|WGS-84|CSV/.test(text))).toEqual([]);
  });
});

describe('a translated text', () => {
  it('fills its placeholders', () => {
    expect(translate('ra.page.create', { name: '阵地' })).toBe('新建阵地');
    expect(translate('ra.navigation.page_range_info', { offsetBegin: 1, offsetEnd: 25, total: 209 })).toBe('第 1–25 条，共 209 条');
  });

  it('falls back to the given default, then to the key', () => {
    expect(translate('no.such.key', { _: '默认' })).toBe('默认');
    expect(translate('no.such.key')).toBe('no.such.key');
  });
});

import { ownerOf, reviewTone, reviewWord, summaryStart, type TemplateRow } from './template';

const row = (overrides: Partial<TemplateRow>): TemplateRow => ({ reviewed: false, reviewState: 'IN_REVIEW', usable: false, station: null, ...overrides }) as TemplateRow;

describe('how far a template is', () => {
  it('says whether it may be used, and with which words', () => {
    expect([{ reviewed: true, usable: true }, { usable: true }, {}, { reviewState: null }].map((each) => reviewWord(row(each)))).toEqual([
      '已审核', '审核中，暂用原文字', '审核中', '未送审',
    ]);
    expect([{ reviewed: true }, { usable: true }, {}].map((each) => reviewTone(row(each)))).toEqual(['good', 'plain', 'waiting']);
  });

  it('names its owner', () => {
    expect(ownerOf(row({}))).toBe('全县通用');
    expect(ownerOf(row({ station: { id: '1', name: '柳堰镇所' } }))).toBe('柳堰镇所');
  });

  it('tells in Chinese what its text leaves open', () => {
    expect(summaryStart({ summary: '{date}在{place}讲“{topic}”' })).toBe('〔日期〕在〔地点〕讲“〔题目〕”');
    expect(summaryStart({ summary: '字'.repeat(61) })).toBe(`${'字'.repeat(60)}…`);
    expect(summaryStart({ summary: null })).toBe('');
  });
});

import { refusalError } from '../providers/errors';
import { comparePath, mediumFacts, sideOf, unsentWords, versionNumber } from './version';

const medium = { kind: 'IMAGE', url: null, sha256: '', fileName: null, alt: null, caption: null, bytes: null, width: null, height: null, seconds: null } as const;

describe('versions', () => {
  it('count from the oldest', () => {
    const revisions = [{ id: 'c' }, { id: 'b' }, { id: 'a' }];
    expect(['a', 'b', 'c'].map((id) => versionNumber(revisions, id))).toEqual([1, 2, 3]);
  });

  it('are not written over what nobody submitted without a second question, which says what that is', () => {
    const message = '草稿里有上次送审以后还没送审的改动（李编辑），没有写回';
    const refused = refusalError([{ code: 'CONFLICT', message, field: ['overwrite'] }]);
    expect(unsentWords(refused)).toBe(message);
    expect(refused.body).toEqual({ codes: ['CONFLICT'], errors: { overwrite: message, root: { serverError: message } } });
    expect(unsentWords(refusalError([{ code: 'CMS_UNREACHABLE', message: '内容系统暂时连不上', field: [] }]))).toBeNull();
    expect(unsentWords(new Error('断网'))).toBeNull();
  });

  it('are compared at an address that can be shared', () => {
    expect(comparePath('a', 'b')).toBe('/versions?from=a&to=b');
  });

  it('show each side its own words', () => {
    const runs = [{ change: 'SAME', text: '周' }, { change: 'REMOVED', text: '三' }, { change: 'ADDED', text: '四' }] as const;
    expect([sideOf(runs, 'from'), sideOf(runs, 'to')].map((side) => side.map(({ text }) => text).join(''))).toEqual(['周三', '周四']);
  });

  it('tell what is known of a file', () => {
    expect(mediumFacts(medium)).toBe('');
    expect(mediumFacts({ ...medium, width: 1920, height: 1080, bytes: 3_500_000, seconds: 12.4 })).toBe('1920×1080 · 12 秒 · 3.3 MB');
    expect(mediumFacts({ ...medium, bytes: 200 })).toBe('1 KB');
  });
});

import { mayReplace, suggestedEnd } from './suggestion';

describe('a suggested end', () => {
  it('is the start and the minutes of the topic', () => {
    expect(suggestedEnd('2026-11-27T15:30:00.000Z', 40)).toBe('2026-11-27T16:10:00.000Z');
  });

  it('is missing without a start or a length', () => {
    expect(suggestedEnd(null, 40)).toBeUndefined();
    expect(suggestedEnd('', 40)).toBeUndefined();
    expect(suggestedEnd('2026-11-27T15:30:00.000Z', null)).toBeUndefined();
  });
});

describe('a suggestion', () => {
  it('fills an empty field and follows its own earlier word', () => {
    expect([undefined, null, '', '0300-1'].map((present) => mayReplace(present, '0300-1'))).toEqual([true, true, true, true]);
  });

  it('leaves what the clerk wrote', () => {
    expect(mayReplace('0300-2', '0300-1')).toBe(false);
    expect(mayReplace('0300-2', undefined)).toBe(false);
  });
});

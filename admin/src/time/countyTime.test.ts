import {
  countyClock, countyDateTime, countyDay, countySpan, fromDateTimeInput, timeAgo, toDateTimeInput,
} from './countyTime';

describe('the county time', () => {
  it('shows an instant on the county calendar, not on the one of Greenwich', () => {
    expect(countyDay('2026-11-22T16:00:00.000Z')).toBe('2026-11-23');
    expect(countyClock('2026-11-22T16:00:00.000Z')).toBe('00:00');
    expect(countyDateTime('2026-11-22T15:59:59.999Z')).toBe('2026-11-22 周日 23:59');
  });

  it('says the day once when both ends are on it', () => {
    expect(countySpan('2026-11-23T01:00:00Z', '2026-11-23T02:30:00Z')).toBe('2026-11-23 周一 09:00–10:30');
    expect(countySpan('2026-11-23T15:00:00Z', '2026-11-23T17:00:00Z')).toBe('2026-11-23 周一 23:00–2026-11-24 周二 01:00');
    expect(countySpan('2026-11-23T01:00:00Z', null)).toBe('2026-11-23 周一 09:00');
  });

  it('keeps what was typed as the same instant, over midnight and new year', () => {
    expect(fromDateTimeInput('2027-01-01T07:30')).toBe('2026-12-31T23:30:00.000Z');
    expect(toDateTimeInput('2026-12-31T23:30:00.000Z')).toBe('2027-01-01T07:30');
    expect(fromDateTimeInput('2026-11-23T09:00:59')).toBe('2026-11-23T01:00:00.000Z');
  });

  it('takes half a typed time for none', () => {
    expect(fromDateTimeInput('')).toBeNull();
    expect(fromDateTimeInput('2026-11-23')).toBeNull();
    expect(fromDateTimeInput('2026-13-45T09:00')).toBeNull();
  });

  it('shows nothing for no instant', () => {
    expect(countyDateTime(null)).toBe('');
    expect(countyDateTime('no date')).toBe('');
    expect(toDateTimeInput(undefined)).toBe('');
  });

  it('rounds how long ago down', () => {
    const now = new Date('2026-11-23T02:00:00Z');
    expect(timeAgo('2026-11-23T01:59:30Z', now)).toBe('刚刚');
    expect(timeAgo('2026-11-23T01:01:00Z', now)).toBe('59 分钟前');
    expect(timeAgo('2026-11-21T03:00:00Z', now)).toBe('47 小时前');
    expect(timeAgo('2026-11-21T02:00:00Z', now)).toBe('2 天前');
  });
});

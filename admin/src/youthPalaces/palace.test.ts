import { openingText, slotsByDay, validityOf, type Slot } from './palace';

const slot = (weekday: number, startsAt: string): Slot =>
  ({ slotId: `${weekday}${startsAt}`, version: 1, validFrom: '2026-09-01', validUntil: null, weekday, startsAt, endsAt: '18:00', clubId: 'c', clubName: '社团', room: null, instructorName: null });

it('orders each weekday by the clock and keeps empty days', () => {
  const days = slotsByDay([slot(3, '16:20'), slot(1, '17:00'), slot(3, '09:00')]);
  expect([...days.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(days.get(3)?.map((each) => each.startsAt)).toEqual(['09:00', '16:20']);
  expect(days.get(2)).toEqual([]);
});

it('says from and until when a slot holds only when that is news', () => {
  expect(validityOf({ validFrom: '2026-09-01', validUntil: null }, '2026-11-23')).toBe('');
  expect(validityOf({ validFrom: '2026-12-01', validUntil: '2027-01-15' }, '2026-11-23')).toBe('2026-12-01 起 到 2027-01-15');
});

it('says days with the same hours together', () => {
  const after = { opensAt: '16:20', closesAt: '17:20' };
  expect(openingText([{ weekday: 1, ...after }, { weekday: 5, ...after }, { weekday: 6, opensAt: '09:00', closesAt: '10:30' }])).toBe(
    '周一、周五 16:20–17:20；周六 09:00–10:30',
  );
  expect(openingText([])).toBe('');
});

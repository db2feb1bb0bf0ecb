import { slotsByDay, type Slot } from './palace';

const slot = (weekday: number, startsAt: string): Slot =>
  ({ slotId: `${weekday}${startsAt}`, weekday, startsAt, endsAt: '18:00', clubId: 'c', clubName: '社团', room: null, instructorName: null });

it('orders each weekday by the clock and keeps empty days', () => {
  const days = slotsByDay([slot(3, '16:20'), slot(1, '17:00'), slot(3, '09:00')]);
  expect([...days.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(days.get(3)?.map((each) => each.startsAt)).toEqual(['09:00', '16:20']);
  expect(days.get(2)).toEqual([]);
});

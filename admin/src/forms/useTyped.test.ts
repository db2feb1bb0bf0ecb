import { afterAddress } from './useTyped';

const kept = { typed: '家风家', seen: '', told: '家风' };

it('keeps what is typed on when the address only repeats what it was told', () => {
  expect(afterAddress(kept, '家风')).toEqual({ typed: '家风家', seen: '家风', told: '家风' });
});

it('gives way to what the back button or a link asks for', () => {
  expect(afterAddress({ ...kept, seen: '家风' }, '')).toEqual({ typed: '', seen: '', told: '' });
  expect(afterAddress({ ...kept, seen: '家风' }, '清河')).toEqual({ typed: '清河', seen: '清河', told: '清河' });
});

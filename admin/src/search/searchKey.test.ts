import { isSearchKey } from './searchKey';

const pressed = { key: '/', ctrlKey: false, metaKey: false, altKey: false, target: null };
const inside = (tag: string) => ({ closest: (selector: string) => (selector.split(', ').includes(tag) ? {} : null) });

describe('the key of the search', () => {
  it.each([
    ['alone', pressed, true],
    ['on a page', { ...pressed, target: inside('main') }, true],
    ['another one', { ...pressed, key: 'j' }, false],
    ['with Ctrl', { ...pressed, ctrlKey: true }, false],
    ['with Alt', { ...pressed, altKey: true }, false],
    ['with Meta', { ...pressed, metaKey: true }, false],
    ['in a text field', { ...pressed, target: inside('textarea') }, false],
    ['in an input', { ...pressed, target: inside('input') }, false],
  ])('is read when pressed %s', (_how, event, expected) => {
    expect(isSearchKey(event)).toBe(expected);
  });
});

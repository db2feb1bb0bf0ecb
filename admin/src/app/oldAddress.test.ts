import { pathOfOldAddress } from './oldAddress';

it('leads a link with a hash to its page, and leaves any other hash alone', () => {
  expect(pathOfOldAddress('#/pieces/1/show')).toBe('/admin/pieces/1/show');
  expect(pathOfOldAddress('#main-content')).toBeUndefined();
  expect(pathOfOldAddress('')).toBeUndefined();
});

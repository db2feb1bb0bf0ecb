import { panelPath } from './panelPath';

it.each([
  ['/admin/screens/1/show', '/screens/1/show'],
  ['/screens/1/show', '/screens/1/show'],
  ['http://portal.local:4000/admin/lectures?filter=%7B%7D', '/lectures?filter=%7B%7D'],
  ['/admin', '/'],
  ['/admin/#/pieces/1/show', '/pieces/1/show'],
  ['/administrators', '/administrators'],
])('makes %s the panel path %s', (url, path) => {
  expect(panelPath(url)).toBe(path);
});

import { placeName } from './station';

it.each([
  ['麦川镇新时代文明实践所', '麦川镇'],
  ['望禾县新时代文明实践中心', '望禾县'],
  ['柳堰镇柳堰村文明实践站', '柳堰镇柳堰村'],
  ['老磨坊书屋', '老磨坊书屋'],
  ['新时代文明实践中心', '新时代文明实践中心'],
])('shortens %s to %s', (name, short) => {
  expect(placeName(name)).toBe(short);
});

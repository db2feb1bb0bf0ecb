import { middleOf, pageAt, pageEdges } from "./pageEdges";

test("one stack turns where its shares end, two of them where either does", () => {
  expect(pageEdges([])).toEqual([1]);
  expect(pageEdges([[5]])).toEqual([1]);
  expect(pageEdges([[3, 1]])).toEqual([0.75, 1]);
  expect(pageEdges([[1, 1], [1, 1, 2]])).toEqual([0.25, 0.5, 1]);
});

test("every page is found at its own middle, and the last one at the end", () => {
  const edges = pageEdges([[2, 3, 5]]);
  expect(edges.map((_edge, page) => pageAt(edges, middleOf(edges, page)))).toEqual([0, 1, 2]);
  expect([0, 0.19, 0.2, 0.5, 1].map((progress) => pageAt(edges, progress))).toEqual([0, 0, 1, 2, 2]);
});

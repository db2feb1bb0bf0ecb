import { boardRows } from "./boardRows";

const keyOf = ({ id }: { id: string }) => id;
const rows = (ids: string) => [...ids].map((id) => ({ id }));
const ids = (found: readonly { id: string }[]) => found.map(keyOf).join("");

it("gives the first in the list's own order, or what follows a key in the order of keys", () => {
  expect(ids(boardRows(rows("cadb"), keyOf, { first: 2, after: null }))).toBe("ca");
  expect(ids(boardRows(rows("cadb"), keyOf, { first: 3, after: "" }))).toBe("abc");
  expect(ids(boardRows(rows("cadb"), keyOf, { first: 3, after: "c" }))).toBe("d");
  expect(ids(boardRows(rows("cadb"), keyOf, { first: 3, after: "d" }))).toBe("");
});

it("misses nothing and tells nothing twice while the order changes and rows come and go", () => {
  const states = ["dcba", "abdce", "edba"];
  let read = "";
  for (const state of states) read += ids(boardRows(rows(state), keyOf, { first: 2, after: read.at(-1) ?? "" }));
  expect(read).toBe("abcde");
});

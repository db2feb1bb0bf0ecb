import { buildItem } from "../feed/feed.factory";
import { buildPlaylist } from "./playlist";

const idsOf = (playlist: { id: string }[]): string => playlist.map((item) => item.id).join("");

test("items of equal weight follow one another in the feed's order", () => {
  expect(idsOf(buildPlaylist(["a", "b", "c"].map((id) => buildItem({ id }))))).toBe("abc");
});

test("the urgent item opens the cycle, the important one follows it", () => {
  const items = [
    buildItem({ id: "n", weight: 3 }),
    buildItem({ id: "i", priority: "IMPORTANT" }),
    buildItem({ id: "u", priority: "URGENT" }),
  ];
  const playlist = idsOf(buildPlaylist(items));
  expect(playlist[0]).toBe("u");
  expect(Array.from(playlist).sort().join("")).toBe("innnu");
});

test("a heavy item is spread evenly: no two gaps differ by more than one slot", () => {
  for (const weight of [2, 3, 4]) {
    const light = Array.from({ length: weight * 3 }, (_, index) => buildItem({ id: `l${index}` }));
    const playlist = buildPlaylist([buildItem({ id: "heavy", weight }), ...light]);
    expect(playlist).toHaveLength(weight * 4);
    const at = playlist.flatMap((item, index) => (item.id === "heavy" ? [index] : []));
    const gaps = at.map((place, index) => (at[index + 1] ?? at[0]! + playlist.length) - place);
    expect(at).toHaveLength(weight);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  }
});

test("several heavy items keep their shares, and none stands three times in a row", () => {
  const weights = [4, 3, 2, 1, 1, 1];
  const playlist = idsOf(buildPlaylist(weights.map((weight, index) => buildItem({ id: String(index), weight }))));
  expect(weights.map((_, index) => playlist.split(String(index)).length - 1)).toEqual(weights);
  expect(playlist + playlist).not.toMatch(/(.)\1\1/);
});

test("weights out of range count as 1 or 20", () => {
  const playlist = idsOf(buildPlaylist([buildItem({ id: "a", weight: 0 }), buildItem({ id: "b", weight: 99 })]));
  expect(playlist.split("a").join("")).toBe("b".repeat(20));
});

import fc from "fast-check";
import { nowhere, type Aim, type PieceRule } from "../placement.entity";
import { matchPlacements, type PlacementTarget } from "./matchPlacements";

const piece = { id: "p1", type: "PUBLIC_SERVICE_AD" as const, theme: "节约", publisherId: "o1" };
const target: PlacementTarget = { stationId: "s1", path: "/c/i1/s1/", tier: "STATION", tags: ["红色"], screenId: "k1", screenTags: ["门头"] };

let serial = 0;
function placement(overrides: { pieceId?: string | null; rule?: PieceRule | null; aim?: Partial<Aim>; exceptions?: Partial<Aim>; active?: boolean; weight?: number }) {
  serial += 1;
  const { aim = { everywhere: true }, exceptions = {}, ...rest } = overrides;
  return {
    id: `pl${String(serial)}`, pieceId: null, rule: null, windowFrom: null, windowUntil: null, dayparts: [], excludedDates: null, weight: 1, priority: "NORMAL" as const, active: true,
    ...rest, aim: { ...nowhere, ...aim }, exceptions: { ...nowhere, ...exceptions },
  };
}
const standing = (rule: Partial<PieceRule> = {}) => placement({ rule: { types: [], themes: [], publisherIds: [], ...rule } });
const matches = (...placements: ReturnType<typeof placement>[]) => matchPlacements(placements, piece, target).length;

describe("matchPlacements", () => {
  it("follows the standing rules while a piece has no placement of its own", () => {
    expect(matches(standing())).toBe(1);
    expect(matches(standing({ types: ["STORY"] }))).toBe(0);
    expect(matches(standing({ types: ["PUBLIC_SERVICE_AD"], themes: ["节约"], publisherIds: ["o1"] }))).toBe(1);
    expect(matches(standing({ themes: ["孝老"] }))).toBe(0);
    expect(matches()).toBe(0);
  });

  it("follows its own placements alone, united", () => {
    expect(matches(standing(), placement({ pieceId: "p1", aim: { stationIds: ["s2"] } }))).toBe(0);
    expect(matches(standing(), placement({ pieceId: "p1", aim: { stationIds: ["s1"] } }), placement({ pieceId: "p1", aim: { stationIds: ["s2"] } }))).toBe(1);
    expect(matches(standing(), placement({ pieceId: "p1", aim: { stationIds: ["s2"] }, active: false }))).toBe(1);
    expect(matches(placement({ pieceId: "p2" }))).toBe(0);
  });

  it.each<[string, Partial<Aim>]>([
    ["station", { stationIds: ["s1"] }], ["subtree", { subtreeIds: ["i1"] }], ["level", { tiers: ["STATION"] }], ["station's tag", { stationTags: ["红色"] }],
    ["screen", { screenIds: ["k1"] }], ["screen's tag", { screenTags: ["门头"] }], ["everything", { everywhere: true }],
  ])("aims and excepts by %s", (_what, aim) => {
    expect(matches(placement({ pieceId: "p1", aim }))).toBe(1);
    expect(matches(placement({ pieceId: "p1", exceptions: aim }))).toBe(0);
    expect(matches(placement({ pieceId: "p1" }), placement({ pieceId: "p1", aim: {}, exceptions: aim }))).toBe(0);
  });

  it("asks only whether a piece is placed at all where there is no target", () => {
    expect(matchPlacements([placement({ pieceId: "p1", aim: { stationIds: ["s9"] }, exceptions: { stationIds: ["s1"] } })], piece, null)).toHaveLength(1);
    expect(matchPlacements([standing({ types: ["STORY"] })], piece, null)).toEqual([]);
  });

  it("equals set arithmetic over random trees", () => {
    const stations = ["a", "b", "c", "d", "e", "f"];
    const parents: Record<string, string | null> = { a: null, b: "a", c: "a", d: "b", e: "b", f: "c" };
    const pathOf = (id: string): string => `${parents[id] ? pathOf(parents[id]) : "/"}${id}/`;
    const below = (root: string): string[] => stations.filter((id) => pathOf(id).includes(`/${root}/`));
    const some = fc.subarray(stations);
    fc.assert(
      fc.property(fc.array(fc.record({ stationIds: some, subtreeIds: some, outIds: some, outTrees: some }), { minLength: 1, maxLength: 4 }), (plans) => {
        const placements = plans.map(({ stationIds, subtreeIds, outIds, outTrees }) =>
          placement({ pieceId: "p1", aim: { stationIds, subtreeIds }, exceptions: { stationIds: outIds, subtreeIds: outTrees } }));
        const inside = new Set(plans.flatMap(({ stationIds, subtreeIds }) => [...stationIds, ...subtreeIds.flatMap(below)]));
        const outside = new Set(plans.flatMap(({ outIds, outTrees }) => [...outIds, ...outTrees.flatMap(below)]));
        const shown = stations.filter((id) => matchPlacements(placements, piece, { ...target, stationId: id, path: pathOf(id), screenId: null }).length > 0);
        expect(shown).toEqual(stations.filter((id) => inside.has(id) && !outside.has(id)));
      }),
      { numRuns: 300 },
    );
  });
});

import fc from "fast-check";
import { feedItemKinds, type FeedItem, type FeedItemKind } from "./feedItem";
import { orderItems } from "./orderItems";

function item(id: string, kind: FeedItemKind, weight = 1): FeedItem {
  return {
    id, kind, weight, revisionId: null, title: id, lines: [], strip: id, body: null, origin: null, signature: "落款", seconds: 10, media: [], windows: [],
    priority: "NORMAL", event: null, rows: [],
  };
}

const many = (count: number, kind: FeedItemKind) => Array.from({ length: count }, (_, index) => item(`${kind}${String(index).padStart(3, "0")}`, kind));

describe("orderItems", () => {
  it("mixes the kinds evenly", () => {
    const kinds = orderItems([...many(6, "FAMILY_MOTTO"), ...many(3, "PUBLIC_SERVICE_AD")]).map(({ kind }) => (kind === "FAMILY_MOTTO" ? "家" : "益"));
    expect(kinds.join("")).toBe("家益家家益家家益家");
  });

  it("repeats news until about every fifth slide is one, and leaves a heavier weight alone", () => {
    const ordered = orderItems([...many(40, "FAMILY_MOTTO"), ...many(4, "LECTURE"), item("notice", "LECTURE_NOTICE", 5)]);
    expect(ordered.filter(({ kind }) => kind === "LECTURE").map(({ weight }) => weight)).toEqual([2, 2, 2, 2]);
    expect(ordered.find(({ id }) => id === "notice")?.weight).toBe(5);
    expect(ordered.filter(({ kind }) => kind === "FAMILY_MOTTO").every(({ weight }) => weight === 1)).toBe(true);
  });

  it("keeps every item once, whatever order they come in, up to 200", () => {
    const some = fc.uniqueArray(fc.record({ id: fc.uuid(), kind: fc.constantFrom(...feedItemKinds) }), { selector: ({ id }) => id, maxLength: 60 });
    fc.assert(fc.property(some, (drawn) => {
      const items = drawn.map(({ id, kind }) => item(id, kind));
      const ordered = orderItems(items);
      expect(ordered.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
      expect(orderItems([...items].reverse())).toEqual(ordered);
    }));
    expect(orderItems(many(230, "ARTICLE"))).toHaveLength(200);
  });

  it("leaves no kind out for the many of another when there are more than 200, what is urgent first", () => {
    const ordered = orderItems([...many(240, "PUBLIC_SERVICE_AD"), ...many(30, "FAMILY_MOTTO"), ...many(3, "LECTURE"), ...many(2, "LECTURE_NOTICE"), { ...item("x", "ARTICLE"), priority: "URGENT" }]);
    const count = (kind: FeedItemKind): number => ordered.filter((one) => one.kind === kind).length;
    expect([ordered.length, count("LECTURE"), count("LECTURE_NOTICE"), count("FAMILY_MOTTO"), count("ARTICLE")]).toEqual([200, 3, 2, 30, 1]);
  });
});

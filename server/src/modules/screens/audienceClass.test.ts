import { array, assert, constantFrom, property, string, uuid } from "fast-check";
import { classKeyOf, parseClassKey } from "./audienceClass";
import { screenShapes, shapeOf } from "./screenShape";

const tags = array(string({ minLength: 1, unit: "binary" }), { maxLength: 5 });

describe("audience class", () => {
  it("has one key whatever the order and doubles of its tags, and reads back from it", () => {
    assert(property(uuid(), constantFrom(...screenShapes), tags, (stationId, shape, given) => {
      const key = classKeyOf({ channel: "SCREEN", stationId, shape, tags: given });
      expect(classKeyOf({ channel: "SCREEN", stationId, shape, tags: [...given, ...given].reverse() })).toBe(key);
      expect(parseClassKey(key)).toEqual({ channel: "SCREEN", stationId, shape, tags: [...new Set(given)].sort(), screenId: null, screenGroupIds: [] });
    }));
  });

  it("is another for a screen, or a group of screens, that a placement names", () => {
    const plain = { channel: "SCREEN" as const, stationId: "a", shape: "STRIP" as const, tags: ["门头"] };
    const keys = [plain, { ...plain, screenId: "k" }, { ...plain, screenGroupIds: ["g2", "g1"] }, { ...plain, screenId: "k", screenGroupIds: ["g1"] }].map(classKeyOf);
    expect(new Set(keys).size).toBe(4);
    expect(keys.map(parseClassKey)).toEqual([
      { ...plain, screenId: null, screenGroupIds: [] }, { ...plain, screenId: "k", screenGroupIds: [] }, { ...plain, screenId: null, screenGroupIds: ["g1", "g2"] },
      { ...plain, screenId: "k", screenGroupIds: ["g1"] },
    ]);
  });

  it("knows no other keys", () => {
    for (const key of ["", "SCREEN/a/ROUND/", "WEB/a/STRIP/", "SCREEN//STRIP/", "SCREEN/a/STRIP", "SCREEN/a/STRIP//x"]) expect(parseClassKey(key)).toBeNull();
  });

  it("has a key for tags that are no proper text", () => {
    const audience = { channel: "SCREEN", stationId: "a", shape: "STRIP", tags: ["\ud800", "户外"] } as const;
    expect(parseClassKey(classKeyOf(audience))?.tags.length).toBe(2);
  });

  it("is a strip from three to one, upright when higher than wide", () => {
    const shapes = [[1920, 1080], [1080, 1920], [1000, 1000], [768, 256], [767, 256], [512, 32], [32, 512]].map(([widthPx = 0, heightPx = 0]) => shapeOf({ widthPx, heightPx }));
    expect(shapes).toEqual(["LANDSCAPE", "PORTRAIT", "LANDSCAPE", "STRIP", "LANDSCAPE", "STRIP", "PORTRAIT"]);
  });
});

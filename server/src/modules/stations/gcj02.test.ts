import { gcj02Of } from "./gcj02";

describe("gcj02Of", () => {
  // Published pairs of the eviltransform project's own tests.
  it.each([
    ["Shanghai", [31.1774276, 121.5272106], [31.17530398364597, 121.531541859215]],
    ["Shenzhen", [22.543847, 113.912316], [22.540796131694766, 113.9171764808363]],
    ["Beijing", [39.911954, 116.377817], [39.91334545536069, 116.38404722455657]],
  ] as const)("moves %s to its known place", (_name, [latitude, longitude], [expectedLatitude, expectedLongitude]) => {
    const moved = gcj02Of({ latitude, longitude });
    expect(moved.latitude).toBeCloseTo(expectedLatitude, 8);
    expect(moved.longitude).toBeCloseTo(expectedLongitude, 8);
  });

  it("leaves places outside China where they are", () => {
    expect(gcj02Of({ latitude: 48.8566, longitude: 2.3522 })).toEqual({ latitude: 48.8566, longitude: 2.3522 });
  });
});

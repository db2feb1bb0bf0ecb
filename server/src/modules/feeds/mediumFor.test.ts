import type { PieceMedia } from "../content";
import { mediumFor } from "./mediumFor";

const picture: PieceMedia = {
  role: "cover", fileName: "封面.jpg", kind: "IMAGE", alt: null, caption: null, url: "/media/source.jpg", sha256: "source", bytes: 5_000_000, mime: "image/jpeg", width: 6000, height: 4000,
  seconds: null, details: { video: null, image: { frames: 1, space: "srgb", depth: 8, isTurned: false } },
  renditions: [
    { purpose: "LANDSCAPE", url: "/media/wide.webp", sha256: "wide", mime: "image/webp", bytes: 300_000, width: 1620, height: 1080 },
    { purpose: "STRIP", url: "/media/strip.webp", sha256: "strip", mime: "image/webp", bytes: 9_000_000, width: 540, height: 360 },
  ],
};

describe("mediumFor", () => {
  it("gives a screen the copy drawn for its shape, with its own hash and size", () => {
    expect(mediumFor("LANDSCAPE", picture)).toEqual({
      kind: "IMAGE", url: "/media/wide.webp", sha256: "wide", bytes: 300_000, mime: "image/webp", width: 1620, height: 1080, seconds: null,
    });
  });

  it("gives the source while no copy is made, where the copy is no lighter, and where no shape is asked for", () => {
    for (const shape of ["PORTRAIT", "STRIP", null] as const) expect(mediumFor(shape, picture)).toMatchObject({ url: "/media/source.jpg", sha256: "source", bytes: 5_000_000 });
  });

  it("gives every shape the video that was coded anew, however heavy", () => {
    const coded = { purpose: "VIDEO" as const, url: "/media/coded.mp4", sha256: "coded", mime: "video/mp4", bytes: 9_000_000, width: 1920, height: 1080 };
    const video: PieceMedia = { ...picture, kind: "VIDEO", seconds: 12.4, mime: "video/mp4", details: null, renditions: [coded] };
    for (const shape of ["LANDSCAPE", "STRIP", null] as const) expect(mediumFor(shape, video)).toMatchObject({ kind: "VIDEO", sha256: "coded", bytes: 9_000_000, seconds: 12 });
  });

  it.each([
    ["lies on its side", { isTurned: true }], ["has sixteen bits a colour", { depth: 16 }], ["is in colours for print", { space: "cmyk" }],
  ])("gives the copy, however heavy, where the source %s", (_what, change) => {
    const details = { video: null, image: { frames: 1, space: "srgb", depth: 8, isTurned: false, ...change } };
    expect(mediumFor("STRIP", { ...picture, details })).toMatchObject({ sha256: "strip", bytes: 9_000_000 });
  });
});

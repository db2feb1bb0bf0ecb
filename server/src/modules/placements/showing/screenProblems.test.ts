import { initialLimits } from "../../content";
import type { PieceMedia } from "../../content";
import { screenProblems, type ReachedScreen, type ShownPiece } from "./screenProblems";

const screen = (id: string, shape: ReachedScreen["shape"]): ReachedScreen => ({ id, name: id, shape, stationId: "s" });
const screens = [screen("wall", "LANDSCAPE"), screen("door", "PORTRAIT"), screen("strip", "STRIP")];
const medium = (change: Partial<PieceMedia> = {}): PieceMedia => ({
  role: "images", kind: "IMAGE", sha256: "a", alt: null, caption: null, url: "/media/a.jpg", mime: "image/jpeg", bytes: 1000, width: 1920, height: 1920, seconds: null,
  fileName: "图.jpg", details: null, renditions: [], ...change,
});
const film = (change: Partial<PieceMedia> = {}) => medium({ role: "video", kind: "VIDEO", mime: "video/mp4", width: 1920, height: 1080, seconds: 30, ...change });
const told = (piece: Partial<ShownPiece>, reached = screens) =>
  screenProblems({ media: [], sealed: piece.media?.length ?? 0, unplayable: null, ...piece }, reached, initialLimits).map(({ code, severity, screens: on }) => [code, severity, on.map(({ id }) => id).join()]);

describe("screenProblems", () => {
  it("has nothing to say of words, of a square picture, and where no screen is reached", () => {
    expect([told({}), told({ media: [medium()] }), told({ media: [film()] }, [])]).toEqual([[], [], []]);
  });

  it.each<[string, Partial<ShownPiece>, unknown[]]>([
    ["a film on a strip", { media: [film()] }, [["VIDEO_ON_STRIP", "HINT", "strip"]]],
    ["a film that no player plays", { media: [film()], unplayable: "转成 H.264" }, [["VIDEO_UNPLAYABLE", "ERROR", "wall,door"], ["VIDEO_ON_STRIP", "HINT", "strip"]]],
    ["one that was coded anew", {
      media: [film({ renditions: [{ purpose: "VIDEO", url: "", sha256: "b", mime: "video/mp4", bytes: 1, width: 1, height: 1 }] })], unplayable: "转成 H.264",
    }, [["VIDEO_ON_STRIP", "HINT", "strip"]]],
    ["a file that is gone", { media: [], sealed: 1 }, [["COPY_MISSING", "ERROR", "wall,door"]]],
    ["more than a screen keeps", { media: [medium({ bytes: 250 * 1024 * 1024 })] }, [["TOO_LARGE", "ERROR", "wall,door"]]],
    ["more, but not in the copy for the wall", {
      media: [medium({ bytes: 250 * 1024 * 1024, renditions: [{ purpose: "LANDSCAPE", url: "", sha256: "b", mime: "image/webp", bytes: 1, width: 1, height: 1 }] })],
    }, [["TOO_LARGE", "ERROR", "door"]]],
    ["only upright pictures", { media: [medium({ width: 1080, height: 1920 })] }, [["SHAPE_MISFIT", "HINT", "wall"]]],
    ["only level pictures", { media: [medium({ height: 1080 })] }, [["SHAPE_MISFIT", "HINT", "door"]]],
    ["one of each", { media: [medium({ height: 1080 }), medium({ width: 1080 })] }, []],
    ["a small picture", { media: [medium({ width: 300, height: 300 })] }, [["PICTURE_SMALL", "HINT", "wall,door"]]],
  ])("tells of %s", (_what, piece, expected) => {
    expect(told(piece)).toEqual(expected);
  });
});

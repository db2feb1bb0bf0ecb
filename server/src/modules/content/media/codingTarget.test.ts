import { codingTarget, kilobitsWithin, levelFor } from "./codingTarget";
import { initialLimits, type MediaLimits } from "./mediaLimits";

const within = (change: Partial<MediaLimits>) => codingTarget({ ...initialLimits, ...change });

describe("codingTarget", () => {
  it.each<[string, Partial<MediaLimits>, [number, number, number]]>([
    ["what the county began with", {}, [1920, 1080, 60]],
    ["a lower rate", { VIDEO_MOST_FRAME_RATE: 30 }, [1920, 1080, 30]],
    ["a shorter long side", { VIDEO_MOST_LONG_SIDE: 1280 }, [1280, 720, 60]],
    ["a shorter short side", { VIDEO_MOST_SHORT_SIDE: 600 }, [960, 540, 60]],
    ["a level that holds only 720 lines, thirty times a second", { VIDEO_MOST_H264_LEVEL: 31 }, [1280, 720, 30]],
    ["a level between two of the table", { VIDEO_MOST_H264_LEVEL: 39 }, [1280, 720, 60]],
    ["sides that the level does not hold", { VIDEO_MOST_LONG_SIDE: 3840, VIDEO_MOST_SHORT_SIDE: 2160 }, [1920, 1080, 60]],
    ["4K on a level that holds it", { VIDEO_MOST_LONG_SIDE: 3840, VIDEO_MOST_SHORT_SIDE: 2160, VIDEO_MOST_H264_LEVEL: 51 }, [3840, 2160, 30]],
    ["the least of everything", { VIDEO_MOST_LONG_SIDE: 320, VIDEO_MOST_SHORT_SIDE: 240, VIDEO_MOST_FRAME_RATE: 10, VIDEO_MOST_H264_LEVEL: 10 }, [176, 144, 10]],
  ])("is the largest ordinary frame within %s", (_what, change, [width, height, mostFramesPerSecond]) => {
    expect(within(change)).toEqual({ width, height, mostFramesPerSecond });
  });

  it("needs no level above the limits' own", () => {
    for (let level = 10; level <= 62; level += 1) {
      for (const [long, short] of [[320, 240], [1280, 720], [1920, 1088], [7680, 4320]] as const) {
        const limits = { VIDEO_MOST_H264_LEVEL: level, VIDEO_MOST_LONG_SIDE: long, VIDEO_MOST_SHORT_SIDE: short };
        expect(levelFor(within(limits)).level).toBeLessThanOrEqual(level);
      }
    }
  });

  it("asks for as many bits as the limit of bytes leaves a film of that length", () => {
    expect(kilobitsWithin(30, initialLimits)).toBe(6000);
    expect(kilobitsWithin(300, initialLimits)).toBe(4905);
    expect(kilobitsWithin(60, { ...initialLimits, VIDEO_MOST_MEGABYTES: 10 })).toBe(1130);
    expect(kilobitsWithin(null, { ...initialLimits, VIDEO_MOST_MEGABYTES: 20, VIDEO_MOST_SECONDS: 120 })).toBe(1130);
    expect(kilobitsWithin(3600, { ...initialLimits, VIDEO_MOST_MEGABYTES: 1 })).toBe(128);
  });
});

import type { VideoFacts } from "../../../platform/mediaStore";
import { initialLimits, type MediaLimits } from "./mediaLimits";
import { mediaProblem, type JudgedFile } from "./mediaProblem";

const video: VideoFacts = { codec: "H264", profile: "HIGH", level: 40, framesPerSecond: 25, audioCodec: "AAC", startsFast: true, rotation: 0 };
const film = (change: Partial<VideoFacts> = {}, file: Partial<JudgedFile> = {}): JudgedFile => ({
  name: "片.mp4", mime: "video/mp4", bytes: 1000, width: 1920, height: 1080, seconds: 30, details: { video: { ...video, ...change }, image: null }, ...file,
});
const picture = (file: Partial<JudgedFile> = {}): JudgedFile => ({ name: "图.jpg", mime: "image/jpeg", bytes: 1000, width: 1920, height: 1080, seconds: null, details: null, ...file });
const told = (file: JudgedFile) => mediaProblem(file, initialLimits);

describe("mediaProblem", () => {
  it.each([
    ["an ordinary film", film()], ["an upright one", film({ rotation: 90 }, { width: 1080, height: 1920 })], ["one without sound", film({ audioCodec: null })],
    ["coded lines of 1088", film({}, { height: 1088 })], ["a WebM of which little is known", film({ codec: "VP9", profile: null, level: null, framesPerSecond: null }, { width: null, height: null, seconds: null })],
    ["a picture", picture()], ["a film from before codings were read", film({}, { details: null })],
  ])("has nothing against %s", (_what, file) => {
    expect(told(file)).toBeNull();
  });

  it.each([
    ["AV1", film({ codec: "AV1" }), "视频是 AV1 编码"],
    ["an unknown coding", film({ codec: "OTHER" }), "视频是屏幕不认识的编码"],
    ["ten bits", film({ profile: "HIGH_10" }), "视频的色彩格式特殊"],
    ["foreign sound", film({ audioCodec: "AC3" }), "视频的声音不是 AAC 编码"],
    ["too many frames", film({ framesPerSecond: 120 }), "视频每秒 120 帧，超过 60 帧"],
    ["a level too high", film({ level: 51 }), "视频的 H.264 级别是 5.1，超过 4.2"],
    ["4K", film({}, { width: 3840, height: 2160 }), "视频画面是 3840×2160，太大"],
    ["4K upright", film({}, { width: 2160, height: 3840 }), "视频画面是 2160×3840，太大"],
    ["too many bytes", film({}, { bytes: 201 * 1024 * 1024 }), "视频有 201 MB，超过 200 MB"],
  ])("says what to do about %s, which another coding mends", (_what, file, words) => {
    const problem = told(file);
    expect(problem).toMatchObject({ isCoding: true });
    expect(problem?.text).toContain(`“片.mp4”：${words}`);
    expect(problem?.text).toMatch(/重新导出后上传，导出设置：视频编码 H\.264、声音 AAC、格式 MP4/);
  });

  it.each([
    ["a film too long, first of all", film({ codec: "AV1" }, { seconds: 301 }), "“片.mp4”：视频长 301 秒，超过 300 秒。请剪短后重新上传"],
    ["a picture too heavy", picture({ bytes: 21 * 1024 * 1024 }), "“图.jpg”：图片有 21 MB，超过 20 MB。请把长边缩小到 1920 像素，另存为 JPG 后重新上传"],
    ["a picture too large", picture({ width: 10_000, height: 6000 }), "“图.jpg”：图片是 10000×6000，超过 50 百万像素。请缩小后重新上传"],
  ])("says what to do about %s, which no coding mends", (_what, file, text) => {
    expect(told(file)).toEqual({ text, isCoding: false });
  });

  it.each<[string, JudgedFile, Partial<MediaLimits>, string]>([
    ["sides", film({ codec: "AV1" }), { VIDEO_MOST_LONG_SIDE: 1280 }, "分辨率不超过 1280×720、每秒不超过 60 帧、H.264 级别不超过 4.2"],
    ["frames", film({ framesPerSecond: 50 }), { VIDEO_MOST_FRAME_RATE: 30 }, "分辨率不超过 1920×1080、每秒不超过 30 帧、H.264 级别不超过 4.2"],
    ["levels", film({ level: 40 }), { VIDEO_MOST_H264_LEVEL: 31 }, "分辨率不超过 1280×720、每秒不超过 30 帧、H.264 级别不超过 3.1"],
    ["bytes", film({}, { bytes: 11 * 1024 * 1024, seconds: 60 }), { VIDEO_MOST_MEGABYTES: 10 },
      "视频有 11 MB，超过 10 MB。请把码率降到每秒 1.1 兆比特以内，重新导出后上传，导出设置：视频编码 H.264、声音 AAC、格式 MP4、分辨率不超过 1920×1080"],
    ["a film of unknown length", film({}, { bytes: 2 * 1024 * 1024, seconds: null }), { VIDEO_MOST_MEGABYTES: 1, VIDEO_MOST_SECONDS: 20 }, "请把码率降到每秒 0.24 兆比特以内"],
    ["pixels", picture({ bytes: 6 * 1024 * 1024, width: 900, height: 900 }), { IMAGE_MOST_MEGABYTES: 5, IMAGE_MOST_MEGAPIXELS: 1 }, "图片有 6 MB，超过 5 MB。请把长边缩小到 1000 像素"],
  ])("tells what to do by the limits in force on %s", (_what, file, change, words) => {
    expect(mediaProblem(file, { ...initialLimits, ...change })?.text).toContain(words);
  });
});

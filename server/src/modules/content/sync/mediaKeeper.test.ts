import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../../kernel/canonicalJson";
import type { CmsMedia } from "../../../platform/cmsClient";
import { MediaStore } from "../../../platform/mediaStore";
import { buildMovie } from "../../../platform/mediaStore/movie.factory";
import { buildPicture } from "../picture.factory";
import { initialLimits } from "../media/mediaLimits";
import { MediaKeeper, type MediaJudgement } from "./mediaKeeper";
import { MemoryCms } from "./memoryCms.factory";

describe("MediaKeeper", () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-media-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const cms = new MemoryCms();
  const keeper = new MediaKeeper(cms, new MediaStore(folder), () => Promise.resolve([]));

  const put = (content: Buffer, overrides: Partial<CmsMedia> = {}): CmsMedia => {
    const url = `/uploads/${sha256(content).slice(0, 8)}`;
    cms.files.set(url, content);
    return { field: "cover", name: "素材", alternativeText: null, caption: null, sha256: sha256(content), mime: "image/png", bytes: content.length, url, ...overrides };
  };

  const judging = (judgement: Partial<MediaJudgement>) => () => Promise.resolve({ limits: initialLimits, canCode: false, coded: new Set<string>(), ...judgement });

  it("stores a picture under its hash with its size", async () => {
    const picture = buildPicture(30, 20);
    expect(await keeper.keepAll([put(picture)])).toEqual({
      files: [{ sha256: sha256(picture), bytes: picture.length, name: "素材", ext: "png", mime: "image/png", width: 30, height: 20, seconds: null, renderedAt: null,
        details: { video: null, image: { frames: 1, space: "srgb", depth: 8, isTurned: false } } }], problem: null,
    });
    expect(readdirSync(folder)).toEqual([`${sha256(picture)}.png`]);
  });

  it("waits for a video that this machine can code anew, takes it once that is done, and returns it when that failed", async () => {
    const film = put(buildMovie({ codec: "hvc1", seconds: 20 }), { field: "video", name: "院坝会.mp4" });
    const long = put(buildMovie({ codec: "hvc1", seconds: 900 }), { field: "video", name: "长片.mp4" });
    const keeperWith = (judgement: Partial<MediaJudgement>, renderedAt: Date | null = null) => {
      const stored = { sha256: film.sha256 ?? "", ext: "mp4", mime: "video/mp4", bytes: film.bytes ?? 0, width: 1280, height: 720, seconds: 20, name: "院坝会.mp4", renderedAt,
        details: { video: { codec: "H265" as const, profile: null, level: null, framesPerSecond: 25, audioCodec: "AAC" as const, startsFast: true, rotation: 0 }, image: null } };
      return new MediaKeeper(cms, new MediaStore(folder), () => Promise.resolve([stored]), judging({ canCode: true, ...judgement }));
    };
    expect(await keeperWith({}).keepAll([film])).toMatchObject({ problem: null, isBeingCoded: true });
    expect(await keeperWith({ coded: new Set([film.sha256 ?? ""]) }, new Date()).keepAll([film])).toEqual({ files: [expect.anything()], problem: null });
    expect(await keeperWith({}, new Date()).keepAll([film])).toMatchObject({ problem: expect.stringMatching(/H\.265（HEVC）编码，屏幕放不了.*（服务器自动转码没有成功）$/) as string });
    expect(await keeperWith({}).keepAll([long])).toMatchObject({ problem: "“长片.mp4”：视频长 900 秒，超过 300 秒。请剪短后重新上传" });
  });

  it("knows a video's length and size, and returns one that screens cannot play", async () => {
    const played = await keeper.keepAll([put(buildMovie(), { field: "video" })]);
    expect(played).toMatchObject({ files: [{ ext: "mp4", mime: "video/mp4", width: 1280, height: 720, seconds: 12.5 }], problem: null });
    const refused = await keeper.keepAll([put(buildMovie({ codec: "hvc1" }), { field: "video", name: "院坝会.mp4" })]);
    expect(refused).toMatchObject({
      files: [{ details: { video: { codec: "H265" } } }],
      problem: "“院坝会.mp4”：视频是 H.265（HEVC）编码，屏幕放不了。请用视频软件重新导出后上传，导出设置：视频编码 H.264、声音 AAC、格式 MP4、分辨率不超过 1920×1080、每秒不超过 60 帧、H.264 级别不超过 4.2",
    });
  });

  it("names the limit of the day for a file too large to be fetched", async () => {
    const strict = new MediaKeeper(cms, new MediaStore(folder), () => Promise.resolve([]), judging({ limits: { ...initialLimits, VIDEO_MOST_MEGABYTES: 80, IMAGE_MOST_MEGABYTES: 5 } }));
    const huge = { bytes: 201 * 1024 * 1024 };
    expect(await strict.keepAll([put(buildMovie(), { ...huge, field: "video", name: "长片.mp4" })])).toEqual({ files: [], problem: "“长片.mp4”超过 80 MB，请压缩后重新上传" });
    expect(await strict.keepAll([put(buildPicture(7, 7), { ...huge, name: "图.png" })])).toEqual({ files: [], problem: "“图.png”超过 5 MB，请压缩后重新上传" });
  });

  it("judges by the limits of the day", async () => {
    const strict = new MediaKeeper(cms, new MediaStore(folder), () => Promise.resolve([]), judging({ limits: { ...initialLimits, VIDEO_MOST_SECONDS: 10 } }));
    expect(await strict.keepAll([put(buildMovie(), { field: "video", name: "长片.mp4" })])).toMatchObject({ problem: "“长片.mp4”：视频长 13 秒，超过 10 秒。请剪短后重新上传" });
    expect(await strict.keepAll([put(buildMovie({ seconds: 9 }), { field: "video" })])).toMatchObject({ problem: null });
  });

  it.each([
    ["HTML under a picture's name", Buffer.from("<html><script>alert(1)</script></html>"), /不是可用的图片或视频/],
    ["SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /不是可用的图片或视频/],
    ["a broken picture", buildPicture().subarray(0, 20), /图片已损坏/],
  ])("returns %s and stores nothing", async (_what, content, reason) => {
    const before = readdirSync(folder);
    expect(await keeper.keepAll([put(content)])).toMatchObject({ problem: expect.stringMatching(reason) as string });
    expect(readdirSync(folder)).toEqual(before);
  });

  it("asks to read again when the bytes are not those the CMS recorded, or are gone", async () => {
    const before = readdirSync(folder);
    expect(await keeper.keepAll([put(buildPicture(9, 9), { sha256: "0".repeat(64) })])).toBe("DIFFERENT");
    expect(await keeper.keepAll([{ ...put(buildPicture(8, 8)), url: "/uploads/gone" }])).toBe("DIFFERENT");
    expect(readdirSync(folder)).toEqual(before);
  });

  it("returns a file without a recorded hash, and a picture in the video's place", async () => {
    expect(await keeper.keepAll([put(buildPicture(), { sha256: null })])).toMatchObject({ problem: "有素材缺少校验值，请重新上传后再送审" });
    expect(await keeper.keepAll([put(buildPicture(), { field: "video" })])).toMatchObject({ problem: "“素材”不是视频，请放到图片栏" });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { inspectMedia } from "./inspectMedia";
import { buildMovie, type Movie } from "./movie.factory";

describe("inspectMedia", () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-inspect-"));
  afterAll(() => { rmSync(folder, { recursive: true }); });

  const inspect = (content: Buffer) => {
    const path = join(folder, "file");
    writeFileSync(path, content);
    return inspectMedia(path, content.length);
  };
  const still = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#a33" } });

  it("reads size, length and coding of a video", async () => {
    expect(await inspect(buildMovie())).toEqual({
      facts: {
        ext: "mp4", mime: "video/mp4", width: 1280, height: 720, seconds: 12.5, image: null,
        video: { codec: "H264", profile: "HIGH", level: 40, framesPerSecond: 25, audioCodec: "AAC", startsFast: true, rotation: 0 },
      },
    });
  });

  it.each<[string, Movie, object]>([
    ["a video taken upright", { isTurned: true, width: 1920, height: 1080 }, { width: 1080, height: 1920, video: { rotation: 90 } }],
    ["an index at the end", { isIndexLast: true }, { video: { startsFast: false } }],
    ["H.265", { codec: "hvc1" }, { video: { codec: "H265", profile: null, level: null } }],
    ["AV1", { codec: "av01" }, { video: { codec: "AV1" } }],
    ["an unknown coding", { codec: "xxxx" }, { video: { codec: "OTHER" } }],
    ["baseline at level 3.1", { profile: 66, level: 31 }, { video: { profile: "BASELINE", level: 31 } }],
    ["ten bits a colour", { profile: 110 }, { video: { profile: "HIGH_10" } }],
    ["sixty frames", { framesPerSecond: 60 }, { video: { framesPerSecond: 60 } }],
    ["no sound", { audio: null }, { video: { audioCodec: null } }],
    ["foreign sound", { audio: "ac-3" }, { video: { audioCodec: "AC3" } }],
  ])("tells %s", async (_what, movie, facts) => {
    expect(await inspect(buildMovie(movie))).toMatchObject({ facts });
  });

  it("is not led astray by the name of a coding inside the pictures, nor by a box that claims too much", async () => {
    const fake = Buffer.concat([buildMovie({ filling: 64 })]);
    fake.write("hvc1", fake.length - 20, "latin1");
    expect(await inspect(fake)).toMatchObject({ facts: { video: { codec: "H264" } } });
    const cut = buildMovie();
    expect(await inspect(cut.subarray(0, cut.length - 300))).toEqual({ problem: "视频文件不完整或已损坏，请重新导出后上传" });
    for (let at = 0; at < cut.length; at += 7) {
      const broken = Buffer.from(cut);
      broken.writeUInt32BE(0xffffffff, Math.min(at, cut.length - 4));
      expect(Object.keys(await inspect(broken))).toHaveLength(1);
    }
  });

  it("reads a picture as it is seen: turned by its own mark, in its own colours, with its frames", async () => {
    const turned = await still(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await inspect(turned)).toMatchObject({ facts: { ext: "jpg", width: 20, height: 40, image: { frames: 1, space: "srgb", depth: 8, isTurned: true }, video: null } });
    const printed = await still(40, 20).toColourspace("cmyk").jpeg().toBuffer();
    expect(await inspect(printed)).toMatchObject({ facts: { image: { space: "cmyk" } } });
    const deep = await still(40, 20).toColourspace("rgb16").png().toBuffer();
    expect(await inspect(deep)).toMatchObject({ facts: { ext: "png", image: { depth: 16 } } });
    const frames = Buffer.from(Array.from({ length: 3 * 8 * 8 * 3 }, (_, index) => (index * 37) % 256));
    const moving = await sharp(frames, { raw: { width: 8, height: 24, channels: 3, pageHeight: 8 } }).gif().toBuffer();
    expect(await inspect(moving)).toMatchObject({ facts: { ext: "gif", width: 8, height: 8, image: { frames: 3 } } });
  });

  it("opens no bomb", async () => {
    const bomb = await still(8000, 8000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(300_000);
    expect(await inspect(bomb)).toEqual({ problem: "图片太大（超过五千万像素），请缩小后重新上传" });
  });

  it.each([
    ["SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'), /不是可用的图片或视频/],
    ["SVG after an XML head", Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), /不是可用的图片或视频/],
    ["HTML", Buffer.from("<html><script>alert(1)</script></html>"), /不是可用的图片或视频/],
    ["nothing", Buffer.alloc(0), /不是可用的图片或视频/],
  ])("refuses %s", async (_what, content, problem) => {
    expect(await inspect(content)).toEqual({ problem: expect.stringMatching(problem) as string });
  });
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../../kernel/canonicalJson";
import { newId } from "../../../kernel/id";
import { systemActor } from "../../../kernel/actor";
import { succeed } from "../../../kernel/outcome";
import { openTestHttp, type TestHttp } from "../../../testing/testHttp";
import { inspectMedia } from "../../../platform/mediaStore";
import { buildMovie } from "../../../platform/mediaStore/movie.factory";
import { findFfmpeg } from "../../../platform/transcoder";
import { identityModule, staffFinder } from "../../identity";
import { Revision } from "../../reviews";
import { saveStagelessRule } from "../../reviews/review.factory";
import { contentModule } from "..";
import { contentOf, judgementOf } from "../contentService";
import { MediaFile } from "../mediaFile.entity";
import { DatabaseShelf, knownMedia } from "../sync/databaseShelf";
import { MediaKeeper } from "../sync/mediaKeeper";
import { PendingRead } from "../syncState.entity";
import { buildEntry, MemoryCms } from "../sync/memoryCms.factory";
import { codeVideos } from "./codeVideos";
import type { MediaRuleName } from "./mediaLimits";
import { MediaRendition } from "./mediaRendition.entity";
import { MediaRule } from "./mediaRule.entity";

const ffmpeg = findFfmpeg(null, process.env["PATH"] ?? "");
const onlyFails = "/bin/false";

/** A film that no player of ours plays: of ffmpeg's own making where the machine has one, else an index that says so. */
function unplayableFilm(): Buffer {
  if (ffmpeg === null) return buildMovie({ codec: "mp4v", seconds: 2 });
  const folder = mkdtempSync(join(tmpdir(), "portal-film-"));
  const film = join(folder, "film.mp4");
  execFileSync(ffmpeg, ["-loglevel", "error", "-f", "lavfi", "-i", "testsrc=size=2560x1440:rate=50:duration=1", "-f", "lavfi", "-i", "sine=duration=1", "-c:v", "mpeg4", "-c:a", "mp2", film]);
  const content = readFileSync(film);
  rmSync(folder, { recursive: true });
  return content;
}

describe("codeVideos", () => {
  let test: TestHttp;
  let shelf: DatabaseShelf;
  const cms = new MemoryCms();
  const film = unplayableFilm();
  const video = { field: "video", name: "院坝会.mp4", alternativeText: "院坝会", caption: null, sha256: sha256(film), mime: "video/mp4", bytes: film.length, url: "/uploads/film.mp4" };
  cms.files.set(video.url, film);

  const open = async (ffmpegPath: string | null): Promise<void> => {
    test = await openTestHttp({ modules: [identityModule, contentModule], findStaff: staffFinder, config: { ffmpegPath } });
    await test.database.write(systemActor("test"), async ({ entities }) => succeed(await saveStagelessRule(entities)));
    const keeper = new MediaKeeper(cms, contentOf(test.services).store, knownMedia(test.database), judgementOf(test.services));
    shelf = new DatabaseShelf(test.database, (all) => keeper.keepAll(all));
  };
  afterEach(() => test.close());

  const accept = () => shelf.accept(buildEntry({ uid: "public-service-ad", documentId: "v".repeat(24), publishedAt: "2026-11-23T00:00:00.000Z", fields: { lines: ["讲文明"], strip: "讲文明", seconds: 10 }, media: [video] }));
  const code = () => codeVideos(test.services, contentOf(test.services).store);
  const revisions = () => test.database.reading.manager.find(Revision);

  it("returns the video at once where the machine has no ffmpeg", async () => {
    await open(null);
    await accept();
    await code();
    expect(await revisions()).toMatchObject([{ state: "RETURNED", returnReason: expect.stringMatching(/^“院坝会\.mp4”：视频是 MPEG-4 编码，屏幕放不了。请用视频软件重新导出后上传/) as string }]);
    expect(await test.database.reading.manager.count(MediaRendition)).toBe(0);
  });

  it("returns it after one try that failed", async () => {
    await open(onlyFails);
    await expect(accept()).rejects.toThrow("视频正在转码，转好后自动送审");
    expect(await revisions()).toEqual([]);
    await code();
    expect(await test.database.reading.manager.find(MediaFile)).toMatchObject([{ sha256: video.sha256, renderedAt: test.clock.now() }]);
    await accept();
    expect(await revisions()).toMatchObject([{ state: "RETURNED", returnReason: expect.stringMatching(/（服务器自动转码没有成功）$/) as string }]);
  });

  it("has the entry read again once it is done", async () => {
    await open(onlyFails);
    const later = new Date(test.clock.now().getTime() + 600_000);
    const waiting = { uid: "public-service-ad", attempts: 5, nextAt: later };
    await test.database.write(systemActor("test"), async ({ entities }) => {
      await entities.insert(PendingRead, { ...waiting, documentId: "v".repeat(24), problem: "视频正在转码，转好后自动送审" });
      await entities.insert(PendingRead, { ...waiting, documentId: "w".repeat(24), problem: "素材与校验值不符" });
      return succeed(null);
    });
    await expect(accept()).rejects.toThrow();
    const woken: string[] = [];
    Object.assign(test.services, { wake: (job: string) => woken.push(job) });
    await code();
    expect((await test.database.reading.manager.find(PendingRead, { order: { documentId: "ASC" } })).map(({ nextAt }) => nextAt)).toEqual([test.clock.now(), later]);
    expect(woken).toEqual(["content.sync"]);
  });

  it("shows what this machine's ffmpeg made of it, or returns it where there is none", async () => {
    await open(ffmpeg);
    if (ffmpeg !== null) await expect(accept()).rejects.toThrow("视频正在转码，转好后自动送审");
    await code();
    await accept();
    const [revision] = await revisions();
    const made = await test.database.reading.manager.find(MediaRendition);
    const expected = ffmpeg === null
      ? { state: "RETURNED", made: [] }
      : { state: "LIVE", made: [{ sourceSha256: video.sha256, purpose: "VIDEO", ext: "mp4", mime: "video/mp4", width: 1920, height: 1080 }] };
    expect({ state: revision?.state, made }).toMatchObject(expected);
    for (const { sha256: hash } of made) expect((await test.http.inject({ url: `/media/${hash}.mp4` })).statusCode).toBe(200);
  }, 60_000);

  it("codes within the limits of the day", async () => {
    await open(ffmpeg);
    const limits = { VIDEO_MOST_LONG_SIDE: 1280, VIDEO_MOST_SHORT_SIDE: 720, VIDEO_MOST_FRAME_RATE: 20, VIDEO_MOST_H264_LEVEL: 31 };
    await test.database.write(systemActor("test"), async ({ entities, now }) => {
      for (const [name, value] of Object.entries(limits)) {
        await entities.insert(MediaRule, { id: newId(now), name: name as MediaRuleName, value, validFrom: "2026-01-01", source: "换了一批播放盒", recordedBy: null, recordedAt: now });
      }
      return succeed(null);
    });
    if (ffmpeg !== null) await expect(accept()).rejects.toThrow("视频正在转码，转好后自动送审");
    await code();
    await accept();
    const [revision] = await revisions();
    expect(revision?.state).toBe(ffmpeg === null ? "RETURNED" : "LIVE");
    for (const { sha256: hash, width, height } of await test.database.reading.manager.find(MediaRendition)) {
      const path = contentOf(test.services).store.pathOf(`${hash}.mp4`);
      const inspected = await inspectMedia(path, 1);
      expect({ width, height, ...("facts" in inspected ? inspected.facts.video : null) }).toMatchObject({ width: 1280, height: 720, level: 31, framesPerSecond: 20, codec: "H264", profile: "HIGH" });
    }
  }, 60_000);
});

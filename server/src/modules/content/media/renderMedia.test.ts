import sharp from "sharp";
import { sha256 } from "../../../kernel/canonicalJson";
import { systemActor } from "../../../kernel/actor";
import { succeed } from "../../../kernel/outcome";
import { openTestHttp, type TestHttp } from "../../../testing/testHttp";
import type { CmsMedia } from "../../../platform/cmsClient";
import type { MediaStore } from "../../../platform/mediaStore";
import { identityModule, staffFinder } from "../../identity";
import { saveStagelessRule } from "../../reviews/review.factory";
import { contentModule } from "..";
import { contentOf } from "../contentService";
import { MediaFile, RevisionMedia } from "../mediaFile.entity";
import { mediaOfPieces } from "../queries/pieceMedia";
import { DatabaseShelf, knownMedia } from "../sync/databaseShelf";
import { MediaKeeper } from "../sync/mediaKeeper";
import { buildEntry, MemoryCms } from "../sync/memoryCms.factory";
import { deleteUnusedMedia } from "./deleteUnusedMedia";
import { MediaRendition } from "./mediaRendition.entity";
import { renderMedia } from "./renderMedia";

/** A picture that no coding makes small, lying on its side, with a place and a camera written beside it. */
async function photograph(width: number, height: number): Promise<Buffer> {
  const noise = Buffer.from(Array.from({ length: width * height * 3 }, (_, index) => (index * 7919 + (index >> 7) * 31) % 251));
  return sharp(noise, { raw: { width, height, channels: 3 } })
    .withExif({ IFD0: { Make: "SecretCamera" } }).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
}

describe("renderMedia", () => {
  let test: TestHttp;
  let shelf: DatabaseShelf;
  let store: MediaStore;
  const cms = new MemoryCms();

  beforeEach(async () => {
    test = await openTestHttp({ modules: [identityModule, contentModule], findStaff: staffFinder });
    await test.database.write(systemActor("test"), async ({ entities }) => succeed(await saveStagelessRule(entities)));
    ({ store } = contentOf(test.services));
    const keeper = new MediaKeeper(cms, store, knownMedia(test.database));
    shelf = new DatabaseShelf(test.database, (all) => keeper.keepAll(all));
  });
  afterEach(() => test.close());

  const media = (content: Buffer, name = "封面.jpg"): CmsMedia => {
    const url = `/uploads/${sha256(content).slice(0, 12)}`;
    cms.files.set(url, content);
    return { field: "cover", name, alternativeText: "院坝会", caption: null, sha256: sha256(content), mime: "image/jpeg", bytes: content.length, url };
  };
  const show = async (content: Buffer) => {
    const entry = buildEntry({ media: [media(content)] });
    await shelf.accept(entry);
    return entry;
  };
  const render = () => renderMedia(test.services, store);
  const drawn = () => test.database.reading.manager.find(MediaRendition, { order: { purpose: "ASC" } });
  const status = async (name: string) => (await test.http.inject({ url: `/media/${name}` })).statusCode;

  it("draws each picture once for each purpose, upright, no larger than it is, and without what was written beside it", async () => {
    await show(await photograph(1200, 800));
    await render();
    const rows = await drawn();
    expect(rows.map(({ purpose, ext, mime, width, height }) => [purpose, ext, mime, width, height])).toEqual([
      ["CARD", "jpg", "image/jpeg", 750, 1125], ["LANDSCAPE", "webp", "image/webp", 720, 1080], ["PORTRAIT", "webp", "image/webp", 800, 1200],
      ["STRIP", "webp", "image/webp", 240, 360], ["THUMBNAIL", "jpg", "image/jpeg", 213, 320],
    ]);
    for (const { sha256: hash, ext, bytes } of rows) {
      expect(await store.sizeOf(`${hash}.${ext}`)).toBe(bytes);
      const { exif, orientation } = await sharp(store.pathOf(`${hash}.${ext}`)).metadata();
      expect([exif, orientation ?? 1]).toEqual([undefined, 1]);
    }
    const before = await test.dump();
    await render();
    expect(await test.dump()).toEqual(before);
  });

  it("draws the same bytes from the same bytes", async () => {
    await show(await photograph(300, 200));
    await render();
    const once = (await drawn()).map(({ sha256: hash }) => hash);
    await test.database.write(systemActor("test"), async ({ entities }) => {
      await entities.clear(MediaRendition);
      await entities.update(MediaFile, { ext: "jpg" }, { renderedAt: null });
      return succeed(null);
    });
    await render();
    expect((await drawn()).map(({ sha256: hash }) => hash)).toEqual(once);
  });

  it("is open as long as its source, and closed with it at once", async () => {
    const entry = await show(await photograph(300, 200));
    await render();
    const names = (await drawn()).map(({ sha256: hash, ext }) => `${hash}.${ext}`);
    expect(names).toHaveLength(5);
    for (const name of names) expect(await status(name)).toBe(200);
    await shelf.withdraw(entry);
    for (const name of names) expect(await status(name)).toBe(404);
  });

  it("reaches pieces that were read before it was made", async () => {
    const content = await photograph(300, 200);
    await show(content);
    const snapshot = { media: [{ role: "cover", kind: "IMAGE" as const, sha256: sha256(content), alt: null, caption: null }] };
    const purposes = () => test.database.read(systemActor("test"), async (reader) => (await mediaOfPieces(reader, [snapshot]))(snapshot)[0]?.renditions.map(({ purpose }) => purpose).sort());
    expect(await purposes()).toEqual([]);
    await render();
    expect(await purposes()).toEqual(["CARD", "LANDSCAPE", "PORTRAIT", "STRIP", "THUMBNAIL"]);
  });

  it("leaves a moving picture moving on screens, and notes a picture that cannot be drawn as done", async () => {
    const frames = Buffer.from(Array.from({ length: 3 * 64 * 64 * 3 }, (_, index) => (index * 37 + Math.floor(index / 12_288) * 91) % 256));
    await show(await sharp(frames, { raw: { width: 64, height: 192, channels: 3, pageHeight: 64 } }).gif().toBuffer());
    await render();
    expect((await drawn()).map(({ purpose }) => purpose)).toEqual(["CARD", "THUMBNAIL"]);
    const whole = await photograph(200, 100);
    await show(whole.subarray(0, Math.round(whole.length / 2)));
    await render();
    expect(await drawn()).toHaveLength(2);
    expect((await test.database.reading.manager.find(MediaFile)).filter(({ renderedAt }) => renderedAt === null)).toEqual([]);
    const before = await test.dump();
    await render();
    expect(await test.dump()).toEqual(before);
  });

  it("keeps what any revision shows, its copies too, and lets go of both when none does", async () => {
    await show(await photograph(300, 200));
    await render();
    test.clock.advance(40 * 86_400_000);
    await deleteUnusedMedia(test.services, store);
    expect(await drawn()).toHaveLength(5);
    await test.database.write(systemActor("test"), async ({ entities }) => {
      await entities.clear(RevisionMedia);
      return succeed(null);
    });
    await deleteUnusedMedia(test.services, store);
    expect([await drawn(), await test.database.reading.manager.count(MediaFile)]).toEqual([[], 0]);
  });
});

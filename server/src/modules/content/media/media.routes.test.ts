import { sha256 } from "../../../kernel/canonicalJson";
import { systemActor } from "../../../kernel/actor";
import { succeed } from "../../../kernel/outcome";
import { openTestHttp, type TestHttp } from "../../../testing/testHttp";
import type { CmsEntry, CmsMedia } from "../../../platform/cmsClient";
import type { MediaStore } from "../../../platform/mediaStore";
import { identityModule, staffFinder } from "../../identity";
import { factoryPassword, saveStaffAccount } from "../../identity/staffAccount.factory";
import { saveStagelessRule } from "../../reviews/review.factory";
import { contentModule } from "..";
import { contentOf } from "../contentService";
import { buildPicture } from "../picture.factory";
import { DatabaseShelf, knownMedia } from "../sync/databaseShelf";
import { MediaKeeper } from "../sync/mediaKeeper";
import { buildEntry, MemoryCms } from "../sync/memoryCms.factory";

const picture = buildPicture();
const hash = sha256(picture);
const address = `/media/${hash}.png`;

describe("/media", () => {
  let test: TestHttp;
  let shelf: DatabaseShelf;
  let store: MediaStore;
  const cms = new MemoryCms();
  cms.files.set("/uploads/a.png", picture);
  const media: CmsMedia = { field: "cover", name: "封面.png", alternativeText: "红旗", caption: null, sha256: hash, mime: "image/png", bytes: picture.length, url: "/uploads/a.png" };
  const article = (overrides: Partial<CmsEntry> = {}) => buildEntry({ media: [media], ...overrides });
  const get = (headers: Record<string, string> = {}, url = address) => test.http.inject({ url, headers });

  beforeEach(async () => {
    test = await openTestHttp({ modules: [identityModule, contentModule], findStaff: staffFinder });
    await test.database.write(systemActor("test"), async ({ entities }) => succeed(await saveStagelessRule(entities)));
    ({ store } = contentOf(test.services));
    const keeper = new MediaKeeper(cms, store, knownMedia(test.database));
    shelf = new DatabaseShelf(test.database, (all) => keeper.keepAll(all));
  });
  afterEach(() => test.close());

  async function staffCookie(): Promise<string> {
    await saveStaffAccount(test.database.writing.manager, { email: "li@wenming.local" });
    const signedIn = await test.http.inject({ method: "POST", url: "/api/auth/sign-in", payload: { email: "li@wenming.local", password: factoryPassword } });
    return String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
  }

  it("gives anybody what a live revision shows, with tag, ranges and a sandbox", async () => {
    await shelf.accept(article());
    const whole = await get();
    expect([whole.statusCode, whole.rawPayload.equals(picture)]).toEqual([200, true]);
    expect(whole.headers).toMatchObject({
      "cache-control": "public, max-age=60, must-revalidate", etag: `"${hash}"`, "content-type": "image/png", "accept-ranges": "bytes",
      "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'; sandbox", "content-length": String(picture.length),
    });
    expect((await get({ "if-none-match": `"${hash}"` })).statusCode).toBe(304);
    const part = await get({ range: "bytes=2-5" });
    expect([part.statusCode, part.headers["content-range"], part.rawPayload]).toEqual([206, `bytes 2-5/${String(picture.length)}`, picture.subarray(2, 6)]);
    expect((await get({ range: "bytes=-3" })).rawPayload).toEqual(picture.subarray(-3));
    expect((await get({ range: `bytes=${String(picture.length)}-` })).statusCode).toBe(416);
    const head = await test.http.inject({ method: "HEAD", url: address });
    expect([head.statusCode, head.headers["content-length"], head.rawPayload.length]).toEqual([200, String(picture.length), 0]);
  });

  it("is closed at once when the piece is taken down, and stays open to staff, stored nowhere", async () => {
    const entry = article();
    await shelf.accept(entry);
    expect((await get()).statusCode).toBe(200);
    await shelf.withdraw(entry);
    const gone = await get();
    expect([gone.statusCode, gone.headers["cache-control"]]).toEqual([404, "no-store"]);
    const forStaff = await get({ cookie: await staffCookie() });
    expect([forStaff.statusCode, forStaff.headers["cache-control"]]).toEqual([200, "private, no-store"]);
  });

  it("is closed when the window of its last live revision has ended", async () => {
    const until = new Date(test.clock.now().getTime() + 60_000).toISOString();
    await shelf.accept(article({ fields: { showUntil: until } }));
    expect((await get()).statusCode).toBe(200);
    test.clock.advance(60_000);
    expect((await get()).statusCode).toBe(404);
  });

  it("is closed while the revision waits for its review", async () => {
    await test.database.write(systemActor("test"), async ({ entities }) => succeed(await saveStagelessRule(entities, { stages: ["FIRST"], effectiveAt: new Date("2020-01-01T00:00:00.000Z") })));
    await shelf.accept(article());
    expect((await get()).statusCode).toBe(404);
  });

  it("answers 404 to every other name, staff or not", async () => {
    await shelf.accept(article());
    const cookie = await staffCookie();
    for (const name of [`${hash}.jpg`, `${"0".repeat(64)}.png`, "..%2fserver.sqlite", "x", `${hash}.png%00`]) {
      expect((await get({ cookie }, `/media/${name}`)).statusCode).toBe(404);
    }
  });
});

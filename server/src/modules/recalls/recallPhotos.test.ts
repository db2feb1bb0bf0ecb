import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { systemActor } from "../../kernel/actor";
import { sha256 } from "../../kernel/canonicalJson";
import { succeed } from "../../kernel/outcome";
import { openTestHttp, type TestHttp } from "../../testing/testHttp";
import { publishEntry } from "../content/content.factory";
import { identityModule, staffFinder } from "../identity";
import { factoryPassword, saveRoleAssignment, saveStaffAccount } from "../identity/staffAccount.factory";
import { placePiece } from "../placements";
import { saveStagelessRule } from "../reviews/review.factory";
import type { Screen } from "../screens";
import { saveScreen } from "../screens/screen.factory";
import { saveStation } from "../stations/station.factory";
import { recallsModule } from ".";
import { closeRecallOnScreen } from "./commands/closeRecallOnScreen";
import { recallPiece } from "./commands/recallPiece";
import type { Recall } from "./recall.entity";
import { RecallPhoto } from "./recallPhoto.entity";
import { deleteLoosePhotos } from "./recallPhotos";

const system = systemActor("test");
const red = { create: { width: 40, height: 20, channels: 3, background: "#c00000" } } as const;
const place = { IFD3: { GPSLatitude: "29/1 6/1 0/1", GPSLatitudeRef: "N", GPSLongitude: "118/1 30/1 0/1", GPSLongitudeRef: "E" } };

describe("photos of screens that were seen off", () => {
  let test: TestHttp;
  let recall: Recall;
  let strip: Screen;
  let keeper: string;
  let viewer: string;

  beforeEach(async () => {
    test = await openTestHttp({ modules: [identityModule, recallsModule], findStaff: staffFinder });
    const { manager } = test.database.writing;
    await test.database.write(system, async ({ entities }) => succeed(await saveStagelessRule(entities)));
    const here = await saveStation(manager);
    const piece = await publishEntry(test.database);
    await test.database.write(system, (work) => placePiece(work, { pieceId: piece.id, stationIds: [here.id] }));
    strip = await saveScreen(manager, { stationId: here.id, connected: false });
    const outcome = await test.database.write(system, (work) => recallPiece(work, { pieceId: piece.id, reason: "表述不当" }));
    if (!outcome.ok) throw new Error("not recalled");
    recall = outcome.value;
    keeper = await cookieOf("SCREEN_KEEPER", here.id);
    viewer = await cookieOf("VIEWER", null);
  });
  afterEach(() => test.close());

  async function cookieOf(role: "SCREEN_KEEPER" | "VIEWER", stationId: string | null): Promise<string> {
    const { manager } = test.database.writing;
    const account = await saveStaffAccount(manager);
    await saveRoleAssignment(manager, account.id, role, { stationId });
    const signedIn = await test.http.inject({ method: "POST", url: "/api/auth/sign-in", payload: { email: account.email, password: factoryPassword } });
    return String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
  }

  async function send(payload: Buffer | string, { cookie = keeper, type = "image/jpeg", screenId = strip.id }: { cookie?: string; type?: string; screenId?: string } = {}) {
    const url = `/api/recalls/${recall.id}/screens/${screenId}/photos`;
    const answer = await test.http.inject({ method: "POST", url, payload, headers: { cookie, "content-type": type } });
    return { status: answer.statusCode, caching: answer.headers["cache-control"], body: answer.json<{ photo?: { id: string; sha256: string }; error?: { code: string; message: string } }>() };
  }
  const get = (id: string, cookie = keeper) => test.http.inject({ url: `/api/recall-photos/${id}`, headers: { cookie } });
  const folder = () => join(test.services.config.dataDir, "recall-photos");
  const jpeg = () => sharp(red).withExif(place).withMetadata({ orientation: 6 }).jpeg().toBuffer();

  it("are drawn anew: upright, without the place the camera wrote into them, hashed as received and as kept", async () => {
    const taken = await jpeg();
    expect((await sharp(taken).metadata()).exif?.length).toBeGreaterThan(0);
    const { status, caching, body } = await send(taken);
    expect([status, caching]).toEqual([201, "no-store"]);
    const row = await test.database.reading.manager.findOneByOrFail(RecallPhoto, { id: body.photo?.id ?? "" });
    expect(row).toMatchObject({ recallId: recall.id, screenId: strip.id, receivedSha256: sha256(taken), sha256: body.photo?.sha256, width: 20, height: 40 });
    const given = await get(row.id, viewer);
    expect(given.headers).toMatchObject({ "cache-control": "private, no-store", "content-type": "image/jpeg", "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'; sandbox" });
    expect(sha256(given.rawPayload)).toBe(row.sha256);
    const kept = await sharp(given.rawPayload).metadata();
    expect([kept.format, kept.width, kept.height, kept.exif, kept.orientation]).toEqual(["jpeg", 20, 40, undefined, undefined]);
    expect(readdirSync(folder())).toEqual([`${row.sha256}.jpg`]);
  });

  it("are for signed-in staff alone", async () => {
    const { body } = await send(await jpeg());
    const id = body.photo?.id ?? "";
    expect([(await get(id)).statusCode, (await get(id, "")).statusCode, (await get("../../server.sqlite")).statusCode, (await get(id.replace(/.$/, "x"))).statusCode]).toEqual([200, 404, 404, 404]);
    expect((await get(id, "")).headers["cache-control"]).toBe("no-store");
  });

  it("are refused from strangers, from those who do not keep the screen, and for screens that are not on the board", async () => {
    const before = await test.dump();
    const taken = await jpeg();
    const answers = [await send(taken, { cookie: "" }), await send(taken, { cookie: viewer }), await send(taken, { screenId: "unknown" })];
    expect(answers.map(({ status, body }) => [status, body.error?.code])).toEqual([[401, "UNAUTHENTICATED"], [403, "NOT_ALLOWED"], [404, "NOT_FOUND"]]);
    expect(await test.dump()).toEqual(before);
  });

  it.each([
    ["a page that calls itself a photo", "<!doctype html><script>alert(1)</script>", "image/jpeg"],
    ["an SVG", '<svg xmlns="http://www.w3.org/2000/svg"/>', "image/jpeg"],
    ["a picture cut short", readFileSync(__filename).subarray(0, 10), "image/png"],
    ["nothing", "", "image/jpeg"],
  ])("are no %s", async (_what, payload, type) => {
    const before = await test.dump();
    const answer = await send(payload, { type });
    expect([answer.status, answer.body.error?.code]).toEqual([400, "BAD_PHOTO"]);
    expect(await test.dump()).toEqual(before);
    expect(readdirSync(folder())).toEqual([]);
  });

  it("are no damaged files, no moving pictures, and nothing larger than 20 MB", async () => {
    const whole = await sharp({ create: { ...red.create, width: 800, height: 600 } }).jpeg().toBuffer();
    const gif = await sharp(red).gif().toBuffer();
    const answers = [await send(whole.subarray(0, whole.length / 2)), await send(gif), await send(Buffer.alloc(20 * 1024 * 1024 + 1))];
    expect(answers.map(({ status, body }) => [status, body.error?.message])).toEqual([
      [400, "照片已损坏，打不开，请重新拍照"], [400, "请上传照片（JPG、PNG 或 WebP）"], [400, "照片超过 20 MB，请压缩后重新上传"],
    ]);
    expect((await send("{}", { type: "application/json" })).status).toBe(415);
    expect((await send("a=1", { type: "text/plain" })).status).toBe(415);
    expect(readdirSync(folder())).toEqual([]);
  });

  it("are kept with the closing, and forgotten after a day when no closing named them", async () => {
    await send(await jpeg());
    const named = await send(await sharp({ create: { ...red.create, background: "#00c000" } }).jpeg().toBuffer());
    const closing = { recallId: recall.id, screenId: strip.id, seenBy: "周大姐", seenAt: test.clock.now(), photoId: named.body.photo?.id ?? "" };
    await test.database.write(system, (work) => closeRecallOnScreen(work, closing));
    const old = new Date(Date.now() - 2 * 86_400_000);
    for (const name of readdirSync(folder())) utimesSync(join(folder(), name), old, old);
    test.clock.advance(86_399_000);
    await deleteLoosePhotos(test.services);
    expect(readdirSync(folder())).toHaveLength(2);
    test.clock.advance(1000);
    await deleteLoosePhotos(test.services);
    expect(readdirSync(folder())).toEqual([`${named.body.photo?.sha256 ?? ""}.jpg`]);
    expect((await test.database.reading.manager.find(RecallPhoto)).map(({ id }) => id)).toEqual([named.body.photo?.id]);
  });
});

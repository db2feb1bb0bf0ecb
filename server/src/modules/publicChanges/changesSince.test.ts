import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { anonymous, systemActor } from "../../kernel/actor";
import { succeed } from "../../kernel/outcome";
import { EventDeliverer } from "../../platform/outbox";
import { countStatements } from "../../testing/countStatements";
import { servicesFor } from "../../testing/services";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { publishEntry, withdrawEntry } from "../content/content.factory";
import { PublicCounty } from "../pages/publicCounty.factory";
import { placePiece } from "../placements";
import { saveStandingRule } from "../placements/placement.factory";
import { saveStagelessRule } from "../reviews/review.factory";
import { encodeChangeCursor } from "./changeCursor";
import { refreshPieces } from "./commands/refreshPieces";
import { PublicChange } from "./publicChange.entity";
import { followTime } from "./publicChanges.jobs";
import { changesSince, type ChangesPage } from "./queries/changesSince";
import { followPieces } from "./reactions/followPieces";
import { rememberEpoch } from "./rememberEpoch";

const timeZone = "Asia/Shanghai";
const system = systemActor("test");

describe("changes since a cursor", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
    await test.database.write(system, async ({ entities }) => succeed(await saveStagelessRule(entities)));
    await saveStandingRule(test.database);
  });
  afterEach(() => test.close());

  const ask = (after: string | null = null, first = 100): Promise<ChangesPage> =>
    test.database.read(anonymous, (reader) => changesSince(reader, { after, first, channel: "MINI_PROGRAM", timeZone }));
  const deliver = () => new EventDeliverer(test.database, followPieces, pino({ level: "silent" })).deliver();
  const kinds = ({ changes }: ChangesPage) => changes.map(({ kind, pieceId }) => [kind, pieceId]);

  it("tells each piece once, the newest change, and nothing twice", async () => {
    const first = await publishEntry(test.database);
    const second = await publishEntry(test.database);
    await deliver();
    const begun = await ask();
    expect([kinds(begun), begun.hasMore, begun.resetNeeded]).toEqual([[["UPSERT", first.id], ["UPSERT", second.id]], false, false]);
    await withdrawEntry(test.database, first);
    await deliver();
    await deliver();
    const then = await ask(begun.next);
    expect(kinds(then)).toEqual([["TOMBSTONE", first.id]]);
    expect(kinds(await ask(then.next))).toEqual([]);
    expect(kinds(await ask())).toEqual([["UPSERT", second.id]]);
    expect(await test.database.reading.manager.count(PublicChange)).toBe(2);
  });

  it("gives nothing that is withdrawn, even before the withdrawal is numbered", async () => {
    const piece = await publishEntry(test.database);
    await deliver();
    await withdrawEntry(test.database, piece);
    expect(kinds(await ask())).toEqual([["TOMBSTONE", piece.id]]);
  });

  it("gives nothing of new words for a later hour, even before they are numbered", async () => {
    const published = { documentId: "document00000000000000002", fields: { title: "旧题" } };
    const piece = await publishEntry(test.database, published);
    await deliver();
    await publishEntry(test.database, { ...published, publishedAt: "2026-11-24T01:00:00.000Z", fields: { title: "新题", showFrom: "2026-11-25T00:00:00.000Z" } });
    const answer = await ask();
    expect(kinds(answer)).toEqual([["TOMBSTONE", piece.id]]);
    expect(JSON.stringify(answer)).not.toContain("新题");
  });

  it("tells a piece once its first hour has begun, and nothing of it before, also not of what it is changed to meanwhile", async () => {
    const at = (local: string): Date => new Date(`2026-11-${local}:00+08:00`);
    const published = { documentId: "document00000000000000001", fields: { title: "元旦致辞", showFrom: at("24T20:00").toISOString() } };
    const tick = async (): Promise<void> => {
      await deliver();
      await followTime(test.database);
    };
    const other = await publishEntry(test.database);
    await deliver();
    const begun = await ask();
    const piece = await publishEntry(test.database, published);
    await publishEntry(test.database, { ...published, publishedAt: "2026-11-24T01:00:00.000Z", fields: { ...published.fields, title: "元旦贺词" } });
    await tick();
    const before = await ask(begun.next);
    expect([kinds(before), kinds(await ask())]).toEqual([[["TOMBSTONE", piece.id]], [["UPSERT", other.id]]]);
    expect(JSON.stringify(before)).not.toContain("元旦");
    test.clock.set(new Date(at("24T20:00").getTime() - 1));
    await tick();
    expect(kinds(await ask(before.next))).toEqual([]);
    test.clock.set(at("24T20:00"));
    await tick();
    const after = await ask(before.next);
    expect(after.changes.map(({ kind, piece: told }) => [kind, told?.snapshot.title])).toEqual([["UPSERT", "元旦贺词"]]);
    expect(kinds(await ask())).toEqual([["UPSERT", other.id], ["UPSERT", piece.id]]);
  });

  it("tells what is shown at hours of the day from the first of them on, by the county's clocks, and on between them", async () => {
    const at = (local: string): Date => new Date(`2026-11-${local}:00+08:00`);
    const piece = await publishEntry(test.database);
    const fridays = { weekdays: [5], from: "07:00", until: "08:00" };
    await test.database.write(system, (work) => placePiece(work, { pieceId: piece.id, aim: { everywhere: true }, dayparts: [fridays] }));
    const told = async (moment: Date) => {
      test.clock.set(moment);
      await deliver();
      await followTime(test.database);
      return kinds(await ask()).length;
    };
    const moments = [new Date(at("27T07:00").getTime() - 1), at("27T07:00"), at("27T09:00"), at("30T00:00")];
    const counts = [];
    for (const moment of moments) counts.push(await told(moment));
    expect(counts).toEqual([0, 1, 1, 1]);
    expect((await test.database.reading.manager.findOneByOrFail(PublicChange, { pieceId: piece.id })).seq).toBe(3);
  });

  it("asks the same number of statements for one change as for many", async () => {
    await publishEntry(test.database);
    await deliver();
    const one = (await countStatements(test.database, () => ask())).statements.length;
    for (let count = 0; count < 9; count += 1) await publishEntry(test.database);
    await deliver();
    const many = await countStatements(test.database, () => ask());
    expect([many.result.changes.length, many.statements.length]).toEqual([10, one]);
  });

  it("numbers without a gap and shows in order what is committed side by side", async () => {
    const pieces = [];
    for (let count = 0; count < 24; count += 1) pieces.push(await publishEntry(test.database));
    const seen: number[] = [];
    let writing = true;
    const watch = async (): Promise<void> => {
      while (writing) {
        const rows = await test.database.reading.manager.find(PublicChange, { select: { seq: true } });
        const most = Math.max(0, ...rows.map(({ seq }) => seq));
        // Whoever sees a number sees every number before it.
        expect(rows.length).toBe(most);
        seen.push(most);
        await new Promise((done) => setImmediate(done));
      }
    };
    const watching = watch();
    await Promise.all(pieces.map(({ id }) => test.database.write(system, (work) => refreshPieces(work, { pieceIds: [id] }))));
    writing = false;
    await watching;
    expect((await ask()).changes.map(({ pieceId }) => pieceId).sort()).toEqual(pieces.map(({ id }) => id).sort());
    expect(seen).toEqual([...seen].sort((left, right) => left - right));
  });

  it("sends a client back to the beginning when its cursor is of another database, or ahead of this one", async () => {
    await publishEntry(test.database);
    await deliver();
    const { next } = await ask();
    expect(await ask(encodeChangeCursor({ epoch: "another", seq: 1, floor: 1 }))).toEqual({ changes: [], next: null, hasMore: false, resetNeeded: true });
    const dataDir = mkdtempSync(join(tmpdir(), "portal-epoch-"));
    const services = servicesFor(test);
    const place = { ...services, config: { ...services.config, dataDir } };
    await rememberEpoch(place);
    expect((await ask(next)).resetNeeded).toBe(true);
    const { next: later } = await ask();
    await rememberEpoch(place);
    expect((await ask(later)).resetNeeded).toBe(false);
    // `npm run restore` takes the remembered epoch away.
    rmSync(join(dataDir, "changes-epoch"));
    await rememberEpoch(place);
    expect((await ask(later)).resetNeeded).toBe(true);
    rmSync(dataDir, { recursive: true });
  });

  it.each(["", "x", "bm90IGpzb24", Buffer.from('["e",1]').toString("base64url"), Buffer.from('["e",-1,0]').toString("base64url"), Buffer.from('["e",1.5,0]').toString("base64url")])(
    "refuses %j, which was never a cursor", async (after) => {
      await publishEntry(test.database);
      await deliver();
      await expect(ask(after)).rejects.toThrow("after 不是 changesSince 给出的游标");
    });
});

describe("the released document", () => {
  let county: PublicCounty;
  beforeEach(async () => {
    county = await PublicCounty.open();
    county.app.start();
  });
  afterEach(() => county.close());

  it("gives a notice with its words of now, to be hidden when its lecture is over", async () => {
    const lecture = await county.lecture(county.places.village, "红白喜事这样办");
    const { id } = await county.publish("lecture-notice", { kind: "LECTURE", title: "{date}宣讲", body: "{start}在{place}讲{topic}", lectureId: lecture.id, signature: "望禾县文明办", showFrom: "2026-11-22T00:00:00.000Z" });
    await settled(county, id);
    const { changesSince: answer } = (await county.ask("ChangesSince", { first: 10 })) as { changesSince: { changes: { pieceId: string; kind: string; piece: Record<string, unknown> }[]; hasMore: boolean } };
    const told = answer.changes.find(({ pieceId }) => pieceId === id);
    expect([told?.kind, told?.piece["title"], told?.piece["text"], told?.piece["showings"], told?.piece["showFrom"], told?.piece["showUntil"]]).toEqual([
      "UPSERT", "11月25日宣讲", "09:00在柳堰村新时代文明实践站讲红白喜事这样办", [{ from: "2026-11-22T00:00:00.000Z", until: "2026-11-25T02:00:00.000Z" }],
      "2026-11-22T00:00:00.000Z", "2026-11-25T02:00:00.000Z",
    ]);
    await expect(county.ask("ChangesSince", { after: "x" })).rejects.toThrow("400");
  });
});

async function settled(county: PublicCounty, pieceId: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await county.app.services.database.reading.manager.existsBy(PublicChange, { pieceId })) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error("the change was not numbered");
}

import fc from "fast-check";
import { administrator } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { systemActor } from "../../../kernel/actor";
import { CmsUnreachable, type CmsEntry } from "../../../platform/cmsClient";
import { Revision, revisionHash } from "../../reviews";
import { saveStagelessRule } from "../../reviews/review.factory";
import { confirmMissingPieces } from "../commands/confirmMissingPieces";
import { readEntry } from "../entry/readEntry";
import { Piece } from "../piece.entity";
import { MissingPiece, PendingRead, SyncState } from "../syncState.entity";
import { ContentSync } from "./contentSync";
import { DatabaseShelf } from "./databaseShelf";
import { buildEntry, MemoryCms } from "./memoryCms.factory";

const noMedia = () => Promise.resolve({ files: [], problem: null });

describe("ContentSync", () => {
  let test: TestDatabase;
  let cms: MemoryCms;
  let sync: ContentSync;

  const restart = () => {
    sync = new ContentSync(cms, new DatabaseShelf(test.database, noMedia), test.clock);
  };
  const live = async (): Promise<Record<string, string>> => {
    const { manager } = test.database.reading;
    const pieces = new Map((await manager.find(Piece)).map(({ id, cmsDocumentId }) => [id, cmsDocumentId]));
    const rows = await manager.findBy(Revision, { state: "LIVE" });
    return Object.fromEntries(rows.map(({ subjectId, hash }) => [pieces.get(subjectId) ?? "?", hash]));
  };
  const published = (): Record<string, string> => Object.fromEntries([...cms.entriesById.values()].map((entry) => [entry.documentId, hashOf(entry)]));
  const hashOf = (entry: CmsEntry): string => revisionHash(readEntry(entry)?.snapshot ?? {});
  const state = () => test.database.reading.manager.findOneBy(SyncState, { id: "cms" });

  beforeEach(async () => {
    test = await openTestDatabase();
    await test.database.write(systemActor("test"), async ({ entities }) => ({ ok: true, value: await saveStagelessRule(entities) }));
    cms = new MemoryCms();
    restart();
  });
  afterEach(() => test.close());

  it("brings over what is published, follows changes, and takes down what is unpublished", async () => {
    const first = cms.publish(buildEntry());
    await sync.follow();
    expect(await live()).toEqual(published());
    const second = cms.publish(buildEntry());
    cms.publish({ ...first, publishedAt: "2026-12-01T00:00:00.000Z", fields: { ...first.fields, title: "改过的标题" } });
    await sync.follow();
    expect(await live()).toEqual(published());
    cms.unpublish(second);
    await sync.follow();
    expect(Object.keys(await live())).toEqual([first.documentId]);
    expect(await state()).toMatchObject({ epoch: "epoch-1", cursor: 4 });
  });

  it("changes nothing but its own clock when it reads everything again", async () => {
    cms.publish(buildEntry());
    cms.publish(buildEntry());
    await sync.follow();
    const before = await test.dump();
    await sync.reconcile();
    restart();
    await sync.follow();
    expect(await test.dump()).toEqual(before);
  });

  it("does not read again what it has read within the overlap", async () => {
    cms.publish(buildEntry());
    await sync.follow();
    cms.publish(buildEntry());
    await sync.follow();
    const reads = cms.reads.length;
    await sync.follow();
    expect(cms.reads.length).toBe(reads);
  });

  it("puts an entry off that cannot be read, goes on with the others, and comes back to it", async () => {
    await sync.follow();
    const broken = cms.publish(buildEntry());
    cms.publish(buildEntry());
    cms.broken.add(broken.documentId);
    await sync.follow();
    expect(Object.keys(await live()).length).toBe(1);
    expect(await test.database.reading.manager.count(PendingRead)).toBe(1);
    cms.broken.clear();
    test.clock.advance(5_000);
    await sync.follow();
    expect(await live()).toEqual(published());
    expect(await test.database.reading.manager.count(PendingRead)).toBe(0);
  });

  it("tells the log once of an entry put off, not at every try, and not of a video being coded", async () => {
    const told: object[] = [];
    const shelf = new DatabaseShelf(test.database, noMedia, (entry) => told.push(entry));
    sync = new ContentSync(cms, shelf, test.clock);
    await sync.follow();
    const broken = cms.publish(buildEntry());
    cms.broken.add(broken.documentId);
    for (let tries = 1; tries <= 3; tries += 1) {
      await sync.follow();
      test.clock.advance(60_000);
    }
    const pending = await test.database.reading.manager.findOneByOrFail(PendingRead, { documentId: broken.documentId });
    expect(pending.attempts).toBe(3);
    const { uid, documentId } = broken;
    expect(told).toEqual([{ uid, documentId, problem: pending.problem }]);
    const coded = { uid, documentId: "c".repeat(24) };
    await shelf.putOff(coded, "视频正在转码，转好后自动送审");
    expect(told.length).toBe(1);
    await shelf.putOff(coded, "ENOSPC: no space left");
    await shelf.putOff(coded, "ENOSPC: no space left");
    expect(told.slice(1)).toEqual([{ ...coded, problem: "ENOSPC: no space left" }]);
  });

  it("keeps everything while the CMS is away, and says since when", async () => {
    cms.publish(buildEntry());
    await sync.follow();
    expect(sync.cmsReachable).toBe(true);
    const before = await test.dump();
    cms.isAway = true;
    await expect(sync.follow()).rejects.toBeInstanceOf(CmsUnreachable);
    expect(sync.cmsReachable).toBe(false);
    expect(await test.dump()).toEqual(before);
  });

  it("only adds after a new epoch: what is missing stays live until an administrator confirms", async () => {
    const kept = cms.publish(buildEntry());
    const lost = cms.publish(buildEntry());
    await sync.follow();
    cms.become("epoch-2", ({ documentId }) => documentId === kept.documentId);
    const added = cms.publish(buildEntry());
    await sync.follow();
    expect(Object.keys(await live()).sort()).toEqual([kept.documentId, lost.documentId, added.documentId].sort());
    expect(await test.database.reading.manager.find(MissingPiece)).toMatchObject([{ documentId: lost.documentId }]);
    await sync.reconcile();
    expect(Object.keys(await live()).length).toBe(3);
    const outcome = await test.database.write(administrator, (work) => confirmMissingPieces(work, { expected: 1 }));
    expect(outcome).toEqual({ ok: true, value: 1 });
    expect(await live()).toEqual(published());
  });

  it("leaves to the reading what the new CMS has told of and could not be read yet", async () => {
    const lost = cms.publish(buildEntry());
    await sync.follow();
    cms.become("epoch-2", () => false);
    cms.publish(buildEntry());
    await sync.follow();
    const pending = { documentId: lost.documentId, uid: lost.uid, attempts: 1, nextAt: new Date("2026-11-24T00:00:00Z"), problem: "cut" };
    await test.database.writing.manager.insert(PendingRead, pending);
    const before = await test.dump();
    expect(await test.database.write(administrator, (work) => confirmMissingPieces(work))).toMatchObject({ ok: true });
    expect(await test.dump()).toEqual(before);
    expect(Object.keys(await live())).toContain(lost.documentId);
  });

  it("refuses a confirmation of another number, and changes nothing", async () => {
    const before = await test.dump();
    const outcome = await test.database.write(administrator, (work) => confirmMissingPieces(work, { expected: 1 }));
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "CONFLICT" }] });
    expect(await test.dump()).toEqual(before);
  });

  it("treats an older state of the same CMS like a new one", async () => {
    cms.publish(buildEntry());
    const lost = cms.publish(buildEntry());
    await sync.follow();
    cms.become("epoch-1", ({ documentId }) => documentId !== lost.documentId);
    await sync.follow();
    expect(Object.keys(await live()).length).toBe(2);
    expect(await test.database.reading.manager.count(MissingPiece)).toBe(1);
  });

  it("takes down a lost removal at the next comparison", async () => {
    const entry = cms.publish(buildEntry());
    await sync.follow();
    await sync.follow();
    cms.unpublish(entry, { lost: true });
    await sync.follow();
    expect(Object.keys(await live())).toEqual([entry.documentId]);
    await sync.reconcile();
    expect(await live()).toEqual({});
  });

  it("returns what cannot be shown, with a reason, and keeps the live one", async () => {
    const entry = cms.publish(buildEntry());
    await sync.follow();
    const before = await live();
    cms.publish({ ...entry, publishedAt: "2026-12-01T00:00:00.000Z", fields: { ...entry.fields, signature: "" } });
    await sync.follow();
    expect(await live()).toEqual(before);
    const returned = await test.database.reading.manager.findBy(Revision, { state: "RETURNED" });
    expect(returned.map(({ returnReason }) => returnReason)).toEqual(["没有落款，请填写后再送审"]);
  });

  interface Step {
    readonly kind: "publish" | "edit" | "unpublish" | "repeat" | "follow" | "restart";
    readonly which: number;
    readonly lost: boolean;
  }

  const step: fc.Arbitrary<Step> = fc.record({
    kind: fc.constantFrom("publish", "edit", "unpublish", "repeat", "follow", "restart"), which: fc.nat(4), lost: fc.boolean(),
  });

  async function emptyDatabase(): Promise<void> {
    await test.database.write(systemActor("test"), async ({ entities }) => {
      for (const table of [SyncState, Piece, Revision, PendingRead, MissingPiece]) await entities.createQueryBuilder().delete().from(table).execute();
      return { ok: true, value: null };
    });
  }

  function edited(entry: CmsEntry): CmsEntry {
    const { publishedAt, documentId } = buildEntry();
    return { ...entry, publishedAt, fields: { ...entry.fields, title: documentId } };
  }

  const deeds: Record<Step["kind"], (slots: CmsEntry[], which: number, options: { lost: boolean }) => Promise<void> | void> = {
    publish: (slots, which, options) => void cms.publish(slots[which] ?? buildEntry(), options),
    edit: (slots, which, options) => void (slots[which] = cms.publish(edited(slots[which] ?? buildEntry()), options)),
    unpublish: (slots, which, options) => {
      const entry = slots[which] ?? buildEntry();
      if (!cms.entriesById.has(entry.documentId)) return;
      cms.unpublish(entry, options);
      slots[which] = { ...entry, publishedAt: buildEntry().publishedAt };
    },
    repeat: (_slots, which) => { cms.repeat(which); },
    follow: () => sync.follow(),
    restart: () => { restart(); },
  };

  it("equals the CMS after any stream without loss, and after one comparison with loss; a restart changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 16 }), fc.boolean(), async (steps, lossy) => {
        cms = new MemoryCms(`epoch-${String(Math.random())}`);
        await emptyDatabase();
        restart();
        await sync.follow();
        const slots = Array.from({ length: 5 }, () => buildEntry());
        for (const { kind, which, lost } of steps) await deeds[kind](slots, which, { lost: lossy && lost });
        await sync.follow();
        if (lossy) await sync.reconcile();
        expect(await live()).toEqual(published());
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

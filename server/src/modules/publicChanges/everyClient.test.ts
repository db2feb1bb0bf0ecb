import fc from "fast-check";
import pino from "pino";
import { anonymous, systemActor } from "../../kernel/actor";
import { succeed } from "../../kernel/outcome";
import { EventDeliverer } from "../../platform/outbox";
import { administrator } from "../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import type { CmsEntry } from "../../platform/cmsClient";
import { publishEntry, withdrawEntry } from "../content/content.factory";
import { buildEntry } from "../content/sync/memoryCms.factory";
import { cancelLecture, rescheduleLecture, scheduleLecture } from "../lectures";
import { endPlacement, endStandingRule, Placement, placePiece, presentPublicPiece, publicPieces } from "../placements";
import { saveStandingRule } from "../placements/placement.factory";
import type { Channel } from "../reviews";
import { saveStagelessRule } from "../reviews/review.factory";
import { saveStation } from "../stations/station.factory";
import { ClientCopy, type CopiedPiece } from "./clientCopy.factory";
import { pruneTombstones } from "./commands/pruneTombstones";
import { presentChanges } from "./publicChange.type";
import { followTime } from "./publicChanges.jobs";
import { changesSince } from "./queries/changesSince";
import { followPieces } from "./reactions/followPieces";

const timeZone = "Asia/Shanghai";
const hour = 3_600_000;
const system = systemActor("test");

interface Hours {
  readonly weekdays: number[];
  readonly from: string;
  readonly until: string;
}

type Deed =
  | { kind: "publish" | "request"; piece: number; words: number; channels: Channel[]; from: number | null; until: number | null; lecture: number | null }
  | { kind: "withdraw"; piece: number }
  | { kind: "place"; piece: number; from: number | null; until: number | null; dayparts: Hours[]; leaveOut: number[] }
  | { kind: "unplace" | "endRule" }
  | { kind: "schedule" | "cancel" | "reschedule"; lecture: number; hours: number }
  | { kind: "pass"; hours: number };

const from = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fc.integer({ min: -30, max: 10 }) });
const until = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fc.integer({ min: -2, max: 60 }) });
const piece = fc.nat(4);
const clock = fc.constantFrom("00:00", "08:00", "10:00", "11:00", "17:30", "22:00");
const hours = fc.record({ weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]), from: clock, until: clock });
const dayparts: fc.Arbitrary<Hours[]> = fc.oneof({ weight: 2, arbitrary: fc.constant<Hours[]>([]) }, { weight: 1, arbitrary: fc.array(hours, { minLength: 1, maxLength: 2 }) });
const leaveOut: fc.Arbitrary<number[]> = fc.oneof({ weight: 2, arbitrary: fc.constant<number[]>([]) }, { weight: 1, arbitrary: fc.uniqueArray(fc.integer({ min: -1, max: 4 }), { maxLength: 3 }) });
const everywhere: Channel[] = ["MINI_PROGRAM", "WEB"];
const channels = fc.oneof({ weight: 3, arbitrary: fc.constant(everywhere) }, { weight: 1, arbitrary: fc.subarray<Channel>(["MINI_PROGRAM", "WEB", "SCREEN"]) });
const lecture = fc.constantFrom(0, 1);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom("publish" as const, "request" as const), piece, words: fc.nat(2), channels, from, until, lecture: fc.option(lecture, { nil: null }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("withdraw" as const), piece }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("place" as const), piece, from, until, dayparts, leaveOut }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("unplace" as const, "endRule" as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("schedule" as const, "cancel" as const, "reschedule" as const), lecture, hours: fc.integer({ min: 2, max: 50 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("pass" as const), hours: fc.constantFrom(0, 1, 7, 30, 24 * 401) }) },
);
const round = fc.record({ deeds: fc.array(deed, { minLength: 1, maxLength: 4 }), syncs: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }) });

describe("any stream of changes", () => {
  it("leaves every client with exactly what the public is shown, whatever its batch and however seldom it asks", async () => {
    let [compared, shown] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 7 }), fc.constantFrom<Channel>("MINI_PROGRAM", "WEB"), async (rounds, channel) => {
        const county = await County.open(channel);
        try {
          await county.settle();
          const clients = [new ClientCopy(1), new ClientCopy(3), new ClientCopy(100)];
          for (const client of clients) await client.sync(county.ask);
          for (const { deeds, syncs } of rounds) {
            for (const one of deeds) await county.perform(one);
            await county.settle();
            for (const [index, client] of clients.entries()) {
              if (syncs[index] !== true) continue;
              await client.sync(county.ask);
              expect(bare(client.shown(county.now))).toEqual(bare(await county.truth()));
              compared += 1;
              shown += client.shown(county.now).length;
            }
          }
          const fresh = new ClientCopy(2);
          for (const client of [...clients, fresh]) {
            await client.sync(county.ask);
            expect(bare(client.shown(county.now))).toEqual(bare(await county.truth()));
          }
          // It has nothing whose hour has not begun, though its own words may be live already.
          const unbegun = fresh.held.filter(({ showings }) => showings.every((span) => span.from !== null && span.from > county.now));
          expect(unbegun.filter(({ id }) => !county.withHours.has(id))).toEqual([]);
          // Between two answers the clock of the client is enough, as long as nothing but time passes; what begins meanwhile it is told next time.
          const held = new Set(fresh.held.map(({ id }) => id));
          county.test.clock.set(new Date(Date.parse(county.now) + 40 * 60_000).toISOString());
          const later = (await county.truth()).map(({ id }) => id);
          expect(fresh.shown(county.now).map(({ id }) => id)).toEqual(later.filter((id) => held.has(id)));
          await county.settle();
          await fresh.sync(county.ask);
          expect(fresh.shown(county.now).map(({ id }) => id)).toEqual(later);
        } finally {
          await county.test.close();
        }
      }),
      { numRuns: process.env["TEST_DATABASE_URL"] ? 10 : 40 },
    );
    // The streams were not all empty ones.
    expect([compared > 20, shown > 20]).toEqual([true, true]);
  }, 600_000);
});

/** Without the spans: of those the client needs only what is still to come. */
function bare(pieces: readonly CopiedPiece[]): object[] {
  return pieces.map((one) => ({ ...one, showings: null, showFrom: null, showUntil: null }));
}

class County {
  private readonly entries = new Map<number, CmsEntry>();
  private readonly pieceIds = new Map<number, string>();
  private readonly lectures = new Map<number, { id: string; version: number }>();
  private published = 0;
  /** Pieces that were shown at hours of the day: those are told on between their hours. */
  readonly withHours = new Set<string>();

  private constructor(readonly test: TestDatabase, private readonly stationId: string, private readonly channel: Channel) {}

  static async open(channel: Channel): Promise<County> {
    const test = await openTestDatabase();
    await test.database.write(system, async ({ entities }) => succeed(await saveStagelessRule(entities)));
    await saveStandingRule(test.database);
    const { id } = await saveStation(test.database.writing.manager);
    const county = new County(test, id, channel);
    // Something to begin with: a lecture with its notice, and some articles.
    await county.perform({ kind: "schedule", lecture: 0, hours: 20 });
    for (const index of [0, 1, 3, 4]) await county.perform({ kind: "publish", piece: index, words: 0, channels: everywhere, from: null, until: null, lecture: index === 3 ? 0 : null });
    return county;
  }

  get now(): string {
    return this.test.clock.now().toISOString();
  }

  readonly ask = async (after: string | null, first: number): Promise<unknown> =>
    presentChanges(await this.test.database.read(anonymous, (reader) => changesSince(reader, { after, first, channel: this.channel, timeZone })));

  /** What the server shows everybody now, from another way of reading it. */
  async truth(): Promise<CopiedPiece[]> {
    const shown = await this.test.database.read(anonymous, (reader) => publicPieces(reader, { channel: this.channel, stationCode: null, timeZone }, []));
    return (JSON.parse(JSON.stringify(shown.map(presentPublicPiece))) as CopiedPiece[]).sort((left, right) => (left.id < right.id ? -1 : 1));
  }

  async settle(): Promise<void> {
    await new EventDeliverer(this.test.database, followPieces, pino({ level: "silent" })).deliver();
    await followTime(this.test.database);
    await this.test.database.write(system, pruneTombstones);
  }

  async perform(one: Deed): Promise<void> {
    if ("channels" in one) return this.publish(one);
    if ("lecture" in one) return this.moveLecture(one);
    if (one.kind === "withdraw") return this.withdraw(one.piece);
    if (one.kind === "place") return this.place(one);
    if (one.kind !== "pass") return this.end(one.kind);
    this.test.clock.set(new Date(this.test.clock.now().getTime() + one.hours * hour + 60_000).toISOString());
  }

  private moment(inHours: number | null): string | null {
    return inHours === null ? null : new Date(this.test.clock.now().getTime() + inHours * hour).toISOString();
  }

  private async publish(one: Extract<Deed, { kind: "publish" | "request" }>): Promise<void> {
    const known = this.entries.get(one.piece);
    this.published += 1;
    const lectureId = one.piece > 2 && one.lecture !== null ? (this.lectures.get(one.lecture)?.id ?? null) : null;
    const words = one.kind === "request" && known ? {} : { title: `第${String(one.words)}稿`, body: one.piece > 2 ? "{date}{start}在{place}讲{topic}" : [{ type: "paragraph", children: [{ type: "text", text: `正文${String(one.words)}` }] }], lectureId, kind: "LECTURE", signature: "文明办" };
    const request = { channels: one.channels, showFrom: this.moment(one.from), showUntil: this.moment(one.until) };
    const built = known ?? buildEntry({ uid: one.piece > 2 ? "lecture-notice" : "article" });
    const entry = { ...built, publishedAt: new Date(Date.UTC(2026, 10, 24) + this.published * 1000).toISOString(), fields: { ...built.fields, ...words, ...request } };
    this.entries.set(one.piece, entry);
    this.pieceIds.set(one.piece, (await publishEntry(this.test.database, entry)).id);
  }

  private async withdraw(index: number): Promise<void> {
    const entry = this.entries.get(index);
    if (entry) await withdrawEntry(this.test.database, { cmsUid: entry.uid, cmsDocumentId: entry.documentId });
  }

  private async place({ piece: index, from, until, dayparts: asked, leaveOut: days }: Extract<Deed, { kind: "place" }>): Promise<void> {
    const pieceId = this.pieceIds.get(index);
    const [windowFrom, windowUntil] = [this.moment(from), this.moment(until)].map((moment) => (moment === null ? null : new Date(moment)));
    const excludedDates = days.map((day) => new Date(this.test.clock.now().getTime() + day * 24 * hour).toISOString().slice(0, 10));
    if (pieceId !== undefined) this.withHours.add(pieceId);
    // The portal's own acts wait for nobody.
    if (pieceId !== undefined) await this.test.database.write(system, (work) => placePiece(work, { pieceId, stationIds: [this.stationId], windowFrom, windowUntil, dayparts: asked, excludedDates }));
  }

  private async end(kind: "unplace" | "endRule"): Promise<void> {
    const active = await this.test.database.read(system, ({ entities }) => entities.findBy(Placement, { active: true }));
    const placement = active.find(({ pieceId }) => (pieceId === null) === (kind === "endRule"));
    const command = kind === "endRule" ? endStandingRule : endPlacement;
    if (placement) await this.test.database.write(system, (work) => command(work, { id: placement.id, version: placement.version }));
  }

  private async moveLecture({ kind, lecture: index, hours: later }: Extract<Deed, { kind: "schedule" | "cancel" | "reschedule" }>): Promise<void> {
    const startsAt = new Date(this.test.clock.now().getTime() + later * hour);
    const endsAt = new Date(startsAt.getTime() + hour);
    const known = this.lectures.get(index);
    const change = { reason: "停电", phone: "0300-8800001" };
    const outcome = await this.test.database.write(administrator, (work) => {
      if (kind === "schedule" || !known) return scheduleLecture(work, { requestId: `${String(index)} ${startsAt.toISOString()}`, stationId: this.stationId, ownTitle: `第${String(index)}讲`, lecturerIds: [], startsAt, endsAt, contactPhone: change.phone });
      return kind === "cancel" ? cancelLecture(work, { ...known, ...change }) : rescheduleLecture(work, { ...known, ...change, startsAt, endsAt });
    });
    if (outcome.ok) this.lectures.set(index, { id: outcome.value.id, version: outcome.value.version });
  }
}

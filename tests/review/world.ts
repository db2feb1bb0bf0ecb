import { createHash } from "node:crypto";
import { newId } from "../../server/src/kernel/id";
import { systemActor } from "../../server/src/kernel/actor";
import { succeed } from "../../server/src/kernel/outcome";
import { saveGuardPeriod } from "../../server/src/modules/guardPeriods/guardPeriod.factory";
import { buildRoleAssignment, buildStaffAccount } from "../../server/src/modules/identity/staffAccount.factory";
import { saveStandingRule } from "../../server/src/modules/placements/placement.factory";
import { publicPieces } from "../../server/src/modules/placements/queries/publicPieces";
import { liveSnapshots } from "../../server/src/modules/reviews/queries/liveRevisions";
import { saveReviewRule } from "../../server/src/modules/reviews/review.factory";
import { ReviewDeputy } from "../../server/src/modules/reviews/reviewDeputy.entity";
import type { StageRule } from "../../server/src/modules/reviews/reviewRule.entity";
import { saveOrganisation } from "../../server/src/modules/stations/organisation.factory";
import { openTestDatabase, type TestDatabase } from "../../server/src/testing/testDatabase";
import { grantsOf, guardPeriod, moments, offices, people, standIn, type widerChannel } from "./people";
import { StoredRows } from "./rows";

/** What is shown to the public, as the channels' own query gives it. */
export interface Shown {
  readonly channel: string;
  readonly revisionId: string;
  readonly subjectId: string;
  readonly snapshot: object;
}

export interface WorldRule {
  readonly stages: readonly StageRule[];
  readonly authorMayTakeFirst: boolean;
}

/** A text written in the panel, of the kind that has no entry in the CMS. */
export const ownText = { subjectType: "topic-text", subjectId: "01900000-0000-7000-8000-0000000000f0" } as const;

/** The server's reviews on a real database, with a clock that never stands still. */
export class World {
  readonly rows: StoredRows;
  private ticks = 0;

  private constructor(readonly test: TestDatabase) {
    this.rows = new StoredRows(test.database.writing);
  }

  /** Opens an empty world in which everybody has their roles, one rule holds, and the deputy and the guard period are written down. */
  static async open(rule: WorldRule): Promise<World> {
    const test = await openTestDatabase(moments[0]);
    await saveStandingRule(test.database);
    await test.database.write(systemActor("test"), async ({ entities }) => {
      for (const [name, id] of Object.entries(offices)) await saveOrganisation(entities, { id, name, parentId: name === "publisher" ? offices.county : null });
      for (const person of Object.values(people)) {
        const { accountId, name, cmsUserId, isLinked } = person;
        await entities.save(buildStaffAccount({ id: accountId, name, cmsUserId: isLinked ? cmsUserId : null }));
        for (const { role, organisationId, stages } of grantsOf(person)) await entities.save(buildRoleAssignment(accountId, role, { organisationId, stages: [...stages] }));
      }
      await saveReviewRule(entities, { organisationId: offices.publisher, ...rule });
      await entities.insert(ReviewDeputy, {
        id: newId(standIn.from), principalId: people.leader.accountId, deputyId: people.deputy.accountId, startsAt: standIn.from, endsAt: standIn.until, reason: "出差",
        createdBy: null, createdAt: standIn.from,
      });
      await saveGuardPeriod(entities, { startsAt: guardPeriod.from, endsAt: guardPeriod.until });
      return succeed(null);
    });
    return new World(test);
  }

  close(): Promise<void> {
    return this.test.close();
  }

  /** Moves on to one of the world's moments; every call is a little later than the last, so that ids keep their order. */
  standAt(moment: number): void {
    this.ticks += 1;
    this.test.clock.set(new Date(Date.parse(moments[moment] ?? moments[0]) + this.ticks));
  }

  /** Everything that the public is shown now, in a channel. */
  async shown(channel: "WEB" | typeof widerChannel = "WEB"): Promise<Shown[]> {
    return this.test.database.read({ kind: "anonymous" }, async (reader) => {
      const pieces = await publicPieces(reader, { channel, stationCode: null, timeZone: "Asia/Shanghai" }, ["ARTICLE"]);
      const texts = await liveSnapshots(reader, ownText.subjectType, [ownText.subjectId]);
      return [...pieces.map(({ revisionId, pieceId, snapshot }) => ({ revisionId, subjectId: pieceId, snapshot })), ...texts.values()].map((one) => ({ ...one, channel }));
    });
  }
}

/** SHA-256 of a snapshot, made without the server's help. */
export function sealOf(snapshot: unknown): string {
  return createHash("sha256").update(JSON.stringify(inOrder(snapshot))).digest("hex");
}

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]));
}

import type { Services } from "../../platform/portalModule";
import { nameScreens, type ScreenNaming } from "../screens";
import type { Placement } from "./placement.entity";
import { placementChanged, screenGroupChanged } from "./placement.events";
import { activePlacements } from "./queries/piecesFor";
import { ScreenGroup } from "./screenGroup.entity";

const firstRetry = 250;
const longestRetry = 30_000;

/** Keeps it known which screens placements name, by themselves or by a group: those have feeds of their own. */
export class AimedScreens {
  private newest = 0;
  private failures = 0;
  private staleSince: Date | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly services: Services) {}

  /** Reads them, and again after every change; throws when the first reading fails, since without it exceptions by screen would not hold. */
  async start(): Promise<void> {
    this.services.database.onCommit((events) => {
      if (events.some(({ type }) => type === placementChanged || type === screenGroupChanged)) void this.follow();
    });
    await this.read();
  }

  /** Reads them anew, and goes on trying until it succeeds. */
  async follow(): Promise<void> {
    try {
      await this.read();
    } catch (error) {
      this.staleSince ??= this.services.clock.now();
      this.services.logger.error({ error }, "which screens placements name could not be read again");
      const wait = Math.min(longestRetry, firstRetry * 2 ** this.failures);
      this.failures += 1;
      this.timer ??= setTimeout(() => {
        this.timer = null;
        void this.follow();
      }, wait).unref();
    }
  }

  /** Since when what is known may be out of date; null when it is not. */
  get outdatedSince(): Date | null {
    return this.staleSince;
  }

  /** Tries no more. */
  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private async read(): Promise<void> {
    this.newest += 1;
    const turn = this.newest;
    const { manager } = this.services.database.reading;
    const namings = namingsOf(await activePlacements({ entities: manager }), await manager.find(ScreenGroup));
    // A later reading knows more.
    if (turn !== this.newest) return;
    nameScreens(this.services, namings);
    this.stop();
    this.failures = 0;
    this.staleSince = null;
  }
}

/** What placements name of each screen; screens that none names are absent. */
export function namingsOf(placements: readonly Pick<Placement, "aim" | "exceptions">[], groups: readonly Pick<ScreenGroup, "id" | "screenIds">[]): ReadonlyMap<string, ScreenNaming> {
  const aims = placements.flatMap(({ aim, exceptions }) => [aim, exceptions]);
  const named = new Set(aims.flatMap(({ screenIds }) => screenIds));
  const namedGroups = new Set(aims.flatMap(({ screenGroupIds }) => screenGroupIds));
  const groupsOf = new Map<string, string[]>([...named].map((id) => [id, []]));
  for (const { id, screenIds } of groups.filter((group) => namedGroups.has(group.id))) {
    for (const screenId of screenIds) {
      const known = groupsOf.get(screenId) ?? [];
      known.push(id);
      groupsOf.set(screenId, known);
    }
  }
  return new Map([...groupsOf].map(([id, screenGroupIds]) => [id, { screenId: named.has(id) ? id : null, screenGroupIds }]));
}

const followers = new WeakMap<Services, AimedScreens>();

/** The one of an application. */
export function aimedScreens(services: Services): AimedScreens {
  const known = followers.get(services) ?? new AimedScreens(services);
  followers.set(services, known);
  return known;
}

import type { Services } from "../../platform/portalModule";
import { nameScreens } from "../screens";
import { namingsOf } from "./matching/namingsOf";
import { placementChanged, screenGroupChanged } from "./placement.events";
import { activePlacements } from "./queries/piecesFor";
import { Retrying } from "./retrying";
import { ScreenGroup } from "./screenGroup.entity";

/** Keeps it known which screens placements name, by themselves or by a group: those have feeds of their own. */
export class AimedScreens {
  private newest = 0;
  private readonly reading: Retrying;

  constructor(private readonly services: Services) {
    this.reading = new Retrying(() => this.read(), (error) => {
      services.logger.error({ error }, "which screens placements name could not be read again");
      return services.clock.now();
    });
  }

  /** Reads them, and again after every change; throws when the first reading fails, since without it exceptions by screen would not hold. */
  async start(): Promise<void> {
    this.services.database.onCommit((events) => {
      if (events.some(({ type }) => type === placementChanged || type === screenGroupChanged)) void this.follow();
    });
    await this.read();
  }

  /** Reads them anew, and goes on trying until it succeeds. */
  async follow(): Promise<void> {
    await this.reading.run();
  }

  /** Since when what is known may be out of date; null when it is not. */
  get outdatedSince(): Date | null {
    return this.reading.since;
  }

  /** Tries no more. */
  stop(): void {
    this.reading.stop();
  }

  private async read(): Promise<void> {
    this.newest += 1;
    const turn = this.newest;
    const { manager } = this.services.database.reading;
    const namings = namingsOf(await activePlacements({ entities: manager }), await manager.find(ScreenGroup));
    // A later reading knows more.
    if (turn !== this.newest) return;
    nameScreens(this.services, namings);
    this.reading.settle();
  }
}

const followers = new WeakMap<Services, AimedScreens>();

/** The one of an application. */
export function aimedScreens(services: Services): AimedScreens {
  const known = followers.get(services) ?? new AimedScreens(services);
  followers.set(services, known);
  return known;
}

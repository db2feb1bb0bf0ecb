import { FeedKeeper } from "./feed/feedKeeper";
import { spread } from "./link/backoff";
import type { ServerClock } from "./link/clock";
import { TokenRefused, type DocumentLink } from "./link/documents";
import { EventLine } from "./link/events";
import { Repeater } from "./link/repeat";
import type { ServerEvent } from "./link/serverSentEvents";
import { identify } from "./shell/identify";
import { Player } from "./stage/player";
import type { MediaStore } from "./storage/mediaStore";
import type { Shelf } from "./storage/shelf";
import { keepState, recallState } from "./storage/state";
import { CommandDesk, type Command } from "./upkeep/commands";
import { afterVanished, latestWord, sendHeartbeat, type ScreenName, type Vitals } from "./upkeep/heartbeat";
import { PlayLog } from "./upkeep/playLog";
import { canComeBack, type Watchdog } from "./upkeep/watchdog";

const minute = 60_000;
// Without the event line nobody says that the feed has changed, so it is asked for more often.
const pollAlone = 15_000;
const soon = 1500;

export interface Parts {
  root: HTMLElement;
  link: DocumentLink;
  clock: ServerClock;
  shelf: Shelf;
  media: MediaStore;
  watchdog: Watchdog;
}

/** The life of a paired screen: its feed, picture, events, heartbeat and play log. */
export class Session {
  readonly keeper: FeedKeeper;
  readonly log: PlayLog;
  readonly player: Player;
  reloadAtNextSlide = false;
  private screen: ScreenName | null = null;
  private over = false;
  private readonly desk: CommandDesk;
  private readonly events: EventLine;
  private readonly poll: Repeater;
  private readonly beat: Repeater;
  private readonly report: Repeater;

  constructor(
    private readonly parts: Parts,
    private readonly onTokenRefused: () => void,
  ) {
    const { link, shelf, media } = parts;
    this.log = new PlayLog(link, shelf);
    this.keeper = new FeedKeeper(link, shelf, media, () => {
      this.changed();
    });
    const { root, clock, watchdog } = parts;
    const { log } = this;
    const feedWatchdog = (): void => {
      watchdog.feed();
    };
    const onSlideChange = (vanished: boolean): void => {
      if (vanished) this.beat.wake(afterVanished);
      void this.reloadIfDue();
    };
    this.player = new Player({ root, clock, media, log, onTick: feedWatchdog, onSlideChange });
    this.desk = new CommandDesk(shelf, (kind) => void this.obey(kind));
    this.events = new EventLine(link, {
      onEvent: (event) => {
        this.hear(event);
      },
      onTokenRefused: () => {
        this.end();
      },
    });
    this.poll = this.loop(
      () => this.keeper.refresh(),
      () => spread(this.events.connected ? minute : pollAlone),
    );
    this.beat = this.loop(
      () => this.sendVitals(),
      () => spread(minute),
    );
    this.report = this.loop(
      async () => {
        while (await this.log.flush());
      },
      () => spread(minute),
    );
  }

  /** Plays what is stored at once, then follows the server. */
  async start(): Promise<void> {
    this.screen = (await recallState<ScreenName>(this.parts.shelf, "screen")) ?? null;
    await this.desk.restore();
    await this.keeper.restore();
    this.player.start();
    this.poll.start();
    this.events.start();
    this.beat.start(soon);
    this.report.start(minute / 2);
    window.addEventListener("online", this.wake);
  }

  /** Tries everything now, as when the network has come back. */
  private readonly wake = (): void => {
    this.events.wake();
    this.keeper.wake();
    for (const loop of [this.poll, this.beat, this.report]) loop.wake();
  };

  private loop(task: () => Promise<void>, interval: () => number): Repeater {
    return new Repeater(async () => {
      try {
        await task();
      } catch (error) {
        if (error instanceof TokenRefused) this.end();
        throw error;
      }
    }, interval);
  }

  private changed(): void {
    this.player.play(this.keeper.playing);
    // The server waits for the word that a recalled piece is gone; a county's screens do not all say so in the same instant.
    this.beat.wake(Math.random() * latestWord);
  }

  private hear(event: ServerEvent): void {
    if (event.name === "etag") {
      this.poll.wake();
      if (this.beat.failing) this.wake();
    }
    if (event.name === "command") void this.desk.take(JSON.parse(event.data) as Command);
  }

  private async sendVitals(): Promise<void> {
    const { link, media, clock } = this.parts;
    const vitals: Vitals = {
      playing: this.player.playing?.id ?? null,
      feedEtag: this.keeper.etag,
      storedBytes: media.storedBytes(),
      missing: this.keeper.missing().length,
      playerVersion: PLAYER_VERSION,
      width: window.innerWidth,
      height: window.innerHeight,
      at: new Date(clock.now()).toISOString(),
    };
    await sendHeartbeat(link, this.desk, vitals, (screen) => {
      this.screen = screen;
      void keepState(this.parts.shelf, "screen", screen);
    });
  }

  private async obey(kind: string): Promise<void> {
    this.beat.wake(kind === "reload" ? 0 : soon);
    if (kind === "identify") identify(this.parts.root, this.screen);
    if (kind === "clear") {
      await this.keeper.clear();
      this.poll.wake();
    }
    if (kind !== "reload") return;
    await new Promise((resolve) => setTimeout(resolve, soon));
    if (await canComeBack()) location.reload();
  }

  private async reloadIfDue(): Promise<void> {
    if (this.reloadAtNextSlide && (await canComeBack())) location.reload();
  }

  private end(): void {
    if (this.over) return;
    this.over = true;
    this.events.stop();
    for (const loop of [this.poll, this.beat, this.report]) loop.stop();
    window.removeEventListener("online", this.wake);
    this.onTokenRefused();
  }
}

import { ServerClock } from "./link/clock";
import { DocumentLink } from "./link/documents";
import { pair } from "./pairing/pair";
import { ShellView } from "./shell/shellView";
import { Session } from "./session";
import { MediaStore } from "./storage/mediaStore";
import { openShelf } from "./storage/openShelf";
import type { Shelf } from "./storage/shelf";
import { keepState, recallState } from "./storage/state";
import { installShell } from "./upkeep/shellWorker";
import { Watchdog } from "./upkeep/watchdog";

const offsetKey = "clockOffset";

/** Opens the screen: plays what is stored, or asks to be paired first. */
async function openScreen(root: HTMLElement): Promise<void> {
  const view = new ShellView(root);
  const shelf = await openShelf();
  const remembered = await recallState<number>(shelf, offsetKey);
  const clock = new ServerClock({
    load: () => remembered ?? null,
    save: (offset) => void keepState(shelf, offsetKey, offset),
  });
  const link = new DocumentLink(clock);
  link.token = (await recallState<string>(shelf, "token")) ?? null;
  if (!link.token) await becomePaired(link, clock, shelf, view);
  const media = new MediaStore(shelf);
  const watchdog = new Watchdog();
  const session = new Session({ root, link, clock, shelf, media, watchdog }, () => void forget(shelf, media));
  expose(session, clock);
  await session.start();
  watchdog.start();
  installShell(() => {
    session.reloadAtNextSlide = true;
  });
  window.addEventListener("resize", () => {
    session.player.redraw();
  });
}

async function becomePaired(link: DocumentLink, clock: ServerClock, shelf: Shelf, view: ShellView): Promise<void> {
  const { token, screen } = await pair(link, clock, view);
  link.token = token;
  await keepState(shelf, "token", token);
  if (screen) await keepState(shelf, "screen", screen);
  view.clear();
}

// A screen that is no longer ours keeps nothing of ours; it starts over as a new one.
async function forget(shelf: Shelf, media: MediaStore): Promise<void> {
  await shelf.remove("state", ["token", "feed", "screen", "commands"]).catch(() => undefined);
  await shelf.remove("plays", await shelf.keys("plays").catch(() => [])).catch(() => undefined);
  await media.keepOnly([]).catch(() => undefined);
  location.reload();
}

// For tests and for the technician's console; nothing in the player reads it.
function expose(session: Session, clock: ServerClock): void {
  const state = {
    get item() {
      return session.player.playing?.id ?? null;
    },
    get etag() {
      return session.keeper.etag;
    },
    get played() {
      return session.log.played;
    },
    get offset() {
      return clock.offset();
    },
  };
  Object.defineProperty(window, "__player", { value: Object.freeze(state) });
}

const stage = document.getElementById("stage");
if (stage) void openScreen(stage);

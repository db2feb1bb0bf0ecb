import type { StoredEvent } from "../../kernel/domainEvent";
import type { Services } from "../../platform/portalModule";
import { CodeGuesses } from "./codeGuesses";
import { EventStreams } from "./eventStreams";
import { Heartbeats, type HeardScreen } from "./heartbeats";
import { PendingCommands } from "./pendingCommands";
import type { ScreenCommanded } from "./screen.events";
import { ScreenRegistry } from "./screenRegistry";

/** What the process remembers of its screens between two statements. */
export interface LiveScreens {
  readonly registry: ScreenRegistry;
  readonly heartbeats: Heartbeats;
  readonly pending: PendingCommands;
  readonly guesses: CodeGuesses;
  readonly streams: EventStreams;
  /** Who wants to know of each heartbeat. */
  readonly listeners: ((heard: HeardScreen) => void)[];
}

const lives = new WeakMap<Services, LiveScreens>();

/** The memory that belongs to an application. */
export function liveScreens(services: Services): LiveScreens {
  const known = lives.get(services);
  if (known) return known;
  const registry = new ScreenRegistry();
  const streams = new EventStreams(services, registry);
  const made = { registry, streams, heartbeats: new Heartbeats(), pending: new PendingCommands(), guesses: new CodeGuesses(), listeners: [] };
  lives.set(services, made);
  return made;
}

/** Fills the memory and keeps it true after every commit. */
export async function followScreens(services: Services): Promise<void> {
  const live = liveScreens(services);
  services.database.onCommit((events) => {
    for (const event of events) follow(services, live, event);
  });
  await live.registry.load(services.database);
  await live.pending.load(services.database);
}

function follow(services: Services, live: LiveScreens, event: StoredEvent): void {
  if (!event.type.startsWith("screens.")) return;
  const { screenId } = event.payload as { screenId: string };
  if (event.type === "screens.ScreenRemoved") {
    // At once, without a statement: the very next request with this token is refused.
    live.registry.remove(screenId);
    live.pending.forget(screenId);
    return;
  }
  if (event.type === "screens.ScreenCommanded") {
    const { commandId, kind } = event.payload as ScreenCommanded;
    live.pending.add(screenId, { id: commandId, kind });
    live.streams.command(screenId, { id: commandId, kind });
    return;
  }
  void live.registry.refresh(services.database, screenId).catch((error: unknown) => {
    services.logger.error({ error, screenId }, "a screen could not be read again");
  });
}

import type { ServerResponse } from "node:http";
import { setImmediate as breathe } from "node:timers/promises";
import type { Actor } from "../../kernel/actor";
import type { Services } from "../../platform/portalModule";
import type { KnownScreen, ScreenRegistry } from "./screenRegistry";

// A comment every 25 s for each stream; a second serves a twenty-fifth of them, so 10,000 do not wake at once.
const commentSeconds = 25;
const mostBuffered = 64 * 1024;
const mostPerScreen = 2;
const comment = ": \n\n";

interface Stream {
  readonly screenId: string;
  readonly documentId: string;
  readonly response: ServerResponse;
  readonly second: number;
  audience: Actor;
  group: string;
  sentEtag: string | null;
}

/**
 * The open event streams of screens. After a commit each audience class is answered once,
 * and its screens hear the new ETag only when the bytes have changed.
 */
export class EventStreams {
  private readonly byScreen = new Map<string, Set<Stream>>();
  private readonly groups = new Map<string, Set<Stream>>();
  private readonly bySecond = Array.from({ length: commentSeconds }, () => new Set<Stream>());
  private readonly stale = new Set<string>();
  private sweeping = false;
  private second = 0;
  private opened = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly services: Pick<Services, "documents" | "logger" | "metrics">,
    registry: ScreenRegistry,
  ) {
    services.documents.onChange(() => {
      for (const group of this.groups.keys()) this.stale.add(group);
      this.sweepSoon();
    });
    registry.onChange((screenId, screen) => {
      if (screen?.tokenHash) this.follow(screen);
      else this.closeScreen(screenId);
    });
    this.timer = setInterval(() => {
      this.comment();
    }, 1000);
    this.timer.unref();
  }

  /** Takes a response over until its screen, its token or the server goes. */
  open(screen: KnownScreen, documentId: string, response: ServerResponse): void {
    const { audience } = screen.identity;
    this.opened += 1;
    const second = this.opened % commentSeconds;
    const stream: Stream = { screenId: screen.id, documentId, response, second, audience, group: "", sentEtag: null };
    const own = this.byScreen.get(screen.id) ?? new Set();
    this.byScreen.set(screen.id, own.add(stream));
    this.bySecond[stream.second]?.add(stream);
    this.services.metrics.openEventStreams.inc();
    response.on("close", () => {
      this.forget(stream);
    });
    const [oldest] = own;
    if (own.size > mostPerScreen && oldest) oldest.response.destroy();
    this.join(stream, audience);
  }

  /** Tells a screen to do something now; a screen that is away hears it in its next heartbeat. */
  command(screenId: string, command: { readonly id: string; readonly kind: string }): void {
    const text = eventText("command", { kind: command.kind.toLowerCase(), id: command.id });
    for (const stream of this.byScreen.get(screenId) ?? []) this.send(stream, text);
  }

  /** Ends every stream. */
  closeAll(): void {
    clearInterval(this.timer);
    for (const screenId of [...this.byScreen.keys()]) this.closeScreen(screenId);
  }

  private join(stream: Stream, audience: Actor): void {
    this.leaveGroup(stream);
    stream.audience = audience;
    stream.group = `${stream.documentId} ${audience.kind === "audience" ? audience.classKey : ""}`;
    const group = this.groups.get(stream.group) ?? new Set();
    this.groups.set(stream.group, group.add(stream));
    this.stale.add(stream.group);
    this.sweepSoon();
  }

  private follow(screen: KnownScreen): void {
    for (const stream of this.byScreen.get(screen.id) ?? []) this.join(stream, screen.identity.audience);
  }

  private closeScreen(screenId: string): void {
    for (const stream of this.byScreen.get(screenId) ?? []) stream.response.destroy();
  }

  private forget(stream: Stream): void {
    const own = this.byScreen.get(stream.screenId);
    if (!own?.delete(stream)) return;
    if (own.size === 0) this.byScreen.delete(stream.screenId);
    this.bySecond[stream.second]?.delete(stream);
    this.leaveGroup(stream);
    this.services.metrics.openEventStreams.dec();
  }

  private leaveGroup(stream: Stream): void {
    const group = this.groups.get(stream.group);
    if (group?.delete(stream) && group.size === 0) this.groups.delete(stream.group);
  }

  private sweepSoon(): void {
    if (this.sweeping) return;
    this.sweeping = true;
    void this.sweep().finally(() => {
      this.sweeping = false;
      if (this.stale.size > 0) this.sweepSoon();
    });
  }

  private async sweep(): Promise<void> {
    // One class at a time: a class is never announced out of order, and requests come in between.
    for (const group of this.stale) {
      await breathe();
      this.stale.delete(group);
      await this.announce(group).catch((error: unknown) => {
        this.services.logger.error({ error }, "a class of screens could not be told of its feed");
      });
    }
  }

  private async announce(group: string): Promise<void> {
    const [first] = this.groups.get(group) ?? [];
    if (!first) return;
    const { etag } = await this.services.documents.answer(first.documentId, {}, first.audience);
    const text = eventText("etag", etag);
    for (const stream of this.groups.get(group) ?? []) {
      if (stream.sentEtag === etag) continue;
      stream.sentEtag = etag;
      this.send(stream, text);
    }
  }

  private comment(): void {
    this.second = (this.second + 1) % commentSeconds;
    for (const stream of this.bySecond[this.second] ?? []) this.send(stream, comment);
  }

  private send({ response }: Stream, text: string): void {
    response.write(text);
    // A screen that does not read is not kept waiting for: it comes back when it can.
    if (response.writableLength > mostBuffered) response.destroy();
  }
}

function eventText(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;
}

import { Backoff } from "./backoff";
import { refuseUnpaired, TokenRefused, type DocumentLink } from "./documents";
import { createEventParser, type ServerEvent } from "./serverSentEvents";

// The server sends a comment every 25 s; a line silent for longer is dead, whatever TCP believes.
const silence = 60_000;

interface Listener {
  onEvent(event: ServerEvent): void;
  onTokenRefused(): void;
}

/** Listens to the server's event stream for as long as the page lives, reconnecting by itself. */
export class EventLine {
  connected = false;
  private readonly backoff = new Backoff();
  private timer = 0;
  private controller: AbortController | null = null;
  private running = false;

  constructor(
    private readonly link: DocumentLink,
    private readonly listener: Listener,
  ) {}

  start(): void {
    this.running = true;
    void this.listen();
  }

  stop(): void {
    this.running = false;
    clearTimeout(this.timer);
    this.controller?.abort();
  }

  /** Tries again now, as when the network has come back. */
  wake(): void {
    if (!this.running || this.connected) return;
    this.backoff.reset();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.listen(), 0);
  }

  private async listen(): Promise<void> {
    this.controller?.abort();
    const controller = new AbortController();
    this.controller = controller;
    try {
      await this.read(controller);
    } catch (error) {
      if (error instanceof TokenRefused) {
        this.stop();
        this.listener.onTokenRefused();
      }
    }
    if (this.controller !== controller) return;
    this.connected = false;
    if (this.running) this.timer = window.setTimeout(() => void this.listen(), this.backoff.next());
  }

  private async read(controller: AbortController): Promise<void> {
    let guard = window.setTimeout(() => {
      controller.abort();
    }, silence);
    try {
      const { url, headers } = this.link.eventStream();
      headers["Accept"] = "text/event-stream";
      const response = await fetch(url, { headers, cache: "no-store", credentials: "omit", signal: controller.signal });
      refuseUnpaired(response.status);
      if (!response.ok || !response.body) throw new Error(String(response.status));
      this.connected = true;
      const reader = response.body.getReader();
      const decoder = new TextDecoder();
      const parse = createEventParser((event) => {
        this.listener.onEvent(event);
      });
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        this.backoff.reset();
        clearTimeout(guard);
        guard = window.setTimeout(() => {
          controller.abort();
        }, silence);
        parse(decoder.decode(value, { stream: true }));
      }
    } finally {
      clearTimeout(guard);
    }
  }
}

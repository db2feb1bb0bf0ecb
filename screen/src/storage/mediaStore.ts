import type { Medium } from "../feed/feed";
import { fetchWithin } from "../link/fetchWithin";
import { readBytes } from "./readBytes";
import { sha256 } from "./sha256";
import type { Shelf } from "./shelf";

const basePatience = 30_000;
const slowestBytesPerMillisecond = 10;

interface Held {
  url: string;
  bytes: number;
  stored: boolean;
}

/** Keeps media by their hash: whole and checked, or not at all. */
export class MediaStore {
  private readonly held = new Map<string, Held>();

  constructor(private readonly shelf: Shelf) {}

  has(medium: Medium): boolean {
    return this.held.has(medium.sha256);
  }

  /** The object URL of a medium that is there, else null. */
  url(medium: Medium): string | null {
    return this.held.get(medium.sha256)?.url ?? null;
  }

  /** Bytes that would survive a restart. */
  storedBytes(): number {
    let sum = 0;
    this.held.forEach((held) => {
      if (held.stored) sum += held.bytes;
    });
    return sum;
  }

  /** Takes what the shelf already holds of these, without the network. */
  async recall(media: readonly Medium[]): Promise<void> {
    for (const medium of media) {
      if (this.has(medium)) continue;
      const blob = await this.shelf.get<Blob>("media", medium.sha256).catch(() => undefined);
      if (blob && blob.size === medium.bytes) this.hold(medium, blob, true);
    }
  }

  /** Fetches one medium; throws when it cannot be had whole. A full disk only means that it is not kept. */
  async obtain(medium: Medium): Promise<void> {
    if (this.has(medium)) return;
    const patience = basePatience + medium.bytes / slowestBytesPerMillisecond;
    const blob = await fetchWithin(patience, medium.url, { credentials: "omit" }, (response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.blob();
    });
    const isWhole = blob.size === medium.bytes && (await sha256(await readBytes(blob))) === medium.sha256;
    if (!isWhole) throw new Error("damaged");
    const typed = blob.slice(0, blob.size, medium.mime);
    const stored = await this.shelf.put("media", medium.sha256, typed).then(
      () => this.shelf.durable,
      () => false,
    );
    this.hold(medium, typed, stored);
  }

  /** Drops everything that none of these needs. */
  async keepOnly(media: readonly Medium[]): Promise<void> {
    const wanted = new Set(media.map((medium) => medium.sha256));
    this.held.forEach((held, hash) => {
      if (wanted.has(hash)) return;
      URL.revokeObjectURL(held.url);
      this.held.delete(hash);
    });
    const keys = await this.shelf.keys("media");
    await this.shelf.remove("media", keys.filter((key) => !wanted.has(key)));
  }

  private hold(medium: Medium, blob: Blob, stored: boolean): void {
    this.held.set(medium.sha256, { url: URL.createObjectURL(blob), bytes: blob.size, stored });
  }
}

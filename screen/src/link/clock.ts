/** What of the server's time survives a restart. */
export interface ClockMemory {
  load(): number | null;
  save(offset: number): void;
}

const jump = 2000;
const smoothing = 0.3;
const saveAbove = 250;

/**
 * The server's time, kept by the monotonic counter: a jump of the kiosk's own wall clock does not move it.
 * Only answers fetched from the network may correct it.
 */
export class ServerClock {
  private base: number;
  private synced = false;
  private saved: number | null;

  constructor(
    private readonly memory: ClockMemory,
    private readonly monotonic: () => number = () => performance.now(),
    private readonly wall: () => number = () => Date.now(),
  ) {
    this.saved = memory.load();
    this.base = wall() + (this.saved ?? 0) - monotonic();
  }

  now(): number {
    return this.base + this.monotonic();
  }

  /** Server time minus the machine's wall clock, in milliseconds. */
  offset(): number {
    return Math.round(this.now() - this.wall());
  }

  /** Learns from an answer that carried `serverTime`, asked at `sentAt` and received at `receivedAt` (monotonic). */
  correct(serverTime: number, sentAt: number, receivedAt: number): void {
    const measured = serverTime - (sentAt + receivedAt) / 2;
    const error = measured - this.base;
    const whole = !this.synced || Math.abs(error) > jump;
    this.base += whole ? error : error * smoothing;
    this.synced = true;
    const offset = this.offset();
    if (this.saved === null || Math.abs(offset - this.saved) > saveAbove) {
      this.saved = offset;
      this.memory.save(offset);
    }
  }
}

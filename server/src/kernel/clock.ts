/** The only source of the present moment in the server. */
export interface Clock {
  now(): Date;
}

/** The machine's own clock. */
export const machineClock: Clock = { now: () => new Date() };

/** A clock that stands where it was put; for tests and seeds. */
export class FixedClock implements Clock {
  private current: Date;
  constructor(at: Date | string) {
    this.current = new Date(at);
  }
  now(): Date {
    return new Date(this.current);
  }
  set(at: Date | string): void {
    this.current = new Date(at);
  }
  advance(milliseconds: number): void {
    this.current = new Date(this.current.getTime() + milliseconds);
  }
}

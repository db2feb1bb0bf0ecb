import { v7 } from "uuid";

let lastMillisecond = 0;
let sequence = 0;

/** A new UUID v7; ids made by one process for one moment keep the order of their making. */
export function newId(now: Date): string {
  const msecs = now.getTime();
  sequence = msecs === lastMillisecond ? sequence + 1 : 0;
  lastMillisecond = msecs;
  return v7({ msecs, seq: sequence });
}

/** Whether a text can be an id or a code at all: both are ASCII, and MariaDB refuses to compare them with anything else. */
export function mayBeId(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text);
}

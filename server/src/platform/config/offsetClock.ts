import { readFileSync } from "node:fs";
import { machineClock, type Clock } from "../../kernel/clock";

/** The machine's clock shifted by the milliseconds written in a file, read afresh each time; for trials only. */
export function clockWithOffsetFile(file: string | null): Clock {
  if (file === null) return machineClock;
  return {
    now: () => {
      const offset = Number(readOffset(file));
      return new Date(machineClock.now().getTime() + (Number.isFinite(offset) ? offset : 0));
    },
  };
}

function readOffset(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "0";
  }
}

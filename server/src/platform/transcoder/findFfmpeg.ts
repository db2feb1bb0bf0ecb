import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** The ffmpeg of this machine: the one named, else the first in the search path; null when there is none. */
export function findFfmpeg(named: string | null, searchPath: string): string | null {
  if (named !== null) return isAbsolute(named) && canRun(named) ? named : null;
  return searchPath.split(delimiter).filter(isAbsolute).map((folder) => join(folder, "ffmpeg")).find(canRun) ?? null;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

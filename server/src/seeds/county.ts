import data from "./demo-county.json";

/** The fictional county 望禾县 as it is written down. */
export const county = data;

export type TownshipData = (typeof data.townships)[number];

/** Two characters that are part of every code of a township. */
export function townshipOf(code: string): TownshipData {
  const found = data.townships.find((township) => township.code === code);
  if (!found) throw new Error(`no township ${code} in the demo county`);
  return found;
}

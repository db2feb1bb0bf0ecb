import type { Reader } from "../../../kernel/unitOfWork";
import { activePlacements, furnishedPieces, placePieces, type PlacedLivePiece } from "../../placements";
import type { Screen } from "../../screens";
import type { Station } from "../../stations";
import type { BoardPlaces } from "./boardPlaces";

/** A piece with the stations and screens of the board whose feeds hold it now. */
export interface ShownPiece {
  readonly piece: PlacedLivePiece;
  readonly stationIds: ReadonlySet<string>;
  readonly screens: number;
  /** When the last of its windows here is over; null when one has no end. */
  readonly endsAt: Date | null;
}

/** What is shown where at this moment, hours of the day left aside; as many statements as one feed. */
export async function shownPieces(reader: Reader, places: BoardPlaces, timeZone: string): Promise<ShownPiece[]> {
  const live = { pieces: await furnishedPieces(reader, "SCREEN", timeZone), placements: await activePlacements(reader) };
  const shown = new Map<string, { piece: PlacedLivePiece; stationIds: Set<string>; screens: number; ends: (Date | null)[] }>();
  for (const { station, tags, count } of targetsOf(places)) {
    const target = { stationId: station.id, path: station.path, tier: station.tier, tags: station.tags, screenId: null, screenTags: tags };
    for (const piece of placePieces(reader, live, target, timeZone)) {
      if (!piece.showings.some(({ from }) => from === null || from <= reader.now)) continue;
      const known = shown.get(piece.pieceId) ?? { piece, stationIds: new Set<string>(), screens: 0, ends: [] };
      known.stationIds.add(station.id);
      known.screens += count;
      known.ends.push(...piece.showings.map(({ until }) => until));
      shown.set(piece.pieceId, known);
    }
  }
  return [...shown.values()].map(({ ends, ...rest }) => ({ ...rest, endsAt: latest(ends) }));
}

interface Target {
  readonly station: Station;
  readonly tags: readonly string[];
  readonly count: number;
}

// Screens with the same tags at one station play the same.
function targetsOf({ asked, screens }: BoardPlaces): Target[] {
  return asked.filter(({ status }) => status !== "CLOSED").flatMap((station) => {
    const byTags = new Map<string, Screen[]>();
    for (const screen of screens.get(station.id) ?? []) {
      const key = [...screen.tags].sort().join("\n");
      byTags.set(key, [...(byTags.get(key) ?? []), screen]);
    }
    return [...byTags.values()].map((alike) => ({ station, tags: alike[0]?.tags ?? [], count: alike.length }));
  });
}

function latest(moments: readonly (Date | null)[]): Date | null {
  return moments.reduce<Date | null>((last, moment) => (last === null || moment === null ? null : moment > last ? moment : last), new Date(0));
}

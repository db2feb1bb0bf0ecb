import type { Reader } from "../../../kernel/unitOfWork";
import { pieceSubject } from "../../content";
import { publicPieces } from "../../placements";
import { firstLiveAt } from "../../reviews";
import type { SyndicationChannel } from "../syndication/syndicationChannels";
import { syndicationEntry, type SyndicationEntry } from "../syndication/syndicationEntry";
import { countyProfile } from "./countyProfile";

const mostEntries = 50;

/** What a subscription holds now, newest first: what the public pages may show, no more. */
export async function syndicationEntries(
  reader: Reader,
  { types }: Pick<SyndicationChannel, "types">,
  place: { readonly publicUrl: string; readonly timeZone: string },
): Promise<SyndicationEntry[]> {
  const { signature } = await countyProfile(reader);
  const shown = await publicPieces(reader, { channel: "WEB", stationCode: null, timeZone: place.timeZone }, types);
  const newest = shown.slice(0, mostEntries);
  const first = await firstLiveAt(reader, pieceSubject, newest.map(({ pieceId }) => pieceId));
  return newest.map((piece) => syndicationEntry(piece, first.get(piece.pieceId) ?? null, { ...place, signature }));
}

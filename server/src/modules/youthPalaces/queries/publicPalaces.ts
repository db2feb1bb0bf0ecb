import { In, type FindOptionsWhere } from "typeorm";
import { mayBeId } from "../../../kernel/id";
import type { Reader } from "../../../kernel/unitOfWork";
import { publicStation, publicStations, type Near } from "../../stations";
import { livePalaceTexts, publicPalaceText } from "../palaceText";
import { YouthPalace } from "../youthPalace.entity";

/** A youth palace as residents see it: reviewed words only. */
export interface PublicPalaceView {
  readonly palace: YouthPalace;
  readonly openingText: string | null;
  readonly summary: string | null;
}

/** One youth palace that is open, or null. */
export async function publicYouthPalace(reader: Reader, request: { readonly id: string }): Promise<PublicPalaceView | null> {
  return mayBeId(request.id) ? ((await views(reader, { id: request.id }))[0] ?? null) : null;
}

/** The open youth palaces of a station, near a place (nearest first), or of the whole county (by name). */
export async function publicYouthPalaces(reader: Reader, request: { readonly near: Near; readonly first: number }): Promise<PublicPalaceView[]> {
  const { near, first } = request;
  if (near.stationCode) {
    const station = await publicStation(reader, { code: near.stationCode });
    return station ? (await views(reader, { stationId: station.id })).slice(0, first) : [];
  }
  const all = await views(reader, {});
  if (!near.gridCell) return all.slice(0, first);
  const order = new Map((await publicStations(reader, { near, first: Number.MAX_SAFE_INTEGER })).map(({ id }, rank) => [id, rank]));
  const rankOf = ({ palace }: PublicPalaceView) => order.get(palace.stationId) ?? Number.MAX_SAFE_INTEGER;
  return all.sort((left, right) => rankOf(left) - rankOf(right)).slice(0, first);
}

/** The open youth palaces of these stations, by name. */
export async function publicPalacesOf(reader: Reader, stationIds: readonly string[]): Promise<PublicPalaceView[]> {
  return views(reader, { stationId: In([...stationIds]) });
}

async function views(reader: Reader, where: FindOptionsWhere<YouthPalace>): Promise<PublicPalaceView[]> {
  const palaces = await reader.entities.find(YouthPalace, { where: { ...where, active: true }, order: { name: "ASC", id: "ASC" } });
  const withText = palaces.filter(({ openingText, summary }) => openingText !== null || summary !== null);
  const live = await livePalaceTexts(reader, withText.map(({ id }) => id));
  return palaces.map((palace) => ({ palace, ...publicPalaceText(palace, live) }));
}

import type { UnitOfWork } from "../../kernel/unitOfWork";
import type { Activity } from "../activities";
import type { Station } from "../stations";
import { liveTexts, publicTextOf } from "./lectureText";
import { lockFacility } from "./lockFacility";

/** Where people go: the room's name, else the place in words, else the station itself. */
export function placeName(place: { readonly facilityName: string | null; readonly placeText: string | null; readonly stationName: string }): string {
  return place.facilityName ?? place.placeText ?? place.stationName;
}

/** The place as the public knows it now, before a command moves the lecture. */
export async function announcedPlace(work: UnitOfWork, activity: Activity, station: Station): Promise<string> {
  const facility = activity.facilityId === null ? null : await lockFacility(work, activity.facilityId);
  const live = activity.placeText === null ? new Map() : await liveTexts(work, [activity.id]);
  const { placeText } = publicTextOf(activity, { topicId: null, templateId: null }, live);
  return placeName({ facilityName: facility?.name ?? null, placeText, stationName: station.name });
}

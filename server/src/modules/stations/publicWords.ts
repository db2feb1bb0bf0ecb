import type { UnitOfWork } from "../../kernel/unitOfWork";
import type { Outcome } from "../../kernel/outcome";
import { checkPublicWords, newWords, type Worded } from "../wording";
import type { Facility } from "./facility.entity";
import type { Organisation } from "./organisation.entity";
import type { Station } from "./station.entity";

const stationFields = ["name", "address", "openingHours", "phone"] as const;

/** What residents read of a station. */
export type StationWords = Pick<Station, (typeof stationFields)[number]>;

/** What a change of a station says anew to residents. */
export function newStationWords(after: StationWords, before?: StationWords): ReturnType<typeof newWords> {
  return newWords(stationFields, after, before);
}

/** Holds what residents will read of a station against the word lists. */
export function checkStationWords(work: UnitOfWork, id: string, words: { after: StationWords; before?: StationWords }, { wordingReason }: Worded): Promise<Outcome<null>> {
  return checkPublicWords(work, { subjectType: "station", subjectId: id, texts: newStationWords(words.after, words.before), wordingReason });
}

/** The same for an organisation, which signs what it publishes. */
export function checkOrganisationWords(
  work: UnitOfWork,
  id: string,
  words: { after: Pick<Organisation, "name" | "shortName">; before?: Pick<Organisation, "name" | "shortName"> },
  { wordingReason }: Worded,
): Promise<Outcome<null>> {
  return checkPublicWords(work, { subjectType: "organisation", subjectId: id, texts: newWords(["name", "shortName"], words.after, words.before), wordingReason });
}

/** The same for a room or site, where lectures are announced. */
export function checkFacilityWords(work: UnitOfWork, id: string, words: { after: Pick<Facility, "name">; before?: Pick<Facility, "name"> }, { wordingReason }: Worded): Promise<Outcome<null>> {
  return checkPublicWords(work, { subjectType: "facility", subjectId: id, texts: newWords(["name"], words.after, words.before), wordingReason });
}

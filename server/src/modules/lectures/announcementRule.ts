import { refuse, succeed, type Outcome } from "../../kernel/outcome";
import type { Reader, UnitOfWork } from "../../kernel/unitOfWork";
import { guardAt } from "../guardPeriods";
import { stationStaff } from "../identity";
import { revisionHash, signaturesNeeded, signChange } from "../reviews";
import { Lecture } from "./lecture.entity";
import { detailsOf } from "./lectureState";
import type { LockedLecture } from "./lockLecture";

const announcementSignatures = "lecture";
const mostNames = 5;

/**
 * How many people beside the one who announces it have to stand for an announcement at this moment: nobody on ordinary days, one more in a
 * guard period. What is over by then shows nothing more to anybody.
 */
export async function othersNeeded(work: UnitOfWork, lecture: { readonly endsAt: Date }): Promise<number> {
  return lecture.endsAt <= work.now ? 0 : (await signaturesNeeded(work)) - 1;
}

type Asking = Pick<Lecture, "announceAskedBy" | "announceAskedByName" | "announceAskedAt">;

/** Nobody asks, or nobody any more. */
export const notAsked: Asking = { announceAskedBy: null, announceAskedByName: null, announceAskedAt: null };

/** The actor asks that the draft be announced. */
export function askedNow({ actor, now }: UnitOfWork): Asking {
  const name = actor.kind === "staff" || actor.kind === "system" ? actor.name : null;
  return { announceAskedBy: actor.kind === "staff" ? actor.accountId : null, announceAskedByName: name, announceAskedAt: now };
}

/** Whoever changes a draft that waits stands for it from then on, so that nobody signs their own words. */
export async function askAnew(work: UnitOfWork, { lecture }: Pick<LockedLecture, "lecture">): Promise<void> {
  if (lecture.announceAskedAt !== null) await work.entities.update(Lecture, { id: lecture.id }, askedNow(work));
}

/** Adds the actor's signature under a draft that another asked to announce; tells whether that is enough. */
export async function signAnnouncement(work: UnitOfWork, locked: LockedLecture, needed: number): Promise<Outcome<boolean>> {
  const { activity, lecture } = locked;
  const { id, startsAt, endsAt, stationId, version } = activity;
  const hash = revisionHash({ id, version, stationId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), details: detailsOf(locked) });
  const signed = await signChange(work, { subjectType: announcementSignatures, subjectId: id, hash, proposedBy: lecture.announceAskedBy });
  if (signed.ok) return succeed(signed.value.given >= needed);
  if (!signed.refusals.some(({ code }) => code === "SIGN_OWN_CHANGE")) return signed;
  const signers = await announcementSigners(work, locked.station, lecture.announceAskedBy);
  return refuse({ code: "AWAITING_SIGNATURE", message: `${await guardSentence(work)}请${whoMay(signers)}打开这场宣讲签字公布` });
}

/** Who can sign an announcement at a station beside the one who asked: its managers and keepers, those of the places above it, administrators. */
export async function announcementSigners(reading: Pick<Reader, "entities">, station: { readonly path: string }, askedBy: string | null): Promise<string[]> {
  const stationIds = station.path.split("/").filter((id) => id !== "");
  return stationStaff(reading, { stationIds, roles: ["STATION_MANAGER", "STATION_KEEPER"], except: askedBy });
}

/** Why an announcement waits, as a clerk reads it; empty on ordinary days. */
export async function guardSentence({ entities, now }: Pick<Reader, "entities" | "now">): Promise<string> {
  const guard = await guardAt(entities, now);
  return guard === null ? "" : `正处于重要保障期“${guard.name}”，公布宣讲要由第二个人签字。`;
}

function whoMay(signers: readonly string[]): string {
  if (signers.length === 0) return "管理员";
  return `${signers.slice(0, mostNames).join("、")}${signers.length > mostNames ? "等" : ""}中的一位`;
}

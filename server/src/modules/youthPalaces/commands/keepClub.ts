import { newId } from "../../../kernel/id";
import { conflict, invalid, notFound, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { checkPublicWords, newWords, type Worded } from "../../wording";
import { Club, type ClubKind } from "../club.entity";
import { openPalace } from "../findPalace";
import { palaceEvent, palaceEvents } from "../palace.events";
import { checkText, trimmed } from "../palaceRules";

interface ClubFields extends Worded {
  readonly grades?: string | null;
  readonly capacity?: number | null;
  readonly room?: string | null;
  readonly instructorName?: string | null;
}

export interface CreateClub extends ClubFields {
  readonly palaceId: string;
  readonly name: string;
  readonly kind: ClubKind;
}

export interface UpdateClub extends ClubFields {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null;
  readonly kind?: ClubKind | null;
  readonly active?: boolean | null;
}

/** Adds a club to a palace. */
export async function createClub(work: UnitOfWork, request: CreateClub): Promise<Outcome<Club>> {
  const opened = await openPalace(work, request.palaceId, "palaceId");
  if (!opened.ok) return opened;
  const blank = {
    id: newId(work.now), version: 1, palaceId: request.palaceId, name: request.name.trim(), kind: request.kind, grades: null, capacity: null,
    room: null, instructorName: null, active: true, createdAt: work.now, updatedAt: work.now,
  };
  const club = merge(Object.assign(new Club(), blank), request);
  const refusals = checkClub(club);
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkWords(work, request, club, null);
  if (!worded.ok) return worded;
  await work.entities.insert(Club, club);
  work.record(palaceEvent(palaceEvents.timetableChanged, opened.value.palace));
  return succeed(club);
}

/** Changes a club, or closes it. */
export async function updateClub(work: UnitOfWork, request: UpdateClub): Promise<Outcome<Club>> {
  const club = await work.entities.findOneBy(Club, { id: request.id });
  if (!club) return notFound("没有找到这个社团");
  const opened = await openPalace(work, club.palaceId);
  if (!opened.ok) return opened;
  const changed = Object.assign(merge(club, request), {
    name: request.name?.trim() ?? club.name, kind: request.kind ?? club.kind, active: request.active ?? club.active,
    version: request.version + 1, updatedAt: work.now,
  });
  const refusals = checkClub(changed);
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkWords(work, request, changed, club);
  if (!worded.ok) return worded;
  const { id, ...columns } = changed;
  const updated = await work.entities.update(Club, { id, version: request.version }, columns);
  if (updated.affected !== 1) return conflict();
  work.record(palaceEvent(palaceEvents.timetableChanged, opened.value.palace));
  return succeed(changed);
}

/** All that a club says of itself is on its palace's public page. */
function checkWords(work: UnitOfWork, { wordingReason }: Worded, after: Club, before: Club | null): Promise<Outcome<null>> {
  return checkPublicWords(work, { subjectType: "club", subjectId: after.id, texts: newWords(["name", "grades", "room", "instructorName"], after, before), wordingReason });
}

function merge(club: Club, fields: ClubFields): Club {
  return Object.assign(new Club(), club, {
    grades: fields.grades === undefined ? club.grades : trimmed(fields.grades),
    capacity: fields.capacity === undefined ? club.capacity : fields.capacity,
    room: fields.room === undefined ? club.room : trimmed(fields.room),
    instructorName: fields.instructorName === undefined ? club.instructorName : trimmed(fields.instructorName),
  });
}

function checkClub(club: Club): Refusal[] {
  const refusals = [
    ...checkText("name", "社团名称", club.name, { longest: 20, required: true }), ...checkText("grades", "年级", club.grades, { longest: 20 }),
    ...checkText("room", "活动室", club.room, { longest: 20 }), ...checkText("instructorName", "辅导员", club.instructorName, { longest: 20 }),
  ];
  if (club.capacity !== null && (club.capacity < 1 || club.capacity > 1000)) refusals.push(invalid("capacity", "名额应为1到1000"));
  return refusals;
}

import { newId } from "../../../kernel/id";
import { conflict, notFound, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { checkPublicWords, newWords, type Worded } from "../../wording";
import { Club } from "../club.entity";
import { openPalace, type OpenedPalace } from "../findPalace";
import { palaceEvent, palaceEvents } from "../palace.events";
import { checkHour, checkText, trimmed } from "../palaceRules";
import { TimetableSlot } from "../timetableSlot.entity";

export interface AddTimetableSlot extends Worded {
  readonly clubId: string;
  readonly weekday: number;
  readonly startTime: string;
  readonly endTime: string;
  readonly room?: string | null;
  readonly validFrom: string;
  readonly validUntil?: string | null;
}

export interface UpdateTimetableSlot extends Partial<{ readonly [Field in keyof Omit<AddTimetableSlot, "clubId">]: AddTimetableSlot[Field] | null }> {
  readonly id: string;
  readonly version: number;
}

/** Adds a weekly hour of a club. */
export async function addTimetableSlot(work: UnitOfWork, request: AddTimetableSlot): Promise<Outcome<TimetableSlot>> {
  const opened = await openPalaceOfClub(work, request.clubId, "clubId");
  if (!opened.ok) return opened;
  const { clubId, weekday, startTime, endTime, validFrom } = request;
  const slot = Object.assign(new TimetableSlot(), {
    id: newId(work.now), version: 1, clubId, weekday, startTime, endTime, validFrom, room: trimmed(request.room),
    validUntil: request.validUntil ?? null, createdAt: work.now, updatedAt: work.now,
  });
  const refusals = checkSlot(slot);
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkRoom(work, request, slot, null);
  if (!worded.ok) return worded;
  await work.entities.insert(TimetableSlot, slot);
  work.record(palaceEvent(palaceEvents.timetableChanged, opened.value.palace));
  return succeed(slot);
}

/** Changes a weekly hour. */
export async function updateTimetableSlot(work: UnitOfWork, request: UpdateTimetableSlot): Promise<Outcome<TimetableSlot>> {
  const found = await openSlot(work, request.id);
  if (!found.ok) return found;
  const { slot, palace } = found.value;
  const changed = Object.assign(merge(slot, request), { version: request.version + 1, updatedAt: work.now });
  const refusals = checkSlot(changed);
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkRoom(work, request, changed, slot);
  if (!worded.ok) return worded;
  const { id, ...columns } = changed;
  const updated = await work.entities.update(TimetableSlot, { id, version: request.version }, columns);
  if (updated.affected !== 1) return conflict();
  work.record(palaceEvent(palaceEvents.timetableChanged, palace));
  return succeed(changed);
}

/** Takes a weekly hour out of the timetable. */
export async function removeTimetableSlot(work: UnitOfWork, request: { readonly id: string; readonly version: number }): Promise<Outcome<TimetableSlot>> {
  const found = await openSlot(work, request.id);
  if (!found.ok) return found;
  const removed = await work.entities.delete(TimetableSlot, { id: request.id, version: request.version });
  if (removed.affected !== 1) return conflict();
  work.record(palaceEvent(palaceEvents.timetableChanged, found.value.palace));
  return succeed(found.value.slot);
}

function merge(slot: TimetableSlot, request: UpdateTimetableSlot): TimetableSlot {
  return Object.assign(new TimetableSlot(), slot, {
    weekday: request.weekday ?? slot.weekday, startTime: request.startTime ?? slot.startTime, endTime: request.endTime ?? slot.endTime,
    validFrom: request.validFrom ?? slot.validFrom, room: request.room === undefined ? slot.room : trimmed(request.room),
    validUntil: request.validUntil === undefined ? slot.validUntil : request.validUntil,
  });
}

function checkRoom(work: UnitOfWork, { wordingReason }: Worded, after: TimetableSlot, before: TimetableSlot | null): Promise<Outcome<null>> {
  return checkPublicWords(work, { subjectType: "timetable-slot", subjectId: after.id, texts: newWords(["room"], after, before), wordingReason });
}

async function openSlot(work: UnitOfWork, id: string): Promise<Outcome<OpenedPalace & { slot: TimetableSlot }>> {
  const slot = await work.entities.findOneBy(TimetableSlot, { id });
  if (!slot) return notFound("没有找到这条课时");
  const opened = await openPalaceOfClub(work, slot.clubId, "id");
  return opened.ok ? succeed({ ...opened.value, slot }) : opened;
}

async function openPalaceOfClub(work: UnitOfWork, clubId: string, field: string): Promise<Outcome<OpenedPalace>> {
  const club = await work.entities.findOneBy(Club, { id: clubId });
  return club ? openPalace(work, club.palaceId, field) : notFound("没有找到这个社团", [field]);
}

function checkSlot(slot: TimetableSlot): Refusal[] {
  return [...checkHour(slot), ...checkText("room", "活动室", slot.room, { longest: 20 })];
}

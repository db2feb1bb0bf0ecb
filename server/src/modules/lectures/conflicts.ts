import { invalid, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { Activity } from "../activities";
import { LectureLecturer } from "./lecture.entity";
import type { Lecturer } from "./lecturer.entity";

/** A plan that must not meet another one of the same lecturer or room. */
export interface Plan {
  /** The lecture itself, when it is in the tables already. */
  readonly id: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly lecturers: readonly Lecturer[];
  readonly facilityId: string | null;
}

const holding = ["SCHEDULED", "COMPLETED", "VERIFIED"];

/** Who and what is taken at that time; the caller holds the locks of the lecturers and of the facility. */
export async function findConflicts(work: UnitOfWork, plan: Plan): Promise<Refusal[]> {
  const busy = await busyLecturerIds(work, plan);
  const refusals = plan.lecturers
    .filter(({ id }) => busy.has(id))
    .map(({ name }) => invalid("lecturerIds", `${name}这个时间已有别的宣讲，请换时间或换人`, "LECTURER_BUSY"));
  if (plan.facilityId !== null && (await isFacilityBusy(work, plan, plan.facilityId))) {
    refusals.push(invalid("facilityId", "这个场地这个时间已有别的活动，请换时间或换场地", "FACILITY_BUSY"));
  }
  return refusals;
}

function meeting(work: UnitOfWork, plan: Plan) {
  const query = work.entities
    .createQueryBuilder(Activity, "activity")
    .where("activity.startsAt < :endsAt AND activity.endsAt > :startsAt", { startsAt: plan.startsAt, endsAt: plan.endsAt })
    .andWhere("activity.status IN (:...holding)", { holding });
  return plan.id === null ? query : query.andWhere("activity.id <> :own", { own: plan.id });
}

async function busyLecturerIds(work: UnitOfWork, plan: Plan): Promise<ReadonlySet<string>> {
  if (plan.lecturers.length === 0) return new Set();
  const rows = await meeting(work, plan)
    .innerJoin(LectureLecturer, "assigned", "assigned.lectureId = activity.id")
    .andWhere("assigned.lecturerId IN (:...ids)", { ids: plan.lecturers.map(({ id }) => id) })
    .select("assigned.lecturerId", "lecturerId")
    .getRawMany<{ lecturerId: string }>();
  return new Set(rows.map(({ lecturerId }) => lecturerId));
}

async function isFacilityBusy(work: UnitOfWork, plan: Plan, facilityId: string): Promise<boolean> {
  return (await meeting(work, plan).andWhere("activity.facilityId = :facilityId", { facilityId }).getCount()) > 0;
}

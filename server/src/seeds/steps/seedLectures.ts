import type { Activity } from "../../modules/activities";
import { cancelLecture, completeLecture, postponeLecture, scheduleLecture } from "../../modules/lectures";
import { planLectures, type PlannedLecture } from "../plan/lecturePlan";
import { carryOut, idOf, type SeedContext } from "./step";

const dayMs = 86_400_000;
const minuteMs = 60_000;

interface Held {
  readonly id: string;
  readonly endsAt: Date;
  readonly headCount: number;
}

/** 400 lectures: planned before the first of them, held ones recorded as held, one postponed and one cancelled today. */
export async function seedLectures(context: SeedContext): Promise<void> {
  const plans = planLectures((day) => Number(localDay(context, day).slice(5, 7)));
  context.clock.set(new Date(context.now.getTime() - 80 * dayMs));
  const held: Held[] = [];
  for (const plan of plans) {
    const lecture = await schedule(context, plan);
    if (plan.headCount !== null) held.push({ id: lecture.id, endsAt: lecture.endsAt, headCount: plan.headCount });
    const noticed = `lecture at ${plan.stationCode}`;
    if (plan.day > 1 && plan.change === null && !context.ids.has(noticed)) context.ids.set(noticed, lecture.id);
    if (plan.change !== null) context.ids.set(plan.change, lecture.id);
    if (plan.serial % 100 === 99) context.say(`安排宣讲 ${String(plan.serial + 1)}/${String(plans.length)}`);
  }
  await completeHeld(context, held);
  context.clock.set(context.now);
  await changeTwo(context);
}

/** The day that many days from the day of seeding, in the county's time zone. */
function localDay(context: SeedContext, day: number): string {
  const at = new Date(context.now.getTime() + day * dayMs);
  return new Intl.DateTimeFormat("en-CA", { timeZone: context.services.config.timeZone, dateStyle: "short" }).format(at);
}

async function schedule(context: SeedContext, plan: PlannedLecture): Promise<Activity> {
  // The demo county keeps Beijing time, which has no summer time.
  const startsAt = new Date(`${localDay(context, plan.day)}T${plan.startsAt}:00+08:00`);
  const endsAt = new Date(startsAt.getTime() + plan.minutes * minuteMs);
  return carryOut(context, `lecture ${String(plan.serial)}`, (work) =>
    scheduleLecture(work, {
      requestId: `seed-lecture-${String(plan.serial)}`, stationId: idOf(context, plan.stationCode), topicId: idOf(context, `topic ${plan.topicTitle}`),
      lecturerIds: [idOf(context, plan.lecturerNumber)], startsAt, endsAt, templateId: idOf(context, `template for ${plan.series}`),
    }),
  );
}

async function completeHeld(context: SeedContext, held: readonly Held[]): Promise<void> {
  for (const { id, endsAt, headCount } of held) {
    context.clock.set(new Date(endsAt.getTime() + 30 * minuteMs));
    await carryOut(context, "complete", (work) => completeLecture(work, { id, version: 1, headCount }));
  }
}

async function changeTwo(context: SeedContext): Promise<void> {
  const phone = "0300-8800001";
  await carryOut(context, "postpone", (work) => postponeLecture(work, { id: idOf(context, "POSTPONED"), version: 1, reason: "主讲人临时有外出任务", phone }));
  await carryOut(context, "cancel", (work) => cancelLecture(work, { id: idOf(context, "CANCELLED"), version: 1, reason: "村里统一停电检修", phone }));
}

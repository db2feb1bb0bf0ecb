import { ActivityForm, Series, WorkClass } from "../../modules/activities";
import { createLecturer, createLecturerTeam, createLectureTemplate, createTopic, type LecturerTier } from "../../modules/lectures";
import { county } from "../county";
import { templatePlan } from "../plan/templatePlan";
import { carryOut, idOf, type SeedContext } from "./step";

/** Teams, lecturers and the course menu. */
export async function seedLecturers(context: SeedContext): Promise<void> {
  for (const team of county.lecturerTeams) {
    const row = await carryOut(context, team.name, (work) => createLecturerTeam(work, { name: team.name, tier: team.tier as LecturerTier }));
    context.ids.set(team.name, row.id);
  }
  for (const { no, name, tier, identity, topics, team } of county.lecturers) {
    const request = { number: no, name, tier: tier as LecturerTier, identity, topics, teamIds: [idOf(context, team)] };
    const row = await carryOut(context, name, (work) => createLecturer(work, request));
    context.ids.set(no, row.id);
  }
  await seedTopics(context);
  await seedTemplates(context);
}

async function seedTopics(context: SeedContext): Promise<void> {
  const reader = context.services.database.reading.manager;
  const series = new Map((await reader.find(Series)).map(({ name, id }) => [name, id]));
  const forms = new Map((await reader.find(ActivityForm)).map(({ name, id }) => [name, id]));
  const works = new Map((await reader.find(WorkClass)).map(({ code, id }) => [code, id]));
  for (const topic of county.lectureTopics) {
    const references = { seriesId: series.get(topic.series) ?? null, formId: forms.get(topic.form) ?? null, workClassId: works.get(topic.fiveWork) ?? null };
    const row = await carryOut(context, topic.title, (work) => createTopic(work, { title: topic.title, minutes: topic.minutes, ...references }));
    context.ids.set(`topic ${topic.title}`, row.id);
  }
}

async function seedTemplates(context: SeedContext): Promise<void> {
  for (const { name, summary, audience, series } of templatePlan) {
    const row = await carryOut(context, name, (work) => createLectureTemplate(work, { name, summary, audience }));
    for (const title of series) context.ids.set(`template for ${title}`, row.id);
  }
}

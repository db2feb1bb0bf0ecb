import { Activity } from "../../activities";
import { holdable, newLines, type FieldNames } from "../../heldChanges";
import { Station } from "../../stations";
import { updateLecture } from "../commands/updateLecture";
import { Lecture } from "../lecture.entity";
import { liveTexts, publicTextOf, type PublicLectureText } from "../lectureText";

const names: FieldNames<PublicLectureText> = { title: "题目", summary: "简介", audience: "面向对象" };

type Own = Pick<Activity, "ownTitle" | "summary" | "audience">;

interface Texts {
  readonly before: PublicLectureText;
  readonly told: PublicLectureText;
}

/** Own words that are taken out leave those that the same topic and template lend: that is taking down, and never waits. */
function withoutTakenOut({ before, told }: Texts, was: Own, is: Own, stays: { readonly topic: boolean; readonly template: boolean }): PublicLectureText {
  const out = (field: keyof Own, isSame: boolean): boolean => isSame && was[field] !== null && is[field] === null;
  return {
    ...before, title: out("ownTitle", stays.topic) ? told.title : before.title, summary: out("summary", stays.template) ? told.summary : before.summary,
    audience: out("audience", stays.template) ? told.audience : before.audience,
  };
}

/**
 * Reviewed words that an announced lecture did not show before: another topic's or template's, or its own that had been taken out. Its place, lecturers,
 * places and telephone are corrected by one person; words that are new go through review.
 */
export const heldUpdateLecture = holdable({
  mutation: "updateLecture",
  roles: ["STATION_MANAGER", "STATION_KEEPER"],
  run: updateLecture,
  before: async ({ entities }, { id }) => ({ activity: await entities.findOneBy(Activity, { id }), lecture: await entities.findOneBy(Lecture, { id }) }),
  asks: async (work, { request, before: { activity, lecture }, after }) => {
    if (activity === null || lecture === null || activity.scheduledAt === null) return null;
    const next = { topicId: request.topicId === undefined ? lecture.topicId : request.topicId, templateId: request.templateId === undefined ? lecture.templateId : request.templateId };
    const texts = [activity.id, lecture.topicId, lecture.templateId, next.topicId, next.templateId].flatMap((id) => id ?? []);
    const live = await liveTexts(work, [...new Set(texts)]);
    const before = publicTextOf(activity, lecture, live);
    const told = publicTextOf(after, next, live);
    const stays = { topic: next.topicId === lecture.topicId, template: next.templateId === lecture.templateId };
    const lines = newLines(withoutTakenOut({ before, told }, activity, after, stays), told, names);
    const station = await work.entities.findOneBy(Station, { id: activity.stationId });
    return lines.length === 0 ? null : { title: `${station?.name ?? ""}：修改宣讲 ${before.title}`, lines, stationId: activity.stationId };
  },
});

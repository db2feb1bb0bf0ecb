import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql";
import { ActivityFormType, statusAfter, WorkClassType, type ActivityCommand } from "../activities";
import { FacilityType, presentFacility, presentStation, StationType } from "../stations";
import { announcementSigners, guardSentence } from "./announcementRule";
import { lectureRowById, newestTextById } from "./lecture.loaders";
import { canScheduleLecture } from "./lecture.policy";
import { LectureAnnouncementType, LectureType } from "./lecture.type";
import { lectureMessage } from "./lectureMessage";
import { broadcastText, groupText } from "./lectureSpeech";
import { LecturerTierEnum, LecturerType, presentLecturer } from "./lecturer.type";
import type { LecturerTier } from "./lecturer.entity";
import { staffTitle, teamsOfLecturers, type LectureRow } from "./queries/lectureRows";
import { LectureTemplateType, presentLectureTemplate } from "./lectureTemplate.type";
import { presentTopic, TopicType } from "./topic.type";

@Resolver(() => LectureType)
export class LectureFieldsResolver {
  @FieldResolver(() => String, { description: "Its own title, else the topic's (题目)." })
  async title(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<string> {
    return staffTitle(await rowOf(lecture, context));
  }

  @FieldResolver(() => String, { description: "Where people go (地点): the room, else the place in words, else the station." })
  async place(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<string> {
    return lectureMessage(await rowOf(lecture, context), context.reader.now, null).place;
  }

  @FieldResolver(() => StationType, { description: "Where it is held (阵地)." })
  async station(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<StationType> {
    return presentStation((await rowOf(lecture, context)).station);
  }

  @FieldResolver(() => FacilityType, { nullable: true, description: "The room or square (场地)." })
  async facility(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<FacilityType | null> {
    const { facility } = await rowOf(lecture, context);
    return facility && presentFacility(facility);
  }

  @FieldResolver(() => ID, { nullable: true, description: "Id of the topic (课题)." })
  async topicId(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<string | null> {
    return (await rowOf(lecture, context)).lecture.topicId;
  }

  @FieldResolver(() => TopicType, { nullable: true, description: "The topic of the course menu (课题)." })
  async topic(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<TopicType | null> {
    const { topic } = await rowOf(lecture, context);
    return topic && presentTopic(topic);
  }

  @FieldResolver(() => ID, { nullable: true, description: "Id of the template (宣讲模板)." })
  async templateId(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<string | null> {
    return (await rowOf(lecture, context)).lecture.templateId;
  }

  @FieldResolver(() => LectureTemplateType, { nullable: true, description: "The template whose reviewed words stand where it has none of its own (宣讲模板)." })
  async template(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<LectureTemplateType | null> {
    const { template } = await rowOf(lecture, context);
    return template && presentLectureTemplate(template);
  }

  @FieldResolver(() => WorkClassType, { nullable: true, description: "The class of work (工作类别)." })
  async workClass(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<WorkClassType | null> {
    return (await rowOf(lecture, context)).workClass;
  }

  @FieldResolver(() => ActivityFormType, { nullable: true, description: "The form (活动形式)." })
  async form(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<ActivityFormType | null> {
    return (await rowOf(lecture, context)).form;
  }

  @FieldResolver(() => [ID], { description: "Ids of the lecturers, in order (宣讲员)." })
  async lecturerIds(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<string[]> {
    return (await rowOf(lecture, context)).lecturers.map(({ id }) => id);
  }

  @FieldResolver(() => [LecturerType], { description: "The lecturers, in order (宣讲员); empty while nobody is named." })
  async lecturers(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<LecturerType[]> {
    return (await rowOf(lecture, context)).lecturers.map(presentLecturer);
  }

  @FieldResolver(() => LecturerTierEnum, { description: "Level at which it is held (层级)." })
  async tier(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<LecturerTier> {
    return (await rowOf(lecture, context)).lecture.tier;
  }

  @FieldResolver(() => LectureAnnouncementType, { nullable: true, description: "What its announcement waits for (待签字公布); null when it does not." })
  async announcement(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<LectureAnnouncementType | null> {
    const row = await rowOf(lecture, context);
    const { announceAskedAt: askedAt, announceAskedBy, announceAskedByName } = row.lecture;
    if (row.status !== "DRAFT" || askedAt === null) return null;
    const { actor, reader } = context;
    const mayTry = canScheduleLecture(actor, row.station, teamsOfLecturers(row)) && actor.kind === "staff";
    return Object.assign(new LectureAnnouncementType(), {
      askedByName: announceAskedByName ?? "", askedAt, signers: await announcementSigners(reader, row.station, announceAskedBy),
      because: await guardSentence(reader), viewerCanSign: mayTry && actor.accountId !== announceAskedBy,
    });
  }

  @FieldResolver(() => Boolean, { description: "Whether it is going on now (进行中)." })
  inProgress(@Root() { row }: LectureType, @Ctx() { reader }: RequestContext): boolean {
    return row.status === "SCHEDULED" && row.startsAt <= reader.now && reader.now < row.endsAt;
  }

  @FieldResolver(() => String, { nullable: true, description: "State of the newest revision of its own words (文字审核状态), such as LIVE; null when it has none." })
  async reviewState(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<string | null> {
    return (await context.loader(newestTextById).load(lecture.id))?.state ?? null;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may change it now." })
  async viewerCanEdit(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCan(await rowOf(lecture, context), context, "edit");
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may move it to a new time now (改期)." })
  async viewerCanReschedule(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCan(await rowOf(lecture, context), context, "reschedule");
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may put it off now (延期)." })
  async viewerCanPostpone(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCan(await rowOf(lecture, context), context, "postpone");
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may call it off now (取消)." })
  async viewerCanCancel(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCan(await rowOf(lecture, context), context, "cancel");
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may break it off now (停办)." })
  async viewerCanAbort(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCan(await rowOf(lecture, context), context, "abort");
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may record now that it was held (登记完成)." })
  async viewerCanComplete(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<boolean> {
    return viewerCan(await rowOf(lecture, context), context, "complete");
  }

  @FieldResolver(() => String, { description: "Address of its public page (公开网页)." })
  publicUrl(@Root() { id }: LectureType, @Ctx() { services }: RequestContext): string {
    return publicUrl(services.config.publicUrl, id);
  }

  @FieldResolver(() => String, { description: "Address of its A4 poster with the QR code (海报)." })
  posterUrl(@Root() { id }: LectureType, @Ctx() { services }: RequestContext): string {
    return `${publicUrl(services.config.publicUrl, id)}/poster`;
  }

  @FieldResolver(() => String, { description: "A message for the chat group (群文案)." })
  async groupText(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<string> {
    const { config } = context.services;
    const row = await rowOf(lecture, context);
    return groupText(lectureMessage(row, context.reader.now, publicUrl(config.publicUrl, row.id)), config.timeZone);
  }

  @FieldResolver(() => String, { description: "A text to read out over the loudspeaker (广播稿)." })
  async broadcastText(@Root() lecture: LectureType, @Ctx() context: RequestContext): Promise<string> {
    const row = await rowOf(lecture, context);
    return broadcastText(lectureMessage(row, context.reader.now, null), context.services.config.timeZone);
  }
}

function publicUrl(origin: string, id: string): string {
  return `${origin}/l/${id}`;
}

async function rowOf(lecture: LectureType, context: RequestContext): Promise<LectureRow> {
  const row = await context.loader(lectureRowById).load(lecture.id);
  if (!row) throw new Error(`lecture ${lecture.id} has no row`);
  return row;
}

function viewerCan(row: LectureRow, context: RequestContext, command: ActivityCommand): boolean {
  const { actor, reader } = context;
  return statusAfter(row.status, command, reader.now >= row.startsAt) !== null && canScheduleLecture(actor, row.station, teamsOfLecturers(row));
}

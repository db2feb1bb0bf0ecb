import type { PortalModule } from "../../platform/portalModule";
import { Lecture, LectureLecturer } from "./lecture.entity";
import { lectureEvents } from "./lecture.events";
import { LectureResolver } from "./lecture.resolver";
import { LectureFieldsResolver } from "./lectureFields.resolver";
import { Lecturer } from "./lecturer.entity";
import { LecturerResolver } from "./lecturer.resolver";
import { LecturerTeam, LecturerTeamMember } from "./lecturerTeam.entity";
import { LecturerTeamResolver } from "./lecturerTeam.resolver";
import { cancelLecturesOfClosedStation } from "./reactions/cancelLecturesOfClosedStation";
import { MonthReviewResolver } from "./monthReview.resolver";
import { PublicLectureResolver, PublicStationLecturesResolver } from "./publicLecture.resolver";
import { StationLecturesResolver } from "./stationLectures.resolver";
import { LectureTemplate } from "./lectureTemplate.entity";
import { LectureTemplateResolver } from "./lectureTemplate.resolver";
import { Topic } from "./topic.entity";
import { TopicResolver } from "./topic.resolver";

export { abortLecture, cancelLecture } from "./commands/cancelLecture";
export { completeLecture } from "./commands/completeLecture";
export { createLectureTemplate, type CreateLectureTemplate } from "./commands/createLectureTemplate";
export { createTopic, type CreateTopic } from "./commands/createTopic";
export { createLecturer, updateLecturer, type CreateLecturer } from "./commands/keepLecturer";
export { createLecturerTeam } from "./commands/keepLecturerTeam";
export { postponeLecture } from "./commands/postponeLecture";
export { rescheduleLecture } from "./commands/rescheduleLecture";
export { scheduleLecture, type ScheduleLecture } from "./commands/scheduleLecture";
export { lectureEvents, type LectureFact } from "./lecture.events";
export { announce, toldNow } from "./announcement";
export { Lecture, LectureLecturer } from "./lecture.entity";
export { LectureType, presentLecture } from "./lecture.type";
export { Lecturer, type LecturerTier } from "./lecturer.entity";
export { LecturerTeam, LecturerTeamMember } from "./lecturerTeam.entity";
export { presentPublicLecture, PublicLecture } from "./publicLecture.type";
export { boardLectures, type BoardLecture } from "./queries/boardLectures";
export { broadcastText, groupText } from "./lectureSpeech";
export { publicMessage } from "./publicMessage";
export { factsOf } from "./lectureFacts";
export { fillPlaceholders, holdsPlaceholders, namePlaceholders, type LectureFacts } from "./placeholders";
export { announcedRows, textsWith } from "./queries/lectureRows";
export { listLectures } from "./queries/listLectures";
export { publicLecture, upcomingPublicLectures, type PublicLectureView } from "./queries/publicLectures";
export { revisedLecture } from "./queries/revisedLecture";
export { Topic } from "./topic.entity";

export const lecturesModule: PortalModule = {
  name: "lectures",
  entities: [Topic, LectureTemplate, Lecture, LectureLecturer, Lecturer, LecturerTeam, LecturerTeamMember],
  resolvers: [
    LectureResolver, LectureFieldsResolver, LecturerResolver, LecturerTeamResolver, TopicResolver, LectureTemplateResolver, MonthReviewResolver, StationLecturesResolver,
    PublicLectureResolver, PublicStationLecturesResolver,
  ],
  reactions: [cancelLecturesOfClosedStation],
  changesPublicView: Object.values(lectureEvents),
};

import type { PortalModule } from "../../platform/portalModule";
import { Lecture, LectureLecturer } from "./lecture.entity";
import { Lecturer } from "./lecturer.entity";
import { LecturerTeam, LecturerTeamMember } from "./lecturerTeam.entity";
import { Topic } from "./topic.entity";

export { Lecture, LectureLecturer } from "./lecture.entity";
export { Lecturer, type LecturerTier } from "./lecturer.entity";
export { LecturerTeam, LecturerTeamMember } from "./lecturerTeam.entity";
export { Topic } from "./topic.entity";

export const lecturesModule: PortalModule = {
  name: "lectures",
  entities: [Topic, Lecture, LectureLecturer, Lecturer, LecturerTeam, LecturerTeamMember],
  resolvers: [],
};

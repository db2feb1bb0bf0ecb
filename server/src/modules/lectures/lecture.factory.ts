import type { EntityManager } from "typeorm";
import { newId } from "../../kernel/id";
import { Lecturer } from "./lecturer.entity";
import { LecturerTeam, LecturerTeamMember } from "./lecturerTeam.entity";
import { Topic } from "./topic.entity";

const at = new Date("2026-01-01T00:00:00.000Z");
let serial = 0;

/** A lecturer row for tests and seeds. */
export function buildLecturer(overrides: Partial<Lecturer> = {}): Lecturer {
  serial += 1;
  return Object.assign(new Lecturer(), {
    id: newId(at), version: 1, number: `T${String(serial).padStart(5, "0")}`, name: `宣讲员${String(serial)}`, tier: "COUNTY", identity: null,
    topics: [], active: true, createdAt: at, updatedAt: at,
  }, overrides);
}

/** Saves a built lecturer, in a team when one is given. */
export async function saveLecturer(entities: EntityManager, overrides: Partial<Lecturer> = {}, teamId: string | null = null): Promise<Lecturer> {
  const lecturer = await entities.save(buildLecturer(overrides));
  if (teamId !== null) await entities.insert(LecturerTeamMember, { teamId, lecturerId: lecturer.id });
  return lecturer;
}

/** Saves a team. */
export async function saveTeam(entities: EntityManager, overrides: Partial<LecturerTeam> = {}): Promise<LecturerTeam> {
  serial += 1;
  const team = { id: newId(at), version: 1, name: `宣讲团${String(serial)}`, tier: "COUNTY" as const, createdAt: at, updatedAt: at };
  return entities.save(Object.assign(new LecturerTeam(), team, overrides));
}

/** Saves a topic; its title is not reviewed by that. */
export async function saveTopic(entities: EntityManager, overrides: Partial<Topic> = {}): Promise<Topic> {
  const topic = {
    id: newId(at), version: 1, title: "医保缴费和报销怎么办", seriesId: null, minutes: 40, workClassId: null, formId: null, active: true,
    createdAt: at, updatedAt: at,
  };
  return entities.save(Object.assign(new Topic(), topic, overrides));
}

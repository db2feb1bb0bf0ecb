import { In } from "typeorm";
import { isAdministrator } from "../../../kernel/actor";
import { newId } from "../../../kernel/id";
import { conflict, invalid, notAllowed, notFound, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { checkPublicWords, newWords, type Worded } from "../../wording";
import { canEditLecturer } from "../lecture.policy";
import { lectureEvents } from "../lecture.events";
import { Lecturer, type LecturerTier } from "../lecturer.entity";
import { LecturerTeam, LecturerTeamMember } from "../lecturerTeam.entity";

interface LecturerFields extends Worded {
  readonly name?: string | null;
  readonly tier?: LecturerTier | null;
  readonly identity?: string | null;
  readonly teamIds?: readonly string[] | null;
  readonly topics?: readonly string[] | null;
  readonly active?: boolean | null;
}

export interface CreateLecturer extends LecturerFields {
  readonly number: string;
  readonly name: string;
  readonly tier: LecturerTier;
}

export interface UpdateLecturer extends LecturerFields {
  readonly id: string;
  readonly version: number;
}

/** Adds a lecturer to teams that the actor manages. */
export async function createLecturer(work: UnitOfWork, request: CreateLecturer): Promise<Outcome<Lecturer>> {
  const teamIds = [...new Set(request.teamIds ?? [])];
  if (!canPutInto(work, [], teamIds)) return notAllowed("只能为您负责的宣讲团添加宣讲员");
  const blank = {
    id: newId(work.now), version: 1, number: request.number.trim(), name: "", tier: request.tier, identity: null, topics: [], active: true,
    createdAt: work.now, updatedAt: work.now,
  };
  const lecturer = merged(Object.assign(new Lecturer(), blank), request);
  const refusals = [...checkLecturer(lecturer), ...(await checkTeams(work, teamIds))];
  if (await work.entities.existsBy(Lecturer, { number: lecturer.number })) refusals.push(invalid("number", "这个编号已经有人用了", "NUMBER_TAKEN"));
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkWords(work, request, lecturer, null);
  if (!worded.ok) return worded;
  await work.entities.insert(Lecturer, lecturer);
  await joinTeams(work, lecturer.id, teamIds);
  work.record({ type: lectureEvents.lecturersChanged, payload: { lecturerId: lecturer.id } });
  return succeed(lecturer);
}

/** Changes a lecturer of a team that the actor manages. */
export async function updateLecturer(work: UnitOfWork, request: UpdateLecturer): Promise<Outcome<Lecturer>> {
  const lecturer = await work.entities.findOneBy(Lecturer, { id: request.id });
  if (!lecturer) return notFound("没有找到这位宣讲员");
  const current = (await work.entities.findBy(LecturerTeamMember, { lecturerId: lecturer.id })).map(({ teamId }) => teamId);
  if (!canEditLecturer(work.actor, current)) return notAllowed("这位宣讲员不在您负责的宣讲团");
  const teamIds = request.teamIds ? [...new Set(request.teamIds)] : current;
  if (!canPutInto(work, current, teamIds)) return notAllowed("只能调整您负责的宣讲团");
  const changed = Object.assign(merged(lecturer, request), { version: request.version + 1, updatedAt: work.now });
  const refusals = [...checkLecturer(changed), ...(await checkTeams(work, teamIds))];
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkWords(work, request, changed, lecturer);
  if (!worded.ok) return worded;
  const { name, tier, identity, topics, active, version, updatedAt } = changed;
  const change = { name, tier, identity, topics, active, version, updatedAt };
  const updated = await work.entities.update(Lecturer, { id: changed.id, version: request.version }, change);
  if (updated.affected !== 1) return conflict();
  await joinTeams(work, changed.id, teamIds);
  work.record({ type: lectureEvents.lecturersChanged, payload: { lecturerId: changed.id } });
  return succeed(changed);
}

/** Only the name is told to residents. */
function checkWords(work: UnitOfWork, { wordingReason }: Worded, after: Lecturer, before: Lecturer | null): Promise<Outcome<null>> {
  return checkPublicWords(work, { subjectType: "lecturer", subjectId: after.id, texts: newWords(["name"], after, before), wordingReason });
}

function canPutInto(work: UnitOfWork, current: readonly string[], next: readonly string[]): boolean {
  if (isAdministrator(work.actor)) return true;
  const touched = [...next.filter((id) => !current.includes(id)), ...current.filter((id) => !next.includes(id))];
  return (current.length > 0 || next.length > 0) && touched.every((id) => canEditLecturer(work.actor, [id]));
}

function merged(lecturer: Lecturer, request: LecturerFields): Lecturer {
  return Object.assign(new Lecturer(), lecturer, {
    name: request.name?.trim() ?? lecturer.name,
    tier: request.tier ?? lecturer.tier,
    identity: request.identity === undefined ? lecturer.identity : request.identity?.trim() || null,
    topics: request.topics ? request.topics.map((topic) => topic.trim()).filter((topic) => topic !== "") : lecturer.topics,
    active: request.active ?? lecturer.active,
  });
}

function checkLecturer(lecturer: Lecturer): Refusal[] {
  const refusals: Refusal[] = [];
  if (!/^[\w-]{1,32}$/.test(lecturer.number)) refusals.push(invalid("number", "编号只能用字母、数字、横线，最多32位"));
  if (lecturer.name === "" || [...lecturer.name].length > 20) refusals.push(invalid("name", "请填写姓名，最多20个字"));
  if (lecturer.identity !== null && [...lecturer.identity].length > 30) refusals.push(invalid("identity", "身份不能超过30个字"));
  if (lecturer.topics.length > 20 || lecturer.topics.some((topic) => [...topic].length > 20)) {
    refusals.push(invalid("topics", "擅长主题最多20个，每个不超过20个字"));
  }
  return refusals;
}

async function checkTeams(work: UnitOfWork, teamIds: readonly string[]): Promise<Refusal[]> {
  if (teamIds.length === 0) return [];
  const found = await work.entities.countBy(LecturerTeam, { id: In([...teamIds]) });
  return found === teamIds.length ? [] : [invalid("teamIds", "有的宣讲团不存在")];
}

async function joinTeams(work: UnitOfWork, lecturerId: string, teamIds: readonly string[]): Promise<void> {
  await work.entities.delete(LecturerTeamMember, { lecturerId });
  if (teamIds.length > 0) await work.entities.insert(LecturerTeamMember, teamIds.map((teamId) => ({ teamId, lecturerId })));
}

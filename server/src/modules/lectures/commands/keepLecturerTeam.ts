import { newId } from "../../../kernel/id";
import { conflict, invalid, notAllowed, notFound, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { canEditTeam } from "../lecture.policy";
import { lectureEvents } from "../lecture.events";
import type { LecturerTier } from "../lecturer.entity";
import { LecturerTeam } from "../lecturerTeam.entity";

/** Makes a new team. */
export async function createLecturerTeam(work: UnitOfWork, request: { name: string; tier: LecturerTier }): Promise<Outcome<LecturerTeam>> {
  if (!canEditTeam(work.actor, null)) return notAllowed("只有管理员可以新增宣讲团");
  const team = Object.assign(new LecturerTeam(), {
    id: newId(work.now), version: 1, name: request.name.trim(), tier: request.tier, createdAt: work.now, updatedAt: work.now,
  });
  const refusals = await checkTeam(work, team);
  if (refusals.length > 0) return refuseAll(refusals);
  await work.entities.insert(LecturerTeam, team);
  work.record({ type: lectureEvents.lecturersChanged, payload: { teamId: team.id } });
  return succeed(team);
}

/** Renames a team or changes its level. */
export async function updateLecturerTeam(
  work: UnitOfWork,
  request: { id: string; version: number; name?: string | null; tier?: LecturerTier | null },
): Promise<Outcome<LecturerTeam>> {
  const team = await work.entities.findOneBy(LecturerTeam, { id: request.id });
  if (!team) return notFound("没有找到这个宣讲团");
  if (!canEditTeam(work.actor, team.id)) return notAllowed("这个宣讲团不由您负责");
  const changed = Object.assign(new LecturerTeam(), team, {
    name: request.name?.trim() ?? team.name, tier: request.tier ?? team.tier, version: request.version + 1, updatedAt: work.now,
  });
  const refusals = await checkTeam(work, changed);
  if (refusals.length > 0) return refuseAll(refusals);
  const { name, tier, version, updatedAt } = changed;
  const updated = await work.entities.update(LecturerTeam, { id: team.id, version: request.version }, { name, tier, version, updatedAt });
  if (updated.affected !== 1) return conflict();
  work.record({ type: lectureEvents.lecturersChanged, payload: { teamId: team.id } });
  return succeed(changed);
}

async function checkTeam(work: UnitOfWork, team: LecturerTeam): Promise<Refusal[]> {
  if (team.name === "" || [...team.name].length > 30) return [invalid("name", "请填写宣讲团名称，最多30个字")];
  const namesake = await work.entities.findOneBy(LecturerTeam, { name: team.name });
  return namesake && namesake.id !== team.id ? [invalid("name", "已有同名的宣讲团", "NAME_TAKEN")] : [];
}

import { mayBeId } from "../../../kernel/id";
import type { Page, PageRequest } from "../../../kernel/page";
import type { Reader } from "../../../kernel/unitOfWork";
import { readPage } from "../../../platform/database";
import { canReadLectures } from "../lecture.policy";
import { Lecturer, type LecturerTier } from "../lecturer.entity";
import { LecturerTeam, LecturerTeamMember } from "../lecturerTeam.entity";

export interface LecturerFilter {
  readonly q?: string | null;
  readonly ids?: readonly string[] | null;
  readonly teamId?: string | null;
  readonly tier?: LecturerTier | null;
  readonly active?: boolean | null;
}

export type LecturerOrder = "NAME_ASC" | "NUMBER_ASC";

/** A page of lecturers. */
export async function listLecturers(
  reader: Reader,
  request: { filter: LecturerFilter; orderBy: LecturerOrder; page: PageRequest },
): Promise<Page<Lecturer>> {
  const { filter, orderBy, page } = request;
  const query = reader.entities.createQueryBuilder(Lecturer, "lecturer").where(canReadLectures(reader.actor) ? "1 = 1" : "1 = 0");
  const text = filter.q?.trim();
  if (text) query.andWhere(holding(text), { pattern: `%${text}%` });
  if (filter.ids) query.andWhere("lecturer.id IN (:...ids)", { ids: filter.ids.length > 0 ? filter.ids : [""] });
  if (filter.tier) query.andWhere("lecturer.tier = :tier", { tier: filter.tier });
  if (typeof filter.active === "boolean") query.andWhere("lecturer.active = :active", { active: filter.active });
  if (filter.teamId) {
    const members = query.subQuery().select("member.lecturerId").from(LecturerTeamMember, "member").where("member.teamId = :teamId").getQuery();
    query.andWhere(`lecturer.id IN ${members}`, { teamId: filter.teamId });
  }
  if (orderBy === "NAME_ASC") return readPage(query, [{ column: "lecturer.name", direction: "ASC", value: ({ name }) => name }], page);
  return readPage(query, [{ column: "lecturer.number", direction: "ASC", value: ({ number }) => number }], page);
}

// A number is an ASCII column, which MariaDB does not compare with Chinese.
function holding(text: string): string {
  return mayBeId(text) ? "(lecturer.name LIKE :pattern OR lecturer.number LIKE :pattern)" : "lecturer.name LIKE :pattern";
}

/** A page of teams, by name. */
export async function listLecturerTeams(
  reader: Reader,
  request: { filter: { q?: string | null; ids?: readonly string[] | null; tier?: LecturerTier | null }; page: PageRequest },
): Promise<Page<LecturerTeam>> {
  const { filter, page } = request;
  const query = reader.entities.createQueryBuilder(LecturerTeam, "team").where(canReadLectures(reader.actor) ? "1 = 1" : "1 = 0");
  const text = filter.q?.trim();
  if (text) query.andWhere("team.name LIKE :pattern", { pattern: `%${text}%` });
  if (filter.ids) query.andWhere("team.id IN (:...ids)", { ids: filter.ids.length > 0 ? filter.ids : [""] });
  if (filter.tier) query.andWhere("team.tier = :tier", { tier: filter.tier });
  return readPage(query, [{ column: "team.name", direction: "ASC", value: ({ name }) => name }], page);
}

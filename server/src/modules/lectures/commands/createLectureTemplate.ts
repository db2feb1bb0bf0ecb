import { newId } from "../../../kernel/id";
import { notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Station } from "../../stations";
import { canEditTemplate } from "../lecture.policy";
import { lectureEvents } from "../lecture.events";
import { submitTemplateText } from "../lectureText";
import { LectureTemplate } from "../lectureTemplate.entity";
import { checkTemplate, wordOrNull } from "../templateRules";

export interface CreateLectureTemplate {
  readonly name: string;
  /** The station whose template it is; the whole county's when left out. */
  readonly stationId?: string | null;
  readonly summary?: string | null;
  readonly audience?: string | null;
}

/** Adds a lecture template; its words are public once reviewed, and then serve any number of lectures. */
export async function createLectureTemplate(work: UnitOfWork, request: CreateLectureTemplate): Promise<Outcome<LectureTemplate>> {
  const owner = request.stationId ? await work.entities.findOneBy(Station, { id: request.stationId }) : null;
  if (request.stationId && !owner) return notFound("没有找到这个阵地", ["stationId"]);
  if (!canEditTemplate(work.actor, owner)) return notAllowed("只能为您负责的阵地建模板；全县通用的由管理员和宣讲团负责人维护");
  const template = newTemplate(work, request);
  const refusals = checkTemplate(template);
  return refusals.length > 0 ? refuseAll(refusals) : insertTemplate(work, template, owner?.organisationId ?? null);
}

function newTemplate(work: UnitOfWork, request: CreateLectureTemplate): LectureTemplate {
  return Object.assign(new LectureTemplate(), {
    id: newId(work.now), version: 1, name: request.name.trim(), stationId: request.stationId ?? null, summary: wordOrNull(request.summary),
    audience: wordOrNull(request.audience), active: true, createdAt: work.now, updatedAt: work.now,
  });
}

async function insertTemplate(work: UnitOfWork, template: LectureTemplate, organisationId: string | null): Promise<Outcome<LectureTemplate>> {
  await work.entities.insert(LectureTemplate, template);
  const submitted = await submitTemplateText(work, template, organisationId);
  if (!submitted.ok) return submitted;
  work.record({ type: lectureEvents.templatesChanged, payload: { templateId: template.id } });
  return succeed(template);
}

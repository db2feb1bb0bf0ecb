import { conflict, notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Station } from "../../stations";
import { canEditTemplate } from "../lecture.policy";
import { lectureEvents } from "../lecture.events";
import { submitTemplateText } from "../lectureText";
import { LectureTemplate } from "../lectureTemplate.entity";
import { checkTemplate, wordOrNull } from "../templateRules";

export interface UpdateLectureTemplate {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null;
  readonly summary?: string | null;
  readonly audience?: string | null;
  readonly active?: boolean | null;
}

/** Changes a template; new words are public once reviewed, and until then every lecture in it keeps the old ones. */
export async function updateLectureTemplate(work: UnitOfWork, request: UpdateLectureTemplate): Promise<Outcome<LectureTemplate>> {
  const template = await work.entities.findOneBy(LectureTemplate, { id: request.id });
  const owner = template?.stationId ? await work.entities.findOneBy(Station, { id: template.stationId }) : null;
  if (!template) return notFound("没有找到这个模板");
  if (!canEditTemplate(work.actor, owner)) return notAllowed("这个模板不在您负责的范围内");
  const changed = Object.assign(new LectureTemplate(), template, changesOf(request), { version: request.version + 1, updatedAt: work.now });
  const refusals = checkTemplate(changed);
  return refusals.length > 0 ? refuseAll(refusals) : save(work, changed, owner?.organisationId ?? null);
}

async function save(work: UnitOfWork, changed: LectureTemplate, organisationId: string | null): Promise<Outcome<LectureTemplate>> {
  const { id, createdAt, ...columns } = changed;
  const updated = await work.entities.update(LectureTemplate, { id, version: columns.version - 1 }, columns);
  if (updated.affected !== 1) return conflict();
  const submitted = await submitTemplateText(work, changed, organisationId);
  if (!submitted.ok) return submitted;
  work.record({ type: lectureEvents.templatesChanged, payload: { templateId: id } });
  return succeed(Object.assign(changed, { createdAt }));
}

function changesOf({ name, active, summary, audience }: UpdateLectureTemplate): Partial<LectureTemplate> {
  return {
    ...(typeof name === "string" ? { name: name.trim() } : {}),
    ...(typeof active === "boolean" ? { active } : {}),
    ...(summary === undefined ? {} : { summary: wordOrNull(summary) }),
    ...(audience === undefined ? {} : { audience: wordOrNull(audience) }),
  };
}

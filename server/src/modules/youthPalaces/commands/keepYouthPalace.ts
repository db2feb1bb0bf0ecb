import { newId } from "../../../kernel/id";
import { conflict, invalid, notAllowed, notFound, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { Organisation, Station } from "../../stations";
import { checkPublicWords, newWords, type Worded } from "../../wording";
import { openPalace } from "../findPalace";
import { palaceEvent, palaceEvents } from "../palace.events";
import { canPlacePalace } from "../palace.policy";
import { checkText, trimmed } from "../palaceRules";
import { submitPalaceText } from "../palaceText";
import { YouthPalace, type PalaceHostKind, type PalaceKind } from "../youthPalace.entity";

interface PalaceFields {
  readonly organisationId?: string | null;
  readonly address?: string | null;
  readonly phone?: string | null;
  readonly contactName?: string | null;
  readonly openingText?: string | null;
  readonly summary?: string | null;
}

export interface CreateYouthPalace extends PalaceFields, Worded {
  readonly name: string;
  readonly kind: PalaceKind;
  readonly hostKind: PalaceHostKind;
  /** The station that shows it; its host when the host is a station. */
  readonly stationId: string;
}

export interface UpdateYouthPalace extends PalaceFields, Worded {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null;
  readonly kind?: PalaceKind | null;
  readonly stationId?: string | null;
  readonly active?: boolean | null;
}

/** Opens a youth palace at a school or at a station. */
export async function createYouthPalace(work: UnitOfWork, request: CreateYouthPalace): Promise<Outcome<YouthPalace>> {
  const station = await work.entities.findOneBy(Station, { id: request.stationId });
  if (!station) return notFound("没有找到这个阵地", ["stationId"]);
  if (!canPlacePalace(work.actor, station)) return notAllowed("这个阵地不在您负责的范围内，不能在这里设少年宫");
  const blank = {
    id: newId(work.now), version: 1, kind: request.kind, hostKind: request.hostKind, stationId: station.id, name: request.name.trim(),
    organisationId: null, address: null, phone: null, contactName: null, openingText: null, summary: null, active: true,
    createdAt: work.now, updatedAt: work.now,
  };
  const palace = merge(Object.assign(new YouthPalace(), blank), request);
  const refusals = await checkPalace(work, palace);
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkWords(work, request, palace, null);
  if (!worded.ok) return worded;
  await work.entities.insert(YouthPalace, palace);
  return announced(work, palace);
}

/** Changes what a palace says of itself, or the station that shows it. */
export async function updateYouthPalace(work: UnitOfWork, request: UpdateYouthPalace): Promise<Outcome<YouthPalace>> {
  const opened = await openPalace(work, request.id);
  if (!opened.ok) return opened;
  const { palace } = opened.value;
  const moved = await placeAt(work, palace, request.stationId ?? palace.stationId);
  if (!moved.ok) return moved;
  const changed = Object.assign(merge(palace, request), {
    name: request.name?.trim() ?? palace.name, kind: request.kind ?? palace.kind, active: request.active ?? palace.active,
    stationId: moved.value, version: request.version + 1, updatedAt: work.now,
  });
  const refusals = await checkPalace(work, changed);
  if (refusals.length > 0) return refuseAll(refusals);
  const worded = await checkWords(work, request, changed, palace);
  return worded.ok ? save(work, changed) : worded;
}

async function save(work: UnitOfWork, { id, ...columns }: YouthPalace): Promise<Outcome<YouthPalace>> {
  const updated = await work.entities.update(YouthPalace, { id, version: columns.version - 1 }, columns);
  return updated.affected === 1 ? announced(work, { id, ...columns }) : conflict();
}

/** What is told without a review: name, address and telephone. */
function checkWords(work: UnitOfWork, { wordingReason }: Worded, after: YouthPalace, before: YouthPalace | null): Promise<Outcome<null>> {
  return checkPublicWords(work, { subjectType: "youth-palace", subjectId: after.id, texts: newWords(["name", "address", "phone"], after, before), wordingReason });
}

async function placeAt(work: UnitOfWork, palace: YouthPalace, stationId: string): Promise<Outcome<string>> {
  if (stationId === palace.stationId) return succeed(stationId);
  const station = await work.entities.findOneBy(Station, { id: stationId });
  if (!station) return notFound("没有找到这个阵地", ["stationId"]);
  return canPlacePalace(work.actor, station) ? succeed(station.id) : notAllowed("新的阵地不在您负责的范围内");
}

async function announced(work: UnitOfWork, palace: YouthPalace): Promise<Outcome<YouthPalace>> {
  const submitted = await submitPalaceText(work, palace);
  if (!submitted.ok) return submitted;
  work.record(palaceEvent(palaceEvents.palaceChanged, palace));
  return succeed(palace);
}

function merge(palace: YouthPalace, fields: PalaceFields): YouthPalace {
  const text = (field: keyof PalaceFields) => (fields[field] === undefined ? palace[field] : trimmed(fields[field]));
  return Object.assign(new YouthPalace(), palace, {
    organisationId: text("organisationId"), address: text("address"), phone: text("phone"), contactName: text("contactName"),
    openingText: text("openingText"), summary: text("summary"),
  });
}

async function checkPalace(work: UnitOfWork, palace: YouthPalace): Promise<Refusal[]> {
  const refusals = [
    ...checkText("name", "名称", palace.name, { longest: 30, required: true }), ...checkText("address", "地址", palace.address, { longest: 80 }),
    ...checkText("phone", "电话", palace.phone, { longest: 40 }), ...checkText("contactName", "联系人", palace.contactName, { longest: 20 }),
    ...checkText("openingText", "开放说明", palace.openingText, { longest: 100 }), ...checkText("summary", "简介", palace.summary, { longest: 500 }),
  ];
  if (palace.hostKind === "SCHOOL" && palace.organisationId === null) refusals.push(invalid("organisationId", "请选择主办学校"));
  if (palace.organisationId !== null && !(await work.entities.existsBy(Organisation, { id: palace.organisationId }))) {
    refusals.push(invalid("organisationId", "没有找到这个单位"));
  }
  return refusals;
}

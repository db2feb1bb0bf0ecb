import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DateScalar, DateTimeScalar } from "../../graphql";
import type { Club, ClubKind } from "./club.entity";
import type { PalaceClosure } from "./palaceClosure.entity";
import type { PalaceSession, PlannedSlot } from "./timetable";
import type { TimetableSlot } from "./timetableSlot.entity";
import type { PalaceHostKind, PalaceKind, YouthPalace } from "./youthPalace.entity";

export enum PalaceKindEnum { RURAL_SCHOOL = "RURAL_SCHOOL", REVIVAL = "REVIVAL" }
registerEnumType(PalaceKindEnum, {
  name: "PalaceKind", description: "Kind of youth palace (少年宫类型).",
  valuesConfig: { RURAL_SCHOOL: { description: "At a rural school (乡村学校少年宫)." }, REVIVAL: { description: "Of the rural revival (乡村复兴少年宫)." } },
});

export enum PalaceHostKindEnum { SCHOOL = "SCHOOL", STATION = "STATION" }
registerEnumType(PalaceHostKindEnum, {
  name: "PalaceHostKind", description: "Who hosts a youth palace (主办方).",
  valuesConfig: { SCHOOL: { description: "A school (学校)." }, STATION: { description: "A station (阵地)." } },
});

export enum ClubKindEnum { MORAL = "MORAL", ARTS = "ARTS", SPORTS = "SPORTS", SCIENCE = "SCIENCE", SKILLS = "SKILLS" }
registerEnumType(ClubKindEnum, {
  name: "ClubKind", description: "Kind of club (社团类别).",
  valuesConfig: {
    MORAL: { description: "Morals and conduct (思想道德类)." }, ARTS: { description: "Culture and arts (文化艺术类)." },
    SPORTS: { description: "Sports and health (体育健身类)." }, SCIENCE: { description: "Science and technology (科技创新类)." },
    SKILLS: { description: "Work and skills (劳动技能类)." },
  },
});

export enum PalaceSessionStatusEnum { SCHEDULED = "SCHEDULED", CLOSED = "CLOSED" }
registerEnumType(PalaceSessionStatusEnum, {
  name: "PalaceSessionStatus", description: "Whether a session takes place (课时状态).",
  valuesConfig: { SCHEDULED: { description: "As in the timetable (正常)." }, CLOSED: { description: "The palace is closed that day (闭馆)." } },
});

@ObjectType("Club", { description: "A club of a youth palace (社团)." })
export class ClubType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => ID, { description: "Id of its palace (少年宫)." })
  palaceId: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => ClubKindEnum, { description: "Kind (类别)." })
  kind: ClubKind;
  @Field(() => String, { nullable: true, description: "For which grades (年级)." })
  grades: string | null;
  @Field(() => Int, { nullable: true, description: "Places (名额)." })
  capacity: number | null;
  @Field(() => String, { nullable: true, description: "Its usual room (活动室)." })
  room: string | null;
  @Field(() => String, { nullable: true, description: "Who leads it (辅导员)." })
  instructorName: string | null;
  @Field(() => Boolean, { description: "Whether it meets (启用)." })
  active: boolean;
}

@ObjectType({ description: "A page of clubs (社团列表)." })
export class ClubConnection extends connectionOf(ClubType, "clubs") {}

@ObjectType("TimetableSlot", { description: "A weekly hour of a club (课时安排)." })
export class TimetableSlotType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => ID, { description: "Id of the club (社团)." })
  clubId: string;
  @Field(() => Int, { description: "1 = Monday … 7 = Sunday (星期)." })
  weekday: number;
  @Field(() => String, { description: "Start, 16:20, in the county's time (开始)." })
  startTime: string;
  @Field(() => String, { description: "End, 17:20, in the county's time (结束)." })
  endTime: string;
  @Field(() => String, { nullable: true, description: "Room, when it is not the club's own (活动室)." })
  room: string | null;
  @Field(() => DateScalar, { description: "First day (起始日期)." })
  validFrom: string;
  @Field(() => DateScalar, { nullable: true, description: "Last day (截止日期); null: until further notice." })
  validUntil: string | null;
}

@ObjectType("PalaceTimetableRow", { description: "A line of a palace's timetable (课表)." })
export class PalaceTimetableRow {
  @Field(() => ID, { description: "Id of the weekly hour (课时安排)." })
  slotId: string;
  @Field(() => Int, { description: "Version of the weekly hour; send it back with an edit." })
  version: number;
  @Field(() => Int, { description: "1 = Monday … 7 = Sunday (星期)." })
  weekday: number;
  @Field(() => String, { description: "Start, 16:20 (开始)." })
  startsAt: string;
  @Field(() => String, { description: "End, 17:20 (结束)." })
  endsAt: string;
  @Field(() => ID, { description: "Id of the club (社团)." })
  clubId: string;
  @Field(() => String, { description: "Name of the club (社团)." })
  clubName: string;
  @Field(() => String, { nullable: true, description: "Room (活动室)." })
  room: string | null;
  @Field(() => String, { nullable: true, description: "Who leads it (辅导员)." })
  instructorName: string | null;
  @Field(() => DateScalar, { description: "First day (起始日期)." })
  validFrom: string;
  @Field(() => DateScalar, { nullable: true, description: "Last day (截止日期)." })
  validUntil: string | null;
}

@ObjectType("PalaceSession", { description: "One hour of a club on one day (课时), derived from the timetable." })
export class PalaceSessionType {
  @Field(() => ID, { description: "Weekly hour and day." })
  id: string;
  @Field(() => String, { description: "Name of the club (社团)." })
  clubName: string;
  @Field(() => String, { nullable: true, description: "Room (活动室)." })
  room: string | null;
  @Field(() => DateTimeScalar, { description: "Start (开始时间)." })
  startsAt: Date;
  @Field(() => DateTimeScalar, { description: "End (结束时间)." })
  endsAt: Date;
  @Field(() => PalaceSessionStatusEnum, { description: "Whether it takes place (状态)." })
  status: PalaceSession["status"];
  @Field(() => String, { nullable: true, description: "Why the palace is closed that day (闭馆原因)." })
  reason: string | null;
}

@ObjectType("OpeningDay", { description: "A weekday on which a palace is open (开放日), from the first start to the last end." })
export class OpeningDayType {
  @Field(() => Int, { description: "1 = Monday … 7 = Sunday (星期)." })
  weekday: number;
  @Field(() => String, { description: "First start, 16:20 (开放)." })
  opensAt: string;
  @Field(() => String, { description: "Last end, 17:20 (关闭)." })
  closesAt: string;
}

@ObjectType("PalaceClosure", { description: "Days on which a palace is closed (闭馆安排)." })
export class PalaceClosureType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => DateScalar, { description: "First closed day (开始日期)." })
  from: string;
  @Field(() => DateScalar, { description: "Last closed day (结束日期)." })
  until: string;
  @Field(() => String, { description: "Why (原因)." })
  reason: string;
}

@ObjectType("YouthPalace", { description: "A youth palace (少年宫) as staff see it." })
export class YouthPalaceType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => PalaceKindEnum, { description: "Kind (类型)." })
  kind: PalaceKind;
  @Field(() => PalaceHostKindEnum, { description: "Who hosts it (主办方)." })
  hostKind: PalaceHostKind;
  @Field(() => ID, { description: "Id of the station that shows it (阵地)." })
  stationId: string;
  @Field(() => ID, { nullable: true, description: "Id of the school (学校)." })
  organisationId: string | null;
  @Field(() => String, { nullable: true, description: "Address (地址)." })
  address: string | null;
  @Field(() => String, { nullable: true, description: "The office's telephone (电话)." })
  phone: string | null;
  @Field(() => String, { nullable: true, description: "Whom to ask (联系人)." })
  contactName: string | null;
  @Field(() => String, { nullable: true, description: "Opening in words (开放说明), public once reviewed." })
  openingText: string | null;
  @Field(() => String, { nullable: true, description: "What it is (简介), public once reviewed." })
  summary: string | null;
  @Field(() => Boolean, { description: "Whether it is open at all (启用)." })
  active: boolean;
  @Field(() => DateTimeScalar, { description: "Last change (更新时间)." })
  updatedAt: Date;
}

@ObjectType({ description: "A page of youth palaces (少年宫列表)." })
export class YouthPalaceConnection extends connectionOf(YouthPalaceType, "youth palaces") {}

/** The palace as staff see it. */
export function presentPalace(row: YouthPalace): YouthPalaceType {
  const { id, version, name, kind, hostKind, stationId, organisationId, address, phone, contactName, openingText, summary, active, updatedAt } = row;
  return Object.assign(new YouthPalaceType(), {
    id, version, name, kind, hostKind, stationId, organisationId, address, phone, contactName, openingText, summary, active, updatedAt,
  });
}

/** The club as the API shows it. */
export function presentClub({ id, version, palaceId, name, kind, grades, capacity, room, instructorName, active }: Club): ClubType {
  return Object.assign(new ClubType(), { id, version, palaceId, name, kind, grades, capacity, room, instructorName, active });
}

/** The weekly hour as the API shows it. */
export function presentSlot({ id, version, clubId, weekday, startTime, endTime, room, validFrom, validUntil }: TimetableSlot): TimetableSlotType {
  return Object.assign(new TimetableSlotType(), { id, version, clubId, weekday, startTime, endTime, room, validFrom, validUntil });
}

/** The weekly hour as a line of the timetable. */
export function presentRow({ id, version, club, weekday, startTime, endTime, room, validFrom, validUntil }: PlannedSlot): PalaceTimetableRow {
  return Object.assign(new PalaceTimetableRow(), {
    slotId: id, version, weekday, startsAt: startTime, endsAt: endTime, clubId: club.id, clubName: club.name, room: room ?? club.room,
    instructorName: club.instructorName, validFrom, validUntil,
  });
}

/** The closure as the API shows it. */
export function presentClosure({ id, firstDay, lastDay, reason }: PalaceClosure): PalaceClosureType {
  return Object.assign(new PalaceClosureType(), { id, from: firstDay, until: lastDay, reason });
}

import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf } from "../../graphql";
import type { Facility, FacilityKind } from "./facility.entity";

export enum FacilityKindEnum {
  LECTURE_HALL = "LECTURE_HALL", MORALITY_HALL = "MORALITY_HALL", BOOKROOM = "BOOKROOM", AFTER_SCHOOL_ROOM = "AFTER_SCHOOL_ROOM",
  CULTURE_ROOM = "CULTURE_ROOM", VILLAGE_HISTORY_ROOM = "VILLAGE_HISTORY_ROOM", SCIENCE_CORNER = "SCIENCE_CORNER", SQUARE = "SQUARE",
  FITNESS_SQUARE = "FITNESS_SQUARE", VOLUNTEER_POST = "VOLUNTEER_POST", MOTTO_CORRIDOR = "MOTTO_CORRIDOR", CANTEEN = "CANTEEN",
  YOUTH_PALACE = "YOUTH_PALACE", LED_SCREEN_SITE = "LED_SCREEN_SITE", COLUMN = "COLUMN", OTHER = "OTHER",
}

registerEnumType(FacilityKindEnum, {
  name: "FacilityKind",
  description: "What a room or site is (功能室类别).",
  valuesConfig: {
    LECTURE_HALL: { description: "Lecture hall (宣讲厅)." },
    MORALITY_HALL: { description: "Morality hall (道德讲堂)." },
    BOOKROOM: { description: "Book room (农家书屋)." },
    AFTER_SCHOOL_ROOM: { description: "After-school room (四点半课堂)." },
    CULTURE_ROOM: { description: "Culture room (文化活动室)." },
    VILLAGE_HISTORY_ROOM: { description: "Village history room (村史馆)." },
    SCIENCE_CORNER: { description: "Science corner (科普角)." },
    SQUARE: { description: "Square (文化广场)." },
    FITNESS_SQUARE: { description: "Fitness square (健身广场)." },
    VOLUNTEER_POST: { description: "Volunteers' post (志愿服务岗)." },
    MOTTO_CORRIDOR: { description: "Corridor of mottoes (家风家训长廊)." },
    CANTEEN: { description: "Canteen (食堂)." },
    YOUTH_PALACE: { description: "Youth palace (少年宫)." },
    LED_SCREEN_SITE: { description: "Site of an LED screen (LED 屏点位)." },
    COLUMN: { description: "Publicity column (宣传栏)." },
    OTHER: { description: "Other (其他)." },
  },
});

@ObjectType("Facility", { description: "A room or site of a station or an organisation (功能室)." })
export class FacilityType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => ID, { nullable: true, description: "The station it is at (所在阵地)." })
  stationId: string | null;
  @Field(() => ID, { nullable: true, description: "The organisation it belongs to, when not a station's (所属单位)." })
  organisationId: string | null;
  @Field(() => FacilityKindEnum, { description: "What it is (类别)." })
  kind: FacilityKind;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => Int, { nullable: true, description: "How many people it holds (容纳人数)." })
  capacity: number | null;
  @Field(() => String, { nullable: true, description: "Equipment (设备)." })
  equipment: string | null;
  @Field(() => String, { nullable: true, description: "When it is open, as text (开放规则)." })
  openingRule: string | null;
}

@ObjectType({ description: "A page of facilities (功能室列表)." })
export class FacilityConnection extends connectionOf(FacilityType, "facilities") {}

/** The facility as the API shows it. */
export function presentFacility(row: Facility): FacilityType {
  return Object.assign(new FacilityType(), row);
}

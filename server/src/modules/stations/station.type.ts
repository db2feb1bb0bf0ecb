import { Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DateTimeScalar } from "../../graphql";
import type { Station, StationStatus, StationTier } from "./station.entity";

export enum StationTierEnum { CENTRE = "CENTRE", INSTITUTE = "INSTITUTE", STATION = "STATION", POINT = "POINT" }
export enum StationStatusEnum { PROPOSED = "PROPOSED", ACTIVE = "ACTIVE", SUSPENDED = "SUSPENDED", CLOSED = "CLOSED" }

registerEnumType(StationTierEnum, {
  name: "StationTier",
  description: "Level of a practice place (中心/所/站/点).",
  valuesConfig: {
    CENTRE: { description: "County centre (中心)." },
    INSTITUTE: { description: "Township institute (所)." },
    STATION: { description: "Village or community station (站)." },
    POINT: { description: "Practice point (点)." },
  },
});
registerEnumType(StationStatusEnum, {
  name: "StationStatus",
  description: "Whether a practice place works (状态).",
  valuesConfig: {
    PROPOSED: { description: "Planned (拟建)." },
    ACTIVE: { description: "In use (启用)." },
    SUSPENDED: { description: "Closed for a time (暂停)." },
    CLOSED: { description: "Closed for good (撤销)." },
  },
});

@ObjectType("Station", { description: "A practice place (文明实践阵地): centre, institute, station or point." })
export class StationType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { description: "Code that signs, lists and addresses use (编码), such as WH0301." })
  code: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => StationTierEnum, { description: "Level (层级)." })
  tier: StationTier;
  @Field(() => StationStatusEnum, { description: "Whether it works (状态)." })
  status: StationStatus;
  @Field(() => ID, { nullable: true, description: "The place above it (上级) today." })
  parentId: string | null;
  @Field(() => Int, { description: "Depth in the tree, 0 for the centre." })
  depth: number;
  @Field(() => ID, { nullable: true, description: "The organisation that runs it (所属单位)." })
  organisationId: string | null;
  @Field(() => String, { nullable: true, description: "Address (地址)." })
  address: string | null;
  @Field(() => Float, { nullable: true, description: "Latitude in degrees, WGS-84 (纬度)." })
  latitude: number | null;
  @Field(() => Float, { nullable: true, description: "Longitude in degrees, WGS-84 (经度)." })
  longitude: number | null;
  @Field(() => String, { nullable: true, description: "Opening hours as text (开放时间)." })
  openingHours: string | null;
  @Field(() => String, { nullable: true, description: "The office's telephone (办公电话), never a person's." })
  phone: string | null;
  @Field(() => [String], { description: "Tags for targeting and lists (标签)." })
  tags: readonly string[];
  @Field(() => String, { nullable: true, description: "What the place is, in a few sentences (简介)." })
  summary: string | null;
  @Field(() => DateTimeScalar, { description: "Last change (更新时间)." })
  updatedAt: Date;
  /** The row itself, for fields that other modules add. */
  row: Station;
}

@ObjectType({ description: "A page of stations (阵地列表)." })
export class StationConnection extends connectionOf(StationType, "stations") {}

/** The station as the API shows it. */
export function presentStation(row: Station): StationType {
  return Object.assign(new StationType(), row, { row });
}

import { Field, Float, ID, ObjectType } from "type-graphql";
import type { StationStatus, StationTier } from "./station.entity";
import { StationStatusEnum, StationTierEnum } from "./station.type";

@ObjectType("StationMark", { description: "A station as a mark on a map (地图标点)." })
export class StationMarkType {
  @Field(() => ID, { description: "UUID of the station." })
  id: string;
  @Field(() => String, { description: "Code (编码)." })
  code: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => StationTierEnum, { description: "Level (层级)." })
  tier: StationTier;
  @Field(() => StationStatusEnum, { description: "Whether it works (状态)." })
  status: StationStatus;
  @Field(() => Float, { nullable: true, description: "Latitude in degrees, WGS-84 (纬度)." })
  latitude: number | null;
  @Field(() => Float, { nullable: true, description: "Longitude in degrees, WGS-84 (经度)." })
  longitude: number | null;
}

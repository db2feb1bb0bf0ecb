import { IsOptional, Matches } from "class-validator";
import { Field, Float, InputType, ObjectType } from "type-graphql";
import { gcj02Of } from "./gcj02";
import type { Station, StationTier } from "./station.entity";
import { StationTierEnum } from "./station.type";

@ObjectType({ description: "A practice place as residents see it (公开的阵地信息)." })
export class PublicStation {
  @Field(() => String, { description: "Code, as on its sign and in its address /s/<code> (编码)." })
  code: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => StationTierEnum, { description: "Level (层级)." })
  tier: StationTier;
  @Field(() => String, { nullable: true, description: "Address (地址)." })
  address: string | null;
  @Field(() => Float, { nullable: true, description: "Latitude in degrees, WGS-84 (纬度)." })
  latitude: number | null;
  @Field(() => Float, { nullable: true, description: "Longitude in degrees, WGS-84 (经度)." })
  longitude: number | null;
  @Field(() => Float, { nullable: true, description: "Latitude in degrees, GCJ-02, for WeChat's map (火星坐标纬度)." })
  gcj02Latitude: number | null;
  @Field(() => Float, { nullable: true, description: "Longitude in degrees, GCJ-02, for WeChat's map (火星坐标经度)." })
  gcj02Longitude: number | null;
  @Field(() => String, { nullable: true, description: "Opening hours as text (开放时间)." })
  openingHours: string | null;
  @Field(() => String, { nullable: true, description: "The office's telephone (办公电话)." })
  phone: string | null;
  /** The row itself, for fields that other modules add. */
  row: Station;
}

@InputType({ description: "Where \"near me\" is (附近): a station, or a coarse cell; never an exact position." })
export class NearInput {
  @Field(() => String, { nullable: true, description: "A station's code (阵地编码)." })
  @IsOptional()
  stationCode: string | null;
  @Field(() => String, { nullable: true, description: "\"latitude,longitude\" in WGS-84 with at most two decimals, about a kilometre (网格)." })
  @IsOptional()
  @Matches(/^-?\d{1,2}(\.\d{1,2})?,-?\d{1,3}(\.\d{1,2})?$/, { message: "gridCell 应为“纬度,经度”，最多两位小数" })
  gridCell: string | null;
}

/** The station as residents see it. */
export function presentPublicStation(row: Station): PublicStation {
  const { code, name, tier, address, latitude, longitude, openingHours, phone } = row;
  const moved = latitude === null || longitude === null ? null : gcj02Of({ latitude, longitude });
  return Object.assign(new PublicStation(), {
    code, name, tier, address, latitude, longitude, openingHours, phone, row,
    gcj02Latitude: moved?.latitude ?? null, gcj02Longitude: moved?.longitude ?? null,
  });
}

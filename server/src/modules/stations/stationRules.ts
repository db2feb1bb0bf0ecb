import { invalid, type Refusal } from "../../kernel/outcome";
import { stationTiers, type Station, type StationTier } from "./station.entity";
import { stored, tooLong } from "./station.text";

export const tierNames: Record<StationTier, string> = { CENTRE: "中心", INSTITUTE: "所", STATION: "站", POINT: "点" };

/** What a station says of itself, apart from its place in the tree; undefined means "as it is". */
export interface StationDetails {
  readonly organisationId?: string | null;
  readonly address?: string | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly openingHours?: string | null;
  readonly phone?: string | null;
  readonly headName?: string | null;
  readonly keeperName?: string | null;
  readonly tags?: readonly string[] | null;
  readonly summary?: string | null;
}

export type StoredDetails = Pick<
  Station, "organisationId" | "address" | "latitude" | "longitude" | "openingHours" | "phone" | "headName" | "keeperName" | "tags" | "summary"
>;

/** Whether a place of this tier may hang below one of that tier; a centre hangs below nothing. */
export function mayHang(tier: StationTier, parentTier: StationTier | null): boolean {
  if (parentTier === null) return tier === "CENTRE";
  return stationTiers.indexOf(tier) > stationTiers.indexOf(parentTier);
}

/** The refusal for a place that hangs at a wrong level. */
export function wrongTier(tier: StationTier, parentTier: StationTier | null): Refusal {
  const message = parentTier === null ? `“${tierNames[tier]}”必须有上级` : `“${tierNames[tier]}”不能放在“${tierNames[parentTier]}”下面`;
  return invalid("parentId", message, "TIER_ORDER");
}

const emptyDetails: StoredDetails = {
  organisationId: null, address: null, latitude: null, longitude: null, openingHours: null, phone: null, headName: null, keeperName: null, tags: [], summary: null,
};

/** The details as they will be stored: the request's where it has them, otherwise the present ones. */
export function mergeDetails(details: StationDetails, present: StoredDetails = emptyDetails): StoredDetails {
  const text = (key: "address" | "openingHours" | "phone" | "headName" | "keeperName" | "summary") =>
    details[key] === undefined ? present[key] : stored(details[key]);
  return {
    organisationId: details.organisationId === undefined ? present.organisationId : details.organisationId,
    address: text("address"),
    latitude: details.latitude === undefined ? present.latitude : details.latitude,
    longitude: details.longitude === undefined ? present.longitude : details.longitude,
    openingHours: text("openingHours"),
    phone: text("phone"),
    headName: text("headName"),
    keeperName: text("keeperName"),
    tags: details.tags === undefined ? present.tags : [...new Set((details.tags ?? []).flatMap((tag) => stored(tag) ?? []))],
    summary: text("summary"),
  };
}

/** Everything that is wrong with details about to be stored. */
export function detailRefusals(details: StoredDetails): Refusal[] {
  return [
    ...tooLong("address", "地址", details.address, 160),
    ...tooLong("openingHours", "开放时间", details.openingHours, 200),
    ...tooLong("phone", "电话", details.phone, 40),
    ...tooLong("headName", "站长", details.headName, 40),
    ...tooLong("keeperName", "管理员", details.keeperName, 40),
    ...tooLong("summary", "简介", details.summary, 1000),
    ...badTags(details.tags),
    ...badPosition(details),
  ];
}

function badTags(tags: readonly string[]): Refusal[] {
  if (tags.length > 20) return [invalid("tags", "标签最多 20 个")];
  return tags.some((tag) => [...tag].length > 20) ? [invalid("tags", "每个标签最多 20 个字")] : [];
}

function badPosition({ latitude, longitude }: Pick<StoredDetails, "latitude" | "longitude">): Refusal[] {
  if (latitude === null && longitude === null) return [];
  if (latitude === null || longitude === null) return [invalid(latitude === null ? "latitude" : "longitude", "经度和纬度要一起填写")];
  return [
    ...(Math.abs(latitude) <= 90 ? [] : [invalid("latitude", "纬度应在 -90 到 90 之间")]),
    ...(Math.abs(longitude) <= 180 ? [] : [invalid("longitude", "经度应在 -180 到 180 之间")]),
  ];
}

import { county, townshipOf, type TownshipData } from "../county";
import { randomFor } from "../pictures/random";

/** A place of the demo county before it has an id. */
export interface PlannedStation {
  readonly code: string;
  readonly name: string;
  readonly tier: "CENTRE" | "INSTITUTE" | "STATION" | "POINT";
  readonly parentCode: string | null;
  readonly organisationCode: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly openingHours: string;
  readonly phone: string;
  readonly tags: readonly string[];
  readonly summary: string;
}

// An empty stretch of sea, so that no real place is meant.
const origin = { longitude: 150, latitude: 30, perX: 0.0048, perY: 0.0034 };

/** 1 centre, 12 institutes, 156 stations and 8 points, parents before children. */
export function planStations(): readonly PlannedStation[] {
  const villages = planVillages();
  return [planCentre(), ...county.townships.map(planInstitute), ...villages, ...planPoints(villages)];
}

/** The 156 villages and communities: 24 described ones and 11 more a township. */
export function villageNames(): readonly { code: string; name: string; township: TownshipData; community: boolean }[] {
  const described = county.villages.map((village) => ({ code: village.code, name: village.name, township: townshipOf(village.township) }));
  const more = county.moreVillages.byTownship.flatMap(({ township, names }) =>
    names.map((name, index) => ({ code: `${township}${String(index + 3).padStart(2, "0")}`, name, township: townshipOf(township) })),
  );
  return [...described, ...more].sort((left, right) => (left.code < right.code ? -1 : 1)).map((village) => ({ ...village, community: village.name.endsWith("社区") }));
}

function hoursOf(tier: string): string {
  return county.openingHours.find((hours) => hours.tier === tier)?.text ?? "每日 8:30–17:30";
}

function place(code: string, x: number, y: number, spread: number): { latitude: number; longitude: number } {
  const random = randomFor(code);
  const angle = random() * Math.PI * 2;
  const distance = spread * Math.sqrt(random());
  return {
    longitude: Number((origin.longitude + (x + Math.cos(angle) * distance) * origin.perX).toFixed(6)),
    latitude: Number((origin.latitude + (y + Math.sin(angle) * distance) * origin.perY).toFixed(6)),
  };
}

// 0300 is an area code that nobody uses, so no number can be called by mistake.
function phone(serial: number): string {
  return `0300-88${String(serial).padStart(5, "0")}`;
}

function planCentre(): PlannedStation {
  const { centre, slogan, name } = county.county;
  return {
    code: centre.code, name: centre.name, tier: "CENTRE", parentCode: null, organisationCode: "WHU01", address: centre.address, ...place(centre.code, 52, 50, 0),
    openingHours: hoursOf("CENTRE"), phone: centre.phone, tags: ["县级"], summary: `${name}新时代文明实践工作的总枢纽：${slogan}。`,
  };
}

function planInstitute(township: TownshipData, index: number): PlannedStation {
  return {
    code: township.code, name: township.institute.name, tier: "INSTITUTE", parentCode: county.county.centre.code, organisationCode: `${township.code}O`,
    address: `望禾县${township.name}政府便民服务中心`, ...place(township.code, township.x, township.y, 0.5), openingHours: hoursOf("INSTITUTE"),
    phone: phone(100 + index), tags: township.kind === "SUBDISTRICT" ? ["街道", "城区"] : ["乡镇"], summary: `${township.name}：${township.character}。`,
  };
}

function planVillages(): readonly PlannedStation[] {
  return villageNames().map(({ code, name, township, community }, index) => ({
    code, name: `${township.name}${name}新时代文明实践站`, tier: "STATION" as const, parentCode: township.code, organisationCode: `${code}O`,
    address: `望禾县${township.name}${name}${community ? "党群服务中心" : "村委会"}`, ...place(code, township.x, township.y, 7.5), openingHours: hoursOf("STATION"),
    phone: phone(1000 + index), tags: [community ? "社区" : "村"], summary: `${name}的文明实践站，宣讲、读书、文体活动都在这里。`,
  }));
}

function planPoints(villages: readonly PlannedStation[]): readonly PlannedStation[] {
  return county.points.items.map((point, index) => {
    const host = villages.find((village) => village.code === point.host);
    if (!host) throw new Error(`no host ${point.host}`);
    return {
      code: `WHP${String(index + 1).padStart(2, "0")}`, name: point.name, tier: "POINT" as const, parentCode: host.code, organisationCode: host.organisationCode,
      address: host.address, latitude: Number((host.latitude + 0.0008).toFixed(6)), longitude: Number((host.longitude + 0.0011).toFixed(6)),
      openingHours: host.openingHours, phone: host.phone, tags: [point.label], summary: `${point.name}，由${host.name}负责日常管理。`,
    };
  });
}

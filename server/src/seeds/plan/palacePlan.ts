import { county } from "../county";

/** A youth palace of the demo county with its clubs and weekly timetable. */
export interface PlannedPalace {
  readonly name: string;
  readonly kind: "RURAL_SCHOOL" | "REVIVAL";
  readonly schoolCode: string | null;
  readonly stationCode: string;
  readonly clubs: readonly PlannedClub[];
}

export interface PlannedClub {
  readonly name: string;
  readonly kind: string;
  readonly grades: string;
  readonly capacity: number;
  readonly room: string;
  readonly slots: readonly { readonly weekday: number; readonly startTime: string; readonly endTime: string }[];
}

const rooms = ["一楼活动室", "二楼多功能教室", "操场", "图书室", "科学教室", "美术教室"];
const clubsPerPalace = 6;

/** 20 palaces at schools and 4 at stations. */
export function planPalaces(): readonly PlannedPalace[] {
  const atSchools = county.schools.map((school, index) => ({
    name: school.palace, kind: "RURAL_SCHOOL" as const, schoolCode: school.code, stationCode: school.township, clubs: clubsOf(index),
  }));
  const atStations = county.fuxingPalaces.items.map((palace, index) => ({
    name: palace.name, kind: "REVIVAL" as const, schoolCode: null, stationCode: palace.host, clubs: clubsOf(index + county.schools.length).slice(0, 4),
  }));
  return [...atSchools, ...atStations];
}

function clubsOf(index: number): readonly PlannedClub[] {
  return Array.from({ length: clubsPerPalace }, (_, position) => {
    const club = county.clubs[(index * 4 + position * 2) % county.clubs.length];
    if (!club) throw new Error("the demo county has no clubs");
    return {
      name: club.name, kind: club.kind, grades: club.grades, capacity: club.capacity, room: rooms[(index + position) % rooms.length] ?? "活动室",
      slots: [position < 5 ? { weekday: position + 1, startTime: "16:20", endTime: "17:20" } : { weekday: 6, startTime: "09:00", endTime: "10:30" }],
    };
  });
}

import type { PlannedStation } from "./stationPlan";

/** A room or square of a planned station. */
export interface PlannedFacility {
  readonly name: string;
  readonly kind: "LECTURE_HALL" | "MORALITY_HALL" | "BOOKROOM" | "CULTURE_ROOM" | "SQUARE" | "VOLUNTEER_POST";
  readonly capacity: number;
}

const byTier: Record<PlannedStation["tier"], readonly PlannedFacility[]> = {
  CENTRE: [
    { name: "理论宣讲厅", kind: "LECTURE_HALL", capacity: 120 }, { name: "道德讲堂", kind: "MORALITY_HALL", capacity: 200 },
    { name: "文化广场", kind: "SQUARE", capacity: 600 }, { name: "志愿服务站", kind: "VOLUNTEER_POST", capacity: 15 },
  ],
  INSTITUTE: [
    { name: "理论宣讲室", kind: "LECTURE_HALL", capacity: 80 }, { name: "文体活动室", kind: "CULTURE_ROOM", capacity: 60 },
    { name: "文化广场", kind: "SQUARE", capacity: 300 },
  ],
  STATION: [{ name: "农家书屋", kind: "BOOKROOM", capacity: 20 }],
  POINT: [],
};

/** The rooms that a place of this level has in the demo county. */
export function facilitiesOf({ tier }: Pick<PlannedStation, "tier">): readonly PlannedFacility[] {
  return byTier[tier];
}

import type { MutationCases } from "./case";
import type { Stage } from "./stage";

const edit = (id: string) => ({ id, version: 1 });

/** Where and when pieces are shown. */
export function placementCases({ piece, placements, standingRule, screenGroup, walls, waiting }: Stage): MutationCases {
  const whole = { windowFrom: "2027-01-01T00:00:00.000Z", windowUntil: "2027-02-01T00:00:00.000Z", name: "元旦", weight: 1 };
  return {
    placePiece: (at) => ({ pieceId: piece, stationIds: [at.station], ...whole, excludedDates: ["2027-01-02"], priority: "NORMAL", dayparts: [] }),
    changePlacement: (at, side) => ({ ...edit(placements[side]), aim: { stationIds: [at.station] }, ...whole, excludedDates: ["2027-01-02"] }),
    endPlacement: (_at, side) => edit(placements[side]),
    createStandingRule: () => ({ rule: { types: ["STORY"] }, aim: { everywhere: true }, ...whole }),
    changeStandingRule: () => ({ ...edit(standingRule), rule: { types: ["STORY"] }, aim: { everywhere: true }, ...whole }),
    endStandingRule: () => edit(standingRule),
    signPlacement: (_at, side) => edit(waiting[side]),
    dropPlacementChange: (_at, side) => edit(waiting[side]),
    saveScreenGroup: (_at, side) => ({ name: "村口屏", screenIds: [walls[side]] }),
    deleteScreenGroup: () => edit(screenGroup),
  };
}

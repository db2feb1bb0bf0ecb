import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { holdable, nothingBefore } from "../../heldChanges";
import { placeAbove, Station } from "../../stations";
import { pairScreen } from "../commands/pairScreen";
import { registerOfflineScreen } from "../commands/registerOfflineScreen";
import { updateScreen } from "../commands/updateScreen";
import { Screen } from "../screen.entity";

const roles = ["STATION_MANAGER", "STATION_KEEPER", "SCREEN_KEEPER"] as const;

/** A screen that joins shows whatever is placed for its station. Whoever signs does so while the player still shows its code. */
export const heldPairScreen = holdable({
  mutation: "pairScreen",
  roles,
  run: pairScreen,
  before: nothingBefore,
  asks: async (work, { after }) => ({ title: `${await nameOf(work, after.stationId)}：配对屏幕 ${after.name}`, lines: ["屏幕上的配对码十分钟内有效，请在此之前签字"], stationId: after.stationId }),
});

/** What is to be loaded onto it by hand follows from what is placed for its station. */
export const heldRegisterOfflineScreen = holdable({
  mutation: "registerOfflineScreen",
  roles,
  run: registerOfflineScreen,
  before: nothingBefore,
  asks: async (work, { after }) => ({ title: `${await nameOf(work, after.stationId)}：登记未联网屏幕 ${after.name}`, lines: [], stationId: after.stationId }),
});

/** At another station, or under other tags, other placements reach it; what a screen is called nobody in front of it reads. */
export const heldUpdateScreen = holdable({
  mutation: "updateScreen",
  roles,
  run: updateScreen,
  before: ({ entities }, { id }) => entities.findOneBy(Screen, { id }),
  asks: async (work, { before, after }) => {
    if (before === null) return null;
    const [from, to] = [[...before.tags].sort(), [...after.tags].sort()];
    const lines = JSON.stringify(from) === JSON.stringify(to) ? [] : [`标签（投放按标签选屏幕）：从“${from.join("、")}”改为“${to.join("、")}”`];
    if (before.stationId !== after.stationId) lines.push(`所属阵地：从“${await nameOf(work, before.stationId)}”改为“${await nameOf(work, after.stationId)}”`);
    if (lines.length === 0) return null;
    return { title: `${await nameOf(work, after.stationId)}：修改屏幕 ${after.name}`, lines, stationId: await placeAbove(work, [before.stationId, after.stationId]) };
  },
});

async function nameOf({ entities }: UnitOfWork, stationId: string): Promise<string> {
  return (await entities.findOneBy(Station, { id: stationId }))?.name ?? "";
}

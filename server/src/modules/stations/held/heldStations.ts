import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { holdable, newLines, nothingBefore, type FieldNames } from "../../heldChanges";
import { changeStationStatus } from "../commands/changeStationStatus";
import { createStation } from "../commands/createStation";
import { moveStation } from "../commands/moveStation";
import { updateStation } from "../commands/updateStation";
import { placeAbove } from "../placeAbove";
import { Station, type StationStatus } from "../station.entity";
import { tierNames } from "../stationRules";

type Shown = Pick<Station, "code" | "name" | "tier" | "address" | "openingHours" | "phone" | "latitude" | "longitude">;

interface ShownStation {
  readonly code: string | null;
  readonly name: string | null;
  readonly tier: string | null;
  readonly address: string | null;
  readonly openingHours: string | null;
  readonly phone: string | null;
  readonly position: string | null;
}

export const stationNames: FieldNames<ShownStation> = { name: "名称", code: "编码", tier: "层级", address: "地址", openingHours: "开放时间", phone: "电话", position: "位置" };
/** What is read of a station that is not there. */
export const nothing: ShownStation = { code: null, name: null, tier: null, address: null, openingHours: null, phone: null, position: null };
const statusNames: Readonly<Record<StationStatus, string>> = { PROPOSED: "筹建", ACTIVE: "启用", SUSPENDED: "暂停", CLOSED: "撤销" };
const hidden: readonly StationStatus[] = ["PROPOSED", "CLOSED"];

/** A new station is on residents' pages at once, unless it is only planned. */
export const heldCreateStation = holdable({
  mutation: "createStation",
  roles: ["STATION_MANAGER"],
  run: createStation,
  before: nothingBefore,
  asks: async (work, { after }) => {
    if (hidden.includes(after.status)) return null;
    const above = await nameOf(work, after.parentId);
    const managersMay = after.tier === "STATION" || after.tier === "POINT";
    const lines = newLines(nothing, { ...shown(after), name: null }, stationNames);
    return { title: `${above === "" ? "" : `${above}：`}新增阵地 ${after.name}`, lines, stationId: managersMay ? after.parentId : null };
  },
});

/** Other words that residents read, and other tags, which placements aim by. Screens and youth palaces name their station, open or not. */
export const heldUpdateStation = holdable({
  mutation: "updateStation",
  roles: ["STATION_MANAGER"],
  run: updateStation,
  before: ({ entities }, { id }) => entities.findOneBy(Station, { id }),
  asks: (_work, { before, after }) => Promise.resolve(before === null ? null : askOfUpdate(before, after)),
});

function askOfUpdate(before: Station, after: Station) {
  const lines = [...newLines(shown(before), shown(after), stationNames), ...tagLines(before, after)];
  return lines.length === 0 ? null : { title: `${before.name}：修改阵地资料`, lines, stationId: after.id };
}

/** Opening shows more; suspending and closing never wait. */
export const heldChangeStationStatus = holdable({
  mutation: "changeStationStatus",
  roles: ["STATION_MANAGER"],
  run: changeStationStatus,
  before: ({ entities }, { id }) => entities.findOneBy(Station, { id }),
  asks: (_work, { before, after }) => {
    if (before === null || after.status !== "ACTIVE") return Promise.resolve(null);
    const words = hidden.includes(before.status) ? newLines(nothing, shown(after), stationNames) : [];
    return Promise.resolve({ title: `${after.name}：启用`, lines: [`状态：从“${statusNames[before.status]}”改为“启用”`, ...words], stationId: after.id });
  },
});

/** What is placed for another subtree would be shown there. */
export const heldMoveStation = holdable({
  mutation: "moveStation",
  roles: ["STATION_MANAGER"],
  run: moveStation,
  before: ({ entities }, { id }) => entities.findOneBy(Station, { id }),
  asks: async (work, { request, before, after }) => {
    const day = request.effectiveOn ? `，从${request.effectiveOn}起` : "";
    const lines = [`上级：从“${await nameOf(work, before?.parentId ?? null)}”改为“${await nameOf(work, request.parentId)}”${day}`];
    // Who moves it answers for the place it leaves and for the one it comes to.
    const stationId = await placeAbove(work, [before?.parentId ?? null, request.parentId]);
    return { title: `${after.name}：调整隶属`, lines, stationId };
  },
});

/** What residents and screens read of a station. */
export function shown({ code, name, tier, address, openingHours, phone, latitude, longitude }: Shown): ShownStation {
  return { code, name, tier: tierNames[tier], address, openingHours, phone, position: latitude === null || longitude === null ? null : `${String(latitude)}，${String(longitude)}` };
}

/** Other tags as a line; a tag that is gone may be one that a placement excepts. */
export function tagLines(before: Pick<Station, "tags">, after: Pick<Station, "tags">): string[] {
  const [from, to] = [[...before.tags].sort(), [...after.tags].sort()];
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [`标签（投放按标签选阵地）：从“${from.join("、")}”改为“${to.join("、")}”`];
}

async function nameOf({ entities }: UnitOfWork, id: string | null): Promise<string> {
  return id === null ? "" : ((await entities.findOneBy(Station, { id }))?.name ?? "");
}

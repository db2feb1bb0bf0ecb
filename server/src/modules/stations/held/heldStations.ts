import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { holdable, newLines, nothingBefore, type FieldNames } from "../../heldChanges";
import { changeStationStatus } from "../commands/changeStationStatus";
import { createStation } from "../commands/createStation";
import { moveStation } from "../commands/moveStation";
import { updateStation } from "../commands/updateStation";
import { Station, type StationStatus } from "../station.entity";
import { tierNames } from "../stationRules";

interface ShownStation {
  readonly code: string | null;
  readonly name: string | null;
  readonly tier: string | null;
  readonly address: string | null;
  readonly openingHours: string | null;
  readonly phone: string | null;
  readonly position: string | null;
}

const names: FieldNames<ShownStation> = { name: "名称", code: "编码", tier: "层级", address: "地址", openingHours: "开放时间", phone: "电话", position: "位置" };
const nothing: ShownStation = { code: null, name: null, tier: null, address: null, openingHours: null, phone: null, position: null };
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
    return { title: `${above === "" ? "" : `${above}：`}新增阵地 ${after.name}`, lines: newLines(nothing, { ...shown(after), name: null }, names), stationId: after.parentId };
  },
});

/** Other words that residents read, and other tags, which placements aim by. */
export const heldUpdateStation = holdable({
  mutation: "updateStation",
  roles: ["STATION_MANAGER"],
  run: updateStation,
  before: ({ entities }, { id }) => entities.findOneBy(Station, { id }),
  asks: (_work, { before, after }) => Promise.resolve(before === null ? null : askOfUpdate(before, after)),
});

function askOfUpdate(before: Station, after: Station) {
  const words = hidden.includes(after.status) ? [] : newLines(shown(before), shown(after), names);
  // A tag that is gone may be one that a placement excepts.
  const tags = tagsOf(before) === tagsOf(after) ? [] : [`标签（投放按标签选阵地）：从“${tagsOf(before)}”改为“${tagsOf(after)}”`];
  const lines = [...words, ...tags];
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
    return Promise.resolve({ title: `${after.name}：启用`, lines: [`状态：从“${statusNames[before.status]}”改为“启用”`], stationId: after.id });
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
    return { title: `${after.name}：调整隶属`, lines, stationId: request.parentId };
  },
});

function shown({ code, name, tier, address, openingHours, phone, latitude, longitude }: Station): ShownStation {
  return { code, name, tier: tierNames[tier], address, openingHours, phone, position: latitude === null || longitude === null ? null : `${String(latitude)}，${String(longitude)}` };
}

function tagsOf({ tags }: Station): string {
  return [...tags].sort().join("、");
}

async function nameOf({ entities }: UnitOfWork, id: string | null): Promise<string> {
  return id === null ? "" : ((await entities.findOneBy(Station, { id }))?.name ?? "");
}

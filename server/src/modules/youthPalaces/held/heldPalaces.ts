import { holdable, newLines, nothingBefore, type FieldNames } from "../../heldChanges";
import { placeAbove, Station } from "../../stations";
import { createYouthPalace, updateYouthPalace } from "../commands/keepYouthPalace";
import { livePalaceTexts, publicPalaceText } from "../palaceText";
import { YouthPalace, type PalaceKind } from "../youthPalace.entity";

interface ShownPalace {
  readonly name: string | null;
  readonly kind: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly openingText: string | null;
  readonly summary: string | null;
  readonly station: string | null;
}

const names: FieldNames<ShownPalace> = { name: "名称", kind: "类型", address: "地址", phone: "电话", openingText: "开放说明", summary: "简介", station: "展示阵地" };
const kinds: Readonly<Record<PalaceKind, string>> = { RURAL_SCHOOL: "乡村学校少年宫", REVIVAL: "乡村复兴少年宫" };
const nowhere: ShownPalace = { name: null, kind: null, address: null, phone: null, openingText: null, summary: null, station: null };

/** A new youth palace is on residents' pages at once. */
export const heldCreateYouthPalace = holdable({
  mutation: "createYouthPalace",
  roles: ["STATION_MANAGER"],
  run: createYouthPalace,
  before: nothingBefore,
  asks: async ({ entities }, { after }) => {
    const station = await entities.findOneBy(Station, { id: after.stationId });
    const { kind, address, phone, name } = after;
    const lines = newLines(nowhere, { ...nowhere, kind: kinds[kind], address, phone }, names);
    return { title: `${station?.name ?? ""}：新增少年宫 ${name}`, lines, stationId: after.stationId };
  },
});

/** Other words, another place, and opening again show more; closing does not, and free words go through review. */
export const heldUpdateYouthPalace = holdable({
  mutation: "updateYouthPalace",
  roles: ["STATION_MANAGER", "STATION_KEEPER"],
  run: updateYouthPalace,
  before: ({ entities }, { id }) => entities.findOneBy(YouthPalace, { id }),
  asks: async (work, { before, after }) => {
    if (before === null || !after.active) return null;
    const live = await livePalaceTexts(work, [after.id]);
    const shown = async (palace: YouthPalace): Promise<ShownPalace> => {
      const station = await work.entities.findOneBy(Station, { id: palace.stationId });
      return { ...publicPalaceText(palace, live), name: palace.name, kind: kinds[palace.kind], address: palace.address, phone: palace.phone, station: station?.name ?? null };
    };
    const isMoved = before.stationId !== after.stationId;
    const words = newLines(before.active ? await shown(before) : nowhere, await shown(after), names);
    const lines = before.active ? (isMoved && words.length === 0 ? ["展示阵地：换到同名的另一个阵地"] : words) : ["重新开放", ...words];
    if (lines.length === 0) return null;
    const title = `${before.name}：${before.active ? "修改资料" : "重新开放"}`;
    if (!isMoved) return { title, lines, stationId: after.stationId };
    return { title, lines, stationId: await placeAbove(work, [before.stationId, after.stationId]), roles: ["STATION_MANAGER"] };
  },
});

import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { holdable, newLines, nothingBefore, type FieldNames } from "../../heldChanges";
import { createClub, updateClub } from "../commands/keepClub";
import { Club, type ClubKind } from "../club.entity";
import { YouthPalace } from "../youthPalace.entity";

interface ShownClub {
  readonly name: string | null;
  readonly kind: string | null;
  readonly grades: string | null;
  readonly capacity: number | null;
  readonly room: string | null;
  readonly instructorName: string | null;
}

const names: FieldNames<ShownClub> = { name: "名称", kind: "类别", grades: "年级", capacity: "名额", room: "活动室", instructorName: "辅导员" };
const kinds: Readonly<Record<ClubKind, string>> = { MORAL: "思想道德类", ARTS: "文化艺术类", SPORTS: "体育健身类", SCIENCE: "科技创新类", SKILLS: "劳动技能类" };
const nothing: ShownClub = { name: null, kind: null, grades: null, capacity: null, room: null, instructorName: null };

/** A new club is on its palace's page at once. */
export const heldCreateClub = holdable({
  mutation: "createClub",
  roles: ["STATION_MANAGER", "STATION_KEEPER"],
  run: createClub,
  before: nothingBefore,
  asks: async (work, { after }) => {
    const { palaceName, stationId } = await palaceOf(work, after.palaceId);
    return { title: `${palaceName}：新增社团 ${after.name}`, lines: newLines(nothing, { ...shown(after), name: null }, names), stationId };
  },
});

/** Other words, and meeting again, show more; closing a club does not. */
export const heldUpdateClub = holdable({
  mutation: "updateClub",
  roles: ["STATION_MANAGER", "STATION_KEEPER"],
  run: updateClub,
  before: ({ entities }, { id }) => entities.findOneBy(Club, { id }),
  asks: async (work, { before, after }) => {
    if (before === null || !after.active) return null;
    const lines = before.active ? newLines(shown(before), shown(after), names) : ["重新开班", ...newLines(nothing, shown(after), names)];
    const { palaceName, stationId } = await palaceOf(work, after.palaceId);
    return lines.length === 0 ? null : { title: `${palaceName}：${before.active ? "修改" : "重新开"}社团 ${before.name}`, lines, stationId };
  },
});

function shown({ name, kind, grades, capacity, room, instructorName }: Club): ShownClub {
  return { name, kind: kinds[kind], grades, capacity, room, instructorName };
}

/** How a palace is called, and the station whose staff may sign for it. */
export async function palaceOf({ entities }: Pick<UnitOfWork, "entities">, id: string): Promise<{ readonly palaceName: string; readonly stationId: string | null }> {
  const palace = await entities.findOneBy(YouthPalace, { id });
  return { palaceName: palace?.name ?? "", stationId: palace?.stationId ?? null };
}

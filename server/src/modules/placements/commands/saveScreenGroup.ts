import { In, IsNull, type EntityManager } from "typeorm";
import { mayBeId, newId } from "../../../kernel/id";
import { conflict, invalid, notAllowed, notFound, refuseAll, succeed, type Outcome, type Refusal } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { forUpdate } from "../../../platform/database";
import { Screen } from "../../screens";
import { screenGroupChangedEvent } from "../placement.events";
import { canKeepScreenGroups } from "../placement.policy";
import { usesOfGroup } from "../queries/usesOfGroup";
import { ScreenGroup } from "../screenGroup.entity";
import { accountOf } from "./settlePlan";

const mostScreens = 500;
const longestName = 40;

/** A new group without id and version; else the group as it shall be. */
export interface SaveScreenGroup {
  readonly id?: string | null;
  readonly version?: number | null;
  readonly name: string;
  readonly screenIds: readonly string[];
}

/** Names a group of screens, or changes one. A group that a placement names grows only with the placement's signature: by naming another group in it. */
export async function saveScreenGroup(work: UnitOfWork, request: SaveScreenGroup): Promise<Outcome<ScreenGroup>> {
  if (!canKeepScreenGroups(work.actor)) return notAllowed("屏幕组由管理员管理");
  const opened = await openGroup(work, request);
  if (!opened.ok) return opened;
  const known = opened.value;
  const asked = { name: request.name.trim(), screenIds: [...new Set(request.screenIds)].sort() };
  const problems = [...(await groupProblems(work.entities, asked, known)), ...(known === null ? [] : await widenings(work.entities, known, asked.screenIds))];
  if (problems.length > 0) return refuseAll(problems);
  const made = known ?? { id: newId(work.now), version: 0, createdBy: accountOf(work), createdAt: work.now };
  const group = Object.assign(new ScreenGroup(), made, { ...asked, version: made.version + 1, updatedAt: work.now });
  await work.entities.save(ScreenGroup, group);
  work.record(screenGroupChangedEvent(group.id));
  return succeed(group);
}

/** The group to be changed, locked; null for a new one. */
async function openGroup({ entities }: UnitOfWork, { id, version }: SaveScreenGroup): Promise<Outcome<ScreenGroup | null>> {
  if (id === null || id === undefined) return succeed(null);
  const known = mayBeId(id) ? await entities.findOne(ScreenGroup, { where: { id }, ...forUpdate<ScreenGroup>(entities) }) : null;
  if (known === null) return notFound("没有这个屏幕组");
  return known.version === version ? succeed(known) : conflict();
}

async function groupProblems(entities: EntityManager, { name, screenIds }: { name: string; screenIds: readonly string[] }, known: ScreenGroup | null): Promise<Refusal[]> {
  if (name === "" || [...name].length > longestName) return [invalid("name", `屏幕组名称应为 1 到 ${String(longestName)} 个字`)];
  const namesake = await entities.findOneBy(ScreenGroup, { name });
  if (namesake && namesake.id !== known?.id) return [invalid("name", "已有同名的屏幕组", "NAME_TAKEN")];
  if (screenIds.length === 0) return [invalid("screenIds", "请至少选择一块屏幕")];
  if (screenIds.length > mostScreens) return [invalid("screenIds", `一个组最多 ${String(mostScreens)} 块屏幕`, "TOO_MANY")];
  const added = screenIds.filter((id) => !known?.screenIds.includes(id));
  const found = added.length === 0 ? 0 : await entities.countBy(Screen, { id: In(added.filter(mayBeId)), removedAt: IsNull() });
  return found < added.length ? [invalid("screenIds", "有的屏幕不存在，请重新选择", "NOT_FOUND")] : [];
}

async function widenings(entities: EntityManager, known: ScreenGroup, screenIds: readonly string[]): Promise<Refusal[]> {
  const { aimed, excepted } = await usesOfGroup(entities, known.id);
  const grows = aimed.length > 0 && screenIds.some((id) => !known.screenIds.includes(id));
  const shrinks = excepted.length > 0 && known.screenIds.some((id) => !screenIds.includes(id));
  const names = [...(grows ? aimed : []), ...(shrinks ? excepted : [])].map((name) => `“${name}”`).slice(0, 3).join("、");
  return grows || shrinks ? [invalid("screenIds", `这个组正用在投放${names}里，这样改会扩大展示范围；请另建一个组，再在投放里换用它，由另一人签字`, "GROUP_IN_USE")] : [];
}

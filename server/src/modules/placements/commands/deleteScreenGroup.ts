import { mayBeId } from "../../../kernel/id";
import { conflict, invalid, notAllowed, notFound, refuseAll, succeed, type Outcome } from "../../../kernel/outcome";
import type { UnitOfWork } from "../../../kernel/unitOfWork";
import { screenGroupChangedEvent } from "../placement.events";
import { canKeepScreenGroups } from "../placement.policy";
import { usesOfGroup } from "../queries/usesOfGroup";
import { ScreenGroup } from "../screenGroup.entity";
import type { PlacementRequest } from "./openPlacement";

/** Drops a group that no placement names any more. */
export async function deleteScreenGroup(work: UnitOfWork, request: PlacementRequest): Promise<Outcome<ScreenGroup>> {
  if (!canKeepScreenGroups(work.actor)) return notAllowed("屏幕组由管理员管理");
  const group = mayBeId(request.id) ? await work.entities.findOneBy(ScreenGroup, { id: request.id }) : null;
  if (!group) return notFound("没有这个屏幕组");
  if (group.version !== request.version) return conflict();
  const { aimed, excepted } = await usesOfGroup(work.entities, group.id);
  if (aimed.length + excepted.length > 0) return refuseAll([invalid("id", "这个组还用在投放里，请先结束或修改那些投放", "GROUP_IN_USE")]);
  await work.entities.delete(ScreenGroup, { id: group.id });
  work.record(screenGroupChangedEvent(group.id));
  return succeed(group);
}

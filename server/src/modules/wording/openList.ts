import { conflict, notAllowed, notFound, succeed, type Outcome } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { forUpdate } from "../../platform/database";
import { differenceText, entriesDifference, loosens } from "./entriesDifference";
import { entriesOf, saveVersion } from "./saveVersion";
import { canLoosenWording, canTightenWording } from "./wording.policy";
import type { WordingEntry } from "./wordingEngine/wordingList";
import { WordingList } from "./wordingList.entity";

/** A list that the actor may change, locked, with its entries. */
export interface OpenedList {
  readonly list: WordingList;
  readonly entries: readonly WordingEntry[];
}

/** Opens a list for a change by somebody who read this version of it. */
export async function openList(work: UnitOfWork, { id, version }: { readonly id: string; readonly version: number }): Promise<Outcome<OpenedList>> {
  if (!canTightenWording(work.actor)) return notAllowed("只有管理员和终审人员可以管理词表");
  const list = await work.entities.findOne(WordingList, { where: { id }, ...forUpdate<WordingList>(work.entities) });
  if (!list) return notFound("没有这个词表");
  if (list.version !== version) return conflict("词表刚被别人修改过，请刷新后再改");
  return succeed({ list, entries: await entriesOf(work.entities, list) });
}

type Next = Partial<Pick<WordingList, "name" | "severity" | "active" | "source" | "note">> & { readonly entries?: readonly WordingEntry[] };

/** Refuses a change that lets more pass than the actor may allow. */
export function checkLoosening({ actor }: Pick<UnitOfWork, "actor">, { list, entries }: OpenedList, next: Next): Outcome<null> {
  if (canLoosenWording(actor)) return succeed(null);
  const after = { ...list, ...next };
  return loosens({ ...list, entries }, after, entriesDifference(entries, next.entries ?? entries))
    ? notAllowed("删词、加例外、加区号、把原来算错的写法列为规范、改为提醒或停用词表，须由管理员来做")
    : succeed(null);
}

/** Saves the list's next state, unless it lets more pass than the actor may allow; what changes nothing makes no version. */
export async function saveChange(work: UnitOfWork, opened: OpenedList, next: Next): Promise<Outcome<WordingList>> {
  const { list, entries } = opened;
  const after = { ...list, ...next, entries: next.entries ?? entries };
  const difference = entriesDifference(entries, after.entries);
  const allowed = checkLoosening(work, opened, next);
  if (!allowed.ok) return allowed;
  const change = [settingsText(list, after), differenceText(difference)].filter((part) => part !== "").join("；");
  return succeed(change === "" ? list : await saveVersion(work, list, after, change));
}

function settingsText(before: WordingList, after: Omit<WordingList, "version">): string {
  const changes = [
    before.name === after.name ? "" : `改名为“${after.name}”`,
    before.severity === after.severity ? "" : `改为${after.severity === "BLOCK" ? "拦截" : "提醒"}`,
    before.active === after.active ? "" : after.active ? "启用" : "停用",
    before.source === after.source && before.note === after.note ? "" : "修改来源或说明",
  ];
  return changes.filter((change) => change !== "").join("；");
}


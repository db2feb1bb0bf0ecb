import { Not } from "typeorm";
import { invalid, type Refusal } from "../../kernel/outcome";
import type { UnitOfWork } from "../../kernel/unitOfWork";
import { WordingList } from "./wordingList.entity";

export interface ListSettings {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly note: string | null;
}

/** The rules that a list's own words break. */
export async function checkSettings(work: UnitOfWork, { id, name, source, note }: ListSettings): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  if (name === "" || [...name].length > 40) refusals.push(invalid("name", "请填写名称，最多 40 个字"));
  if (source === "" || [...source].length > 200) refusals.push(invalid("source", "请写明词表的来源或依据，最多 200 个字"));
  if ([...(note ?? "")].length > 500) refusals.push(invalid("note", "说明最多 500 个字"));
  if (await work.entities.existsBy(WordingList, { name, id: Not(id) })) refusals.push(invalid("name", "已有同名的词表", "NAME_TAKEN"));
  return refusals;
}

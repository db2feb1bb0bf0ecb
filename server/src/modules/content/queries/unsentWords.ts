import { In } from "typeorm";
import { clockTime, dayText } from "../../../kernel/localTime";
import type { Reader } from "../../../kernel/unitOfWork";
import type { CmsDraftUnsent, DraftPerson } from "../../../platform/cmsClient";
import { StaffAccount } from "../../identity";

const staffPrefix = "staff:";

/** Says in Chinese what a draft holds that nobody submitted, by whom and since when as far as that is known. */
export async function unsentWords({ entities }: Pick<Reader, "entities">, { changedAt, people }: Pick<CmsDraftUnsent, "changedAt" | "people">, timeZone: string): Promise<string> {
  const authors = people.flatMap(({ author }) => author ?? []);
  const ids = authors.filter((author) => author.startsWith(staffPrefix)).map((author) => author.slice(staffPrefix.length));
  const accounts = await entities.find(StaffAccount, { where: [{ id: In(ids) }, { cmsUserId: In(authors) }] });
  const nameOf = ({ author, name }: DraftPerson): string | null =>
    accounts.find((account) => account.cmsUserId === author || `${staffPrefix}${account.id}` === author)?.name ?? name;
  const names = [...new Set(people.flatMap((person) => nameOf(person) ?? []))].join("、");
  const when = changedAt && `最近改于${dayText(changedAt, timeZone)}${clockTime(changedAt, timeZone)}`;
  const known = [names, when].filter(Boolean).join("，");
  return `草稿里有上次送审以后还没送审的改动${known && `（${known}）`}，没有写回`;
}

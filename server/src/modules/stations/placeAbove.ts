import { In } from "typeorm";
import type { Reader } from "../../kernel/unitOfWork";
import { Station } from "./station.entity";

/** The nearest place that all of these lie below or are: whoever answers for it answers for each of them. Null when there is none. */
export async function placeAbove({ entities }: Pick<Reader, "entities">, ids: readonly (string | null)[]): Promise<string | null> {
  const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
  const rows = ids.includes(null) ? [] : await entities.findBy(Station, { id: In(wanted) });
  const [first = [], ...others] = rows.map(({ path }) => path.split("/").filter((id) => id !== ""));
  const shared = first.findIndex((id, depth) => others.some((path) => path[depth] !== id));
  return (shared === -1 ? first : first.slice(0, shared)).at(-1) ?? null;
}

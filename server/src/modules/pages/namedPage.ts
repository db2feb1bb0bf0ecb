import type { Reader } from "../../kernel/unitOfWork";
import { mayBeId } from "../../kernel/id";
import { palacePage } from "./palacePage";
import type { Asked, Page, Site } from "./page";
import { piecePage } from "./piecePage";

/** `/p/:id`: what the id names, a youth palace or a piece; ids are unique over both. */
export async function namedPage(reader: Reader, asked: Asked, site: Site): Promise<Page | null> {
  if (!mayBeId(asked.params["id"] ?? "")) return null;
  return (await palacePage(reader, asked, site)) ?? (await piecePage(reader, asked, site));
}

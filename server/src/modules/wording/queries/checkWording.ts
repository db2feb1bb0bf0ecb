import type { EntityManager } from "typeorm";
import { readOnce } from "../../../kernel/readOnce";
import type { Reader } from "../../../kernel/unitOfWork";
import { canReadWording } from "../wording.policy";
import { checkTexts } from "../wordingEngine/checkTexts";
import type { WordingFinding, WordingText } from "../wordingEngine/wordingList";
import { currentLists } from "./currentLists";

/** Holds texts against the lists in force. */
export async function checkWording(reading: { readonly entities: EntityManager }, texts: readonly WordingText[]): Promise<readonly WordingFinding[]> {
  return texts.length === 0 ? [] : checkTexts(await currentLists(reading), texts);
}

/** The same for somebody who asks while writing. */
export async function tryWording(reader: Reader, texts: readonly WordingText[]): Promise<readonly WordingFinding[]> {
  if (!canReadWording(reader.actor)) return [];
  return checkTexts(await readOnce(reader, "wordingLists", () => currentLists(reader)), texts);
}

import type { Reader } from "../../kernel/unitOfWork";
import { createFeedMemory } from "./feedMemory";
import { screenFeed, type ScreenFeed } from "./queries/screenFeed";
import { feedSources } from "./sources";

/** The feed of a class, made with nothing remembered: for tests that compare with it. */
export async function freshFeed(reader: Reader, classKey: string, timeZone: string): Promise<ScreenFeed | null> {
  return screenFeed(reader, { classKey, timeZone, sources: feedSources(createFeedMemory()) });
}

import { IsNull, Like } from "typeorm";
import { systemActor } from "../../../kernel/actor";
import type { Database } from "../../../platform/database";
import type { MediaStore } from "../../../platform/mediaStore";
import type { Logger } from "../../../platform/logger/logger";
import { keepRenditions } from "../commands/keepRenditions";
import { MediaFile } from "../mediaFile.entity";
import { makeRenditions } from "./makeRenditions";

const actor = systemActor("content");
const atOnce = 20;

/** Makes the renditions of pictures that have none yet, a few in a run; one that cannot be drawn is logged and shown as it came. */
export async function renderMedia({ database, logger }: { readonly database: Database; readonly logger: Logger }, store: MediaStore): Promise<void> {
  const waiting = await database.read(actor, ({ entities }) =>
    entities.find(MediaFile, { where: { renderedAt: IsNull(), mime: Like("image/%") }, order: { storedAt: "DESC" }, take: atOnce }));
  for (const source of waiting) {
    if ((await store.sizeOf(`${source.sha256}.${source.ext}`)) === null) continue;
    const made = await makeRenditions(store, source).catch((error: unknown) => {
      logger.warn({ sha256: source.sha256, error }, "a picture could not be made smaller");
      return [];
    });
    const kept = await database.write(actor, (work) => keepRenditions(work, { sources: [source.sha256], made }));
    if (!kept.ok) throw new Error(kept.refusals.map(({ code }) => code).join(" "));
  }
}

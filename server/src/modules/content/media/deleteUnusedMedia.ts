import { systemActor } from "../../../kernel/actor";
import { machineClock } from "../../../kernel/clock";
import type { MediaStore } from "../../../platform/mediaStore";
import type { Services } from "../../../platform/portalModule";
import { forgetMedia } from "../commands/forgetMedia";
import { unusedMedia } from "../queries/unusedMedia";

const actor = systemActor("content");
const hourMs = 3_600_000;
const monthMs = 30 * 24 * hourMs;
const batch = 100;

/** Deletes what a crash left half received, and the files of 30 days and more that no revision shows, rows first. */
export async function deleteUnusedMedia({ database, clock, logger }: Pick<Services, "database" | "clock" | "logger">, store: MediaStore): Promise<void> {
  // Files bear the time of the disk's own clock, which a trial does not shift.
  const onDisk = machineClock.now().getTime();
  await store.forgetReceivedBefore(new Date(onDisk - hourMs));
  const before = new Date(clock.now().getTime() - monthMs);
  const stored = await store.namesBefore(new Date(onDisk - monthMs));
  const names = await database.read(actor, (reader) => unusedMedia(reader, stored, before));
  let deleted = 0;
  for (let from = 0; from < names.length; from += batch) {
    const some = new Map(names.slice(from, from + batch).map((name) => [name.slice(0, 64), name]));
    const outcome = await database.write(actor, (work) => forgetMedia(work, [...some.keys()]));
    if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join(" "));
    for (const hash of outcome.value) await store.remove(some.get(hash) ?? "");
    deleted += outcome.value.length;
  }
  if (deleted > 0) logger.info({ deleted }, "media that no revision shows were deleted");
}

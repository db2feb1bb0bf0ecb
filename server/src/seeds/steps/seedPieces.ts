import { createReadStream, statSync } from "node:fs";
import { join } from "node:path";
import { contentOf } from "../../modules/content/contentService";
import { DatabaseShelf, knownMedia } from "../../modules/content/sync/databaseShelf";
import { MediaKeeper } from "../../modules/content/sync/mediaKeeper";
import type { CmsEntry, CmsMedia } from "../../platform/cmsClient";
import { hashOfFile } from "../pictures/hashOfFile";
import { planContent, type PlannedEntry } from "../plan/contentPlan";
import { passReviews } from "./passReviews";
import { editorInCms } from "./seedStaff";
import type { SeedContext } from "./step";
import { documentIdOf, importFolder, linkedFields } from "./writeCmsImport";

const dayMs = 86_400_000;

async function mediaOf(context: SeedContext, { picture }: PlannedEntry): Promise<CmsMedia[]> {
  if (picture === null) return [];
  const path = join(importFolder(context), "pictures", picture.file);
  return [{
    field: picture.field, name: picture.file, alternativeText: null, caption: null, sha256: await hashOfFile(path), mime: "image/jpeg", bytes: statSync(path).size, url: path,
  }];
}

async function entryOf(context: SeedContext, planned: PlannedEntry): Promise<CmsEntry> {
  return {
    uid: planned.uid, documentId: documentIdOf(planned.key), publishedAt: context.clock.now().toISOString(), submittedBy: editorInCms, authors: [editorInCms],
    fields: linkedFields(context, planned), media: await mediaOf(context, planned),
  };
}

/** Everything that is public on the first day, put forward and reviewed by three people in the weeks before; what is not `reviewed` comes in with the CMS and waits. */
export async function seedPieces(context: SeedContext): Promise<void> {
  const { services, clock, now } = context;
  const { store } = contentOf(services);
  const keeper = new MediaKeeper({ download: ({ url }) => Promise.resolve(createReadStream(url)) }, store, knownMedia(services.database));
  const shelf = new DatabaseShelf(services.database, (media) => keeper.keepAll(media));
  const planned = planContent().filter(({ reviewed }) => reviewed);
  for (const [index, one] of planned.entries()) {
    clock.set(new Date(now.getTime() - 30 * dayMs + Math.floor((28 * dayMs * index) / planned.length)));
    await shelf.accept(await entryOf(context, one));
    await passReviews(context);
    if (index % 40 === 39) context.say(`三审公益广告、家训和文章 ${String(index + 1)}/${String(planned.length)}`);
  }
  clock.set(now);
}

import { join } from "node:path";
import { In } from "typeorm";
import { systemActor } from "../../kernel/actor";
import { machineClock } from "../../kernel/clock";
import type { Services } from "../../platform/portalModule";
import { HttpCmsDrafts, HttpCmsReader, type CmsDrafts } from "../../platform/cmsClient";
import { MediaStore } from "../../platform/mediaStore";
import { NonceMemory } from "../../platform/signing";
import { mediaLimits } from "./queries/mediaLimits";
import { MediaRendition } from "./media/mediaRendition.entity";
import { PublicMedia } from "./media/publicMedia";
import { ContentSync } from "./sync/contentSync";
import { DatabaseShelf, knownMedia } from "./sync/databaseShelf";
import { MediaKeeper, type MediaJudgement } from "./sync/mediaKeeper";

/** What the content module keeps in memory for one running application. */
export interface ContentService {
  readonly sync: ContentSync;
  readonly shelf: DatabaseShelf;
  readonly store: MediaStore;
  readonly publicMedia: PublicMedia;
  readonly nonces: NonceMemory;
  readonly drafts: CmsDrafts;
}

const services = new WeakMap<Services["database"], ContentService>();

/** The one content service of an application. */
export function contentOf({ config, database, clock, logger }: Services): ContentService {
  const known = services.get(database);
  if (known) return known;
  const cms = new HttpCmsReader(config);
  const store = new MediaStore(join(config.dataDir, "media"));
  const keeper = new MediaKeeper(cms, store, knownMedia(database), judgementOf({ database, config }));
  const shelf = new DatabaseShelf(database, (media) => keeper.keepAll(media), (entry) => { logger.warn(entry, "an entry could not be read from the CMS; it is read again until it can"); });
  const made = {
    sync: new ContentSync(cms, shelf, clock), shelf, store, publicMedia: new PublicMedia(database, clock), nonces: new NonceMemory(),
    drafts: new HttpCmsDrafts(config, signingClock),
  };
  services.set(database, made);
  return made;
}

/** What media are judged by on this machine, today. */
export function judgementOf({ database, config: { timeZone, ffmpegPath } }: Pick<Services, "database" | "config">) {
  return (hashes: readonly string[]) => database.read(systemActor("content"), async (reader): Promise<MediaJudgement> => {
    const coded = await reader.entities.findBy(MediaRendition, { sourceSha256: In([...hashes]), purpose: "VIDEO" });
    return { limits: await mediaLimits(reader, timeZone), canCode: ffmpegPath !== null, coded: new Set(coded.map(({ sourceSha256 }) => sourceSha256)) };
  });
}

/** Signed requests between the parts are dated by the machine's own clock, also during trials with a shifted one. */
export const signingClock = machineClock;

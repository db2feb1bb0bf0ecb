import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { IsNull, Like } from "typeorm";
import { systemActor } from "../../../kernel/actor";
import { succeed } from "../../../kernel/outcome";
import { inspectMedia, mostMediaBytes, type MediaStore } from "../../../platform/mediaStore";
import type { Services } from "../../../platform/portalModule";
import { transcodeVideo, type Coding } from "../../../platform/transcoder";
import { keepRenditions } from "../commands/keepRenditions";
import { MediaFile, mediaName } from "../mediaFile.entity";
import { mediaLimits } from "../queries/mediaLimits";
import { codingNotice } from "../sync/mediaNotReady";
import { PendingRead } from "../syncState.entity";
import type { MadeRendition } from "./makeRenditions";
import type { MediaLimits } from "./mediaLimits";
import { codingTarget, dotted, kilobitsWithin, levelFor } from "./codingTarget";
import { mediaProblem } from "./mediaProblem";

const actor = systemActor("content");
// What every player keeps up with; more frames are not worth a server's hour.
const calmRate = 25;

type Here = Pick<Services, "config" | "database" | "logger" | "wake">;

/** Codes the videos that wait for it, one after the other, where the machine has ffmpeg; then their entries are read again. */
export async function codeVideos(services: Here, store: MediaStore): Promise<void> {
  const { database, config, logger } = services;
  const { ffmpegPath } = config;
  if (ffmpegPath === null) return;
  const limits = await database.read(actor, (reader) => mediaLimits(reader, config.timeZone));
  const videos = await database.read(actor, ({ entities }) => entities.find(MediaFile, { where: { renderedAt: IsNull(), mime: Like("video/%") }, order: { storedAt: "ASC" } }));
  for (const video of videos.filter((file) => mediaProblem(file, limits)?.isCoding)) {
    const made = await codeAnew(ffmpegPath, store, video, limits).catch((error: unknown) => {
      logger.warn({ sha256: video.sha256, error }, "a video could not be coded anew");
      return [];
    });
    const kept = await database.write(actor, (work) => keepRenditions(work, { sources: [video.sha256], made }));
    if (!kept.ok) throw new Error(kept.refusals.map(({ code }) => code).join(" "));
    await readWaitingAgain(services);
  }
}

/** The video in the coding that players know; throws when the result is not what the rules allow. */
async function codeAnew(ffmpeg: string, store: MediaStore, source: MediaFile, limits: MediaLimits): Promise<MadeRendition[]> {
  const path = join(store.folder, `.${randomUUID()}.part`);
  try {
    await transcodeVideo(ffmpeg, store.pathOf(mediaName(source)), path, codingWithin(limits, source.seconds));
    const received = await store.receive(createReadStream(path), mostMediaBytes);
    const inspected = await inspectMedia(received.path, received.bytes);
    const problem = "problem" in inspected ? inspected.problem : mediaProblem({ name: source.name, bytes: received.bytes, ...inspected.facts, details: inspected.facts }, limits)?.text;
    if ("problem" in inspected || problem !== undefined) {
      await store.discard(received);
      throw new Error(problem);
    }
    const { ext, mime, width, height } = inspected.facts;
    await store.keep(received, ext);
    return [{ sourceSha256: source.sha256, purpose: "VIDEO", sha256: received.sha256, ext, mime, bytes: received.bytes, width, height }];
  } finally {
    await rm(path, { force: true });
  }
}

/** What a film of this length is coded as, so that it meets today's limits. */
function codingWithin(limits: MediaLimits, seconds: number | null): Coding {
  const { width, height, mostFramesPerSecond } = codingTarget(limits);
  const frameRate = Math.min(calmRate, mostFramesPerSecond);
  const { level, kilobits } = levelFor({ width, height, mostFramesPerSecond: frameRate });
  return { longSide: width, shortSide: height, frameRate, level: dotted(level), kilobits: Math.min(kilobits, kilobitsWithin(seconds, limits)) };
}

async function readWaitingAgain({ database, wake }: Here): Promise<void> {
  await database.write(actor, async ({ entities, now }) => {
    await entities.update(PendingRead, { problem: codingNotice }, { nextAt: now });
    return succeed(null);
  });
  wake("content.sync");
}

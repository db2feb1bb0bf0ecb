import { CmsAnswerInvalid, type CmsMedia, type CmsReader } from "../../../platform/cmsClient";
import { FileTooLarge, inspectMedia, mostMediaBytes, type MediaStore, type ReceivedFile } from "../../../platform/mediaStore";
import { mediaProblem } from "../media/mediaProblem";
import { bytesOf, initialLimits, type MediaLimits } from "../media/mediaLimits";
import type { MediaFile } from "../mediaFile.entity";
import { mediaName } from "../mediaFile.entity";

type KnownFile = Omit<MediaFile, "storedAt">;

/** What the keeper judges by. */
export interface MediaJudgement {
  readonly limits: MediaLimits;
  /** Whether this machine can code a video anew. */
  readonly canCode: boolean;
  /** Of these files, those that were coded anew. */
  readonly coded: ReadonlySet<string>;
}

type FindJudgement = (hashes: readonly string[]) => Promise<MediaJudgement>;

const noMachine: FindJudgement = () => Promise.resolve({ limits: initialLimits, canCode: false, coded: new Set() });

/** What became of an entry's media: our own copies, or why it cannot be shown, or that it must be read again. */
export type KeptMedia = { readonly files: readonly KnownFile[]; readonly problem: string | null; readonly isBeingCoded?: boolean } | "DIFFERENT";

/** Copies an entry's media into the store before anybody reviews it, and compares each with the hash the CMS recorded. */
export class MediaKeeper {
  constructor(
    private readonly cms: Pick<CmsReader, "download">,
    private readonly store: MediaStore,
    private readonly findKnown: (hashes: readonly string[]) => Promise<readonly KnownFile[]>,
    private readonly findJudgement: FindJudgement = noMachine,
  ) {}

  async keepAll(media: readonly CmsMedia[]): Promise<KeptMedia> {
    const hashes = media.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256]));
    if (hashes.length < media.length) return { files: [], problem: "有素材缺少校验值，请重新上传后再送审" };
    const known = new Map((hashes.length > 0 ? await this.findKnown(hashes) : []).map((file) => [file.sha256, file]));
    const files: KnownFile[] = [];
    for (const one of media) {
      const kept = await this.keepOne(one, known);
      if (kept === "DIFFERENT") return kept;
      if ("problem" in kept) return { files, problem: kept.problem };
      files.push(kept.file);
    }
    return files.length > 0 ? this.judge(files) : { files, problem: null };
  }

  private async judge(files: readonly KnownFile[]): Promise<KeptMedia> {
    const { limits, canCode, coded } = await this.findJudgement(files.map(({ sha256 }) => sha256));
    let isBeingCoded = false;
    for (const file of files) {
      const problem = mediaProblem(file, limits);
      if (!problem || (problem.isCoding && coded.has(file.sha256))) continue;
      if (!problem.isCoding || !canCode) return { files, problem: problem.text };
      // The try was made and gave nothing.
      if (file.renderedAt !== null) return { files, problem: `${problem.text}（服务器自动转码没有成功）` };
      isBeingCoded = true;
    }
    return isBeingCoded ? { files, problem: null, isBeingCoded } : { files, problem: null };
  }

  private async keepOne(media: CmsMedia, known: ReadonlyMap<string, KnownFile>): Promise<{ file: KnownFile } | { problem: string } | "DIFFERENT"> {
    const stored = known.get(media.sha256 ?? "");
    if (stored && (await this.store.sizeOf(mediaName(stored))) === stored.bytes) return this.fitting(media, stored);
    if (media.bytes !== null && media.bytes > mostMediaBytes) return this.tooLarge(media);
    let received: ReceivedFile;
    try {
      received = await this.store.receive(await this.cms.download(media), mostMediaBytes);
    } catch (error) {
      if (error instanceof FileTooLarge) return this.tooLarge(media);
      // A file replaced or deleted since the entry was read: the entry is no longer what we read.
      if (error instanceof CmsAnswerInvalid) return "DIFFERENT";
      throw error;
    }
    return this.takeIn(media, received);
  }

  private async takeIn(media: CmsMedia, received: ReceivedFile): Promise<{ file: KnownFile } | { problem: string } | "DIFFERENT"> {
    const inspected = received.sha256 === media.sha256 ? await inspectMedia(received.path, received.bytes) : null;
    if (inspected === null || "problem" in inspected) {
      await this.store.discard(received);
      return inspected === null ? "DIFFERENT" : { problem: `“${media.name}”：${inspected.problem}` };
    }
    const { video, image, ...facts } = inspected.facts;
    await this.store.keep(received, facts.ext);
    const name = [...media.name].slice(0, 200).join("");
    return this.fitting(media, { sha256: received.sha256, bytes: received.bytes, name, ...facts, details: { video, image }, renderedAt: null });
  }

  private fitting(media: CmsMedia, file: KnownFile): { file: KnownFile } | { problem: string } {
    const wanted = media.field === "video" ? "video/" : "image/";
    if (file.mime.startsWith(wanted)) return { file };
    return { problem: wanted === "video/" ? `“${media.name}”不是视频，请放到图片栏` : `“${media.name}”不是图片，请放到视频栏` };
  }

  private async tooLarge(media: CmsMedia): Promise<{ problem: string }> {
    const { limits } = await this.findJudgement([]);
    const most = Math.min(mostMediaBytes / bytesOf(1), media.field === "video" ? limits.VIDEO_MOST_MEGABYTES : limits.IMAGE_MOST_MEGABYTES);
    return { problem: `“${media.name}”超过 ${String(most)} MB，请压缩后重新上传` };
  }
}

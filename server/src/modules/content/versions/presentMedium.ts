import type { RequestContext } from "../../../graphql";
import type { SnapshotMedia } from "../entry/pieceSnapshot";
import { mediaName } from "../mediaFile.entity";
import { mediaFileByHash } from "../piece.loaders";
import { RevisionMediumType } from "./revisionDiff.type";

/** A sealed picture or video with the facts of the server's own copy. */
export async function presentMedium(context: RequestContext, { kind, sha256, alt, caption }: SnapshotMedia): Promise<RevisionMediumType> {
  const file = await context.loader(mediaFileByHash).load(sha256);
  const shown = new RevisionMediumType();
  if (file === null) return Object.assign(shown, { kind, sha256, alt, caption, url: null, fileName: null, bytes: null, width: null, height: null, seconds: null });
  const { name: fileName, bytes, width, height, seconds } = file;
  return Object.assign(shown, { kind, sha256, alt, caption, url: `/media/${mediaName(file)}`, fileName, bytes, width, height, seconds });
}

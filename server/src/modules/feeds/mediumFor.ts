import type { PieceMedia } from "../content";
import type { ScreenShape } from "../screens";
import type { FeedMedium } from "./feedItem";

// What every player in the field draws as it is: upright, in screen colours, eight bits.
const plainSpaces = new Set(["srgb", "b-w"]);

/** The copy of a picture or video that fits a shape of screen best: the one drawn for it where that spares the line or the player could not draw the source. */
export function mediumFor(shape: ScreenShape | null, { kind, url, sha256, bytes, mime, width, height, seconds, details, renditions }: PieceMedia): FeedMedium {
  const drawn = renditions.find(({ purpose }) => purpose === (kind === "VIDEO" ? "VIDEO" : shape));
  const source = { kind, url, sha256, bytes, mime, width, height, seconds: seconds === null ? null : Math.round(seconds) };
  // A video was coded anew because nothing plays it as it came.
  if (!drawn || (kind === "IMAGE" && drawn.bytes >= bytes && isPlain(details))) return source;
  return { ...source, url: drawn.url, sha256: drawn.sha256, bytes: drawn.bytes, mime: drawn.mime, width: drawn.width, height: drawn.height };
}

function isPlain(details: PieceMedia["details"]): boolean {
  const image = details?.image;
  return !image || (!image.isTurned && image.depth === 8 && plainSpaces.has(image.space));
}

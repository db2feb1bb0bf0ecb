import type { RequestContext } from "../../graphql";
import { holdsPlaceholders } from "../lectures";
import { readableTitleByKey, standingOfPiece } from "./piece.loaders";
import type { OpenTitle } from "./queries/readableTitles";

/** A title as staff read it, batched; one that leaves nothing open costs nothing. */
export async function readableTitle({ title, revisionId }: OpenTitle, context: RequestContext): Promise<string> {
  if (!holdsPlaceholders(title)) return title;
  const { timeZone } = context.services.config;
  return (await context.loader(readableTitleByKey).load(JSON.stringify({ title, revisionId, timeZone })))?.readable ?? title;
}

/** The same for what is called after a piece. */
export async function readableTitleOfPiece({ title, pieceId }: { readonly title: string; readonly pieceId: string }, context: RequestContext): Promise<string> {
  if (!holdsPlaceholders(title)) return title;
  const standing = await context.loader(standingOfPiece).load(pieceId);
  return readableTitle({ title, revisionId: standing?.newest.id ?? null }, context);
}

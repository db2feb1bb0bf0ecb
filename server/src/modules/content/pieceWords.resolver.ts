import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { DateTimeScalar, type RequestContext } from "../../graphql";
import { ChannelEnum, presentRevision, RevisionType, type Channel, type Revision } from "../reviews";
import { organisationById, OrganisationType, presentOrganisation } from "../stations";
import type { PieceSnapshot } from "./entry/pieceSnapshot";
import { mediaName } from "./mediaFile.entity";
import { codingOfEntry, mediaFileByHash, revisionsOfPiece, snapshotOf, standingOfPiece } from "./piece.loaders";
import { PieceStateEnum, PieceType } from "./piece.type";
import { readableTitleOfPiece } from "./readableTitle";
import { pieceState, type PieceState } from "./pieceState";

/** What a piece says in its newest revision, and where it stands. */
@Resolver(() => PieceType)
export class PieceWordsResolver {
  @FieldResolver(() => String, { description: "Title (标题); what a notice leaves open is filled from its lecture, or told by its name, 〔题目〕." })
  async title(@Root() { id, row }: PieceType, @Ctx() context: RequestContext): Promise<string> {
    return readableTitleOfPiece({ title: row.title, pieceId: id }, context);
  }

  @FieldResolver(() => PieceStateEnum, { description: "Where it stands (状态)." })
  async state(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<PieceState> {
    const newest = await newestOf(piece, context);
    return newest === null ? "WITHDRAWN" : pieceState(newest, context.reader.now);
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "Since when the public sees it (发布时间); null when it does not." })
  async liveSince(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<Date | null> {
    return (await context.loader(standingOfPiece).load(piece.id))?.live?.liveAt ?? null;
  }

  @FieldResolver(() => [ChannelEnum], { description: "Where its editor wants it shown (发布渠道)." })
  async channels(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<readonly Channel[]> {
    return (await newestOf(piece, context))?.request.channels ?? [];
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "From when (展示开始)." })
  async showFrom(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<Date | null> {
    return momentOf((await newestOf(piece, context))?.request.showFrom);
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: "Until when (展示截止)." })
  async showUntil(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<Date | null> {
    return momentOf((await newestOf(piece, context))?.request.showUntil);
  }

  @FieldResolver(() => String, { description: "落款." })
  async signature(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<string> {
    return (await wordsOf(piece, context))?.signature ?? "";
  }

  @FieldResolver(() => String, { description: "The whole message as plain text (正文)." })
  async text(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<string> {
    return (await wordsOf(piece, context))?.text ?? "";
  }

  @FieldResolver(() => [String], { description: "LED lines of an ad (LED 分行文字)." })
  async lines(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<readonly string[]> {
    return (await wordsOf(piece, context))?.lines ?? [];
  }

  @FieldResolver(() => String, { nullable: true, description: "The message in one line for strips (条屏文字)." })
  async strip(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<string | null> {
    return (await wordsOf(piece, context))?.strip ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: "Seconds on a screen (播放秒数)." })
  async seconds(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<number | null> {
    return (await wordsOf(piece, context))?.seconds ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: "Address of its first picture (封面)." })
  async coverUrl(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<string | null> {
    const picture = (await wordsOf(piece, context))?.media.find(({ kind }) => kind === "IMAGE");
    const file = picture ? await context.loader(mediaFileByHash).load(picture.sha256) : null;
    return file && `/media/${mediaName(file)}`;
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: "The organisation that publishes it (发布单位)." })
  async publisher(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<OrganisationType | null> {
    const row = piece.publisherId === null ? null : await context.loader(organisationById).load(piece.publisherId);
    return row && presentOrganisation(row);
  }

  @FieldResolver(() => [RevisionType], { description: "Its revisions, newest first (版本)." })
  async revisions(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<RevisionType[]> {
    return (await context.loader(revisionsOfPiece).load(piece.id)).map(presentRevision);
  }

  @FieldResolver(() => RevisionType, { nullable: true, description: "Its newest revision: for whom it waits, and since when (最新版本)." })
  async newestRevision(@Root() piece: PieceType, @Ctx() context: RequestContext): Promise<RevisionType | null> {
    const newest = await newestOf(piece, context);
    return newest && presentRevision(newest);
  }

  @FieldResolver(() => String, { nullable: true, description: "What the server still does with a later submission before it can be reviewed, in Chinese, such as coding its video anew (送审前的处理)." })
  async preparing(@Root() { row }: PieceType, @Ctx() context: RequestContext): Promise<string | null> {
    return (await context.loader(codingOfEntry).load(row.cmsDocumentId))?.problem ?? null;
  }

  @FieldResolver(() => String, { description: "Its page in the CMS (在内容平台打开)." })
  cmsUrl(@Root() { row }: PieceType, @Ctx() { services }: RequestContext): string {
    const uid = `api::${row.cmsUid}.${row.cmsUid}`;
    return `${services.config.cmsUrl}/admin/content-manager/collection-types/${uid}/${row.cmsDocumentId}`;
  }
}

async function newestOf(piece: PieceType, context: RequestContext): Promise<Revision | null> {
  return (await context.loader(standingOfPiece).load(piece.id))?.newest ?? null;
}

async function wordsOf(piece: PieceType, context: RequestContext): Promise<PieceSnapshot | null> {
  const newest = await newestOf(piece, context);
  return newest && snapshotOf(newest);
}

function momentOf(text: string | null | undefined): Date | null {
  return text ? new Date(text) : null;
}

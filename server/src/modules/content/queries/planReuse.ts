import { notAllowed, notFound, refuse, succeed, type Outcome } from "../../../kernel/outcome";
import type { Reader } from "../../../kernel/unitOfWork";
import type { CmsDraft } from "../../../platform/cmsClient";
import { StaffAccount } from "../../identity";
import { Revision } from "../../reviews";
import { canReuseRevision } from "../content.policy";
import { draftFields } from "../entry/draftFields";
import type { PieceSnapshot, SnapshotMedia } from "../entry/pieceSnapshot";
import { Piece, pieceSubject } from "../piece.entity";

export interface ReuseRequest {
  readonly revisionId: string;
  readonly requestId: string;
  /** Writes over what the draft holds unsent. */
  readonly overwrite: boolean;
}

/** What is to be written where. */
export interface ReusePlan {
  readonly piece: Piece;
  readonly revision: Revision;
  readonly draft: CmsDraft;
}

/** Checks that somebody may write an old revision back as its entry's draft, and says what the draft will hold. */
export async function planReuse(reader: Reader, request: ReuseRequest): Promise<Outcome<ReusePlan>> {
  const { actor, entities } = reader;
  if (actor.kind !== "staff") return notAllowed();
  const account = await entities.findOneBy(StaffAccount, { id: actor.accountId });
  if (!canReuseRevision(actor, { isEditor: account !== null && account.cmsUserId !== null })) return notAllowed("只有管理员、审核员和已关联内容系统账号的编辑可以用回旧版本");
  const revision = await entities.findOneBy(Revision, { id: request.revisionId });
  if (!revision) return notFound("没有这个版本", ["revisionId"]);
  if (revision.subjectType !== pieceSubject) {
    return refuse({ code: "NOT_AN_ENTRY", message: "这段文字不在内容系统里编辑，请到它自己的页面修改", field: ["revisionId"] });
  }
  const piece = await entities.findOneByOrFail(Piece, { id: revision.subjectId });
  const snapshot = revision.snapshot as PieceSnapshot;
  const draft = {
    uid: piece.cmsUid, documentId: piece.cmsDocumentId, key: `reuse-${request.requestId}`, author: `staff:${actor.accountId}`,
    fields: draftFields(snapshot), media: snapshot.media.map(draftMedium), overwrite: request.overwrite,
  };
  return succeed({ piece, revision, draft });
}

function draftMedium({ role, sha256, alt, caption }: SnapshotMedia): CmsDraft["media"][number] {
  return { field: role, sha256, alternativeText: alt, caption };
}

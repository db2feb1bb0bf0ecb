import { HttpError } from 'ra-core';
import * as documents from '../../../schema/generated/admin/graphql';
import { command, request } from './client';
import { refusalError, unreachableError } from './errors';

export type RecallLine = documents.RecallLineFragment;
export type PieceRecalls = NonNullable<documents.PieceRecallsQuery['piece']>;

const serverPage = 100;

export const pieceRecalls = async (id: string, signal?: AbortSignal): Promise<PieceRecalls | null> =>
  (await request(documents.PieceRecallsDocument, { id }, signal)).piece ?? null;
export const recallPiece = (input: documents.RecallPieceInput) => command(documents.PieceRecallDocument, input);

/** The lines of a board, the open ones first, up to a number of them. */
export async function recallLines(filter: documents.RecallScreenFilter, most: number, signal?: AbortSignal): Promise<{ lines: RecallLine[]; total: number }> {
  const lines: RecallLine[] = [];
  for (;;) {
    const { page } = await request(documents.RecallBoardDocument, { filter, first: Math.min(serverPage, most - lines.length), offset: lines.length }, signal);
    lines.push(...page.nodes);
    if (page.nodes.length === 0 || lines.length >= most || lines.length >= page.totalCount) return { lines, total: page.totalCount };
  }
}

/** What somebody fills in before a screen. */
export interface Closing {
  recallId: string;
  screenId: string;
  seenBy: string;
  seenAt: string;
  note?: string | null;
  photo?: File | null;
}

/** Sends the photo, then closes the screen by hand. */
export async function closeByHand({ photo, ...closing }: Closing): Promise<unknown> {
  if (!photo) throw badPhoto('请拍一张现场照片');
  const photoId = await sendPhoto(closing, photo);
  const input = { ...closing, note: closing.note ?? null, photoId };
  return command(documents.RecallScreenCloseDocument, input);
}

async function sendPhoto({ recallId, screenId }: Pick<Closing, 'recallId' | 'screenId'>, photo: File): Promise<string> {
  const address = `/api/recalls/${recallId}/screens/${screenId}/photos`;
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/octet-stream' }, body: photo });
  } catch {
    throw unreachableError();
  }
  const answer = (await response.json().catch(() => ({}))) as { photo?: { id: string }; error?: { message: string } };
  if (response.status === 401) throw new HttpError('请先登录', 401);
  if (answer.photo) return answer.photo.id;
  throw badPhoto(answer.error?.message ?? '照片没有传上去，请再试一次');
}

function badPhoto(message: string): HttpError {
  return refusalError([{ code: 'BAD_PHOTO', message, field: ['photo'] }]);
}

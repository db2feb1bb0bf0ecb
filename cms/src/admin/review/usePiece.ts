import { useCallback, useEffect, useState } from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import type { Piece } from './piece';

/** What an editor does with the review: 撤回, 再次送审. */
export type ReviewDeed = 'take-back' | 'resubmit';

interface Done {
  readonly ok: boolean;
  readonly message: string;
}

interface PieceOnServer {
  readonly piece: Piece | null;
  readonly unreachable: boolean;
  readonly reload: () => void;
  readonly act: (deed: ReviewDeed) => Promise<Done>;
}

const againAfterMs = 20_000;

/** The review of one entry as the server knows it, read again every twenty seconds. */
export function usePiece(uid: string, documentId: string): PieceOnServer {
  const { get, post } = useFetchClient();
  const [piece, setPiece] = useState<Piece | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const [round, setRound] = useState(0);
  const path = `/desk/pieces/${uid}/${documentId}`;
  const reload = useCallback(() => {
    setRound((known) => known + 1);
  }, []);
  useEffect(() => {
    let current = true;
    get<Piece>(path)
      .then(({ data }) => {
        if (!current) return;
        setPiece(data);
        setUnreachable(false);
      })
      .catch(() => {
        if (current) setUnreachable(true);
      });
    const timer = setTimeout(reload, againAfterMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [get, path, reload, round]);
  const act = async (deed: ReviewDeed): Promise<Done> => {
    try {
      return (await post<Done>(`${path}/${deed}`, {})).data;
    } catch (error) {
      return { ok: false, message: isFetchError(error) ? error.message : '没有办成，请稍后再试' };
    }
  };
  return { piece, unreachable, reload, act };
}

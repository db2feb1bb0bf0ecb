import { useCallback, useEffect, useState } from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import type { Piece } from './piece';

interface TakenBack {
  readonly ok: boolean;
  readonly message: string;
}

interface PieceOnServer {
  readonly piece: Piece | null;
  readonly unreachable: boolean;
  readonly reload: () => void;
  readonly takeBack: () => Promise<TakenBack>;
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
  const takeBack = async (): Promise<TakenBack> => {
    try {
      return (await post<TakenBack>(`${path}/take-back`, {})).data;
    } catch (error) {
      return { ok: false, message: isFetchError(error) ? error.message : '撤回失败，请稍后再试' };
    }
  };
  return { piece, unreachable, reload, takeBack };
}

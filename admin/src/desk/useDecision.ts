import { useLogoutIfAccessDenied } from 'react-admin';
import { useRef, useState } from 'react';
import type { Decided } from '../providers/deskCommands';
import { refusalCodes } from '../providers/errors';
import { useDeskRefresh } from './useDesk';

interface Answer {
  revision: Decided | null;
}

/** How a decision went. */
export type Verdict =
  | { kind: 'done'; message: string; tone: 'good' | 'bad' }
  | { kind: 'refused'; message: string; codes: readonly string[]; again: ((wordingReason: string) => void) | null };

interface Deed {
  /** Runs the command; a written reason is asked for only when the server wants one. */
  send: (wordingReason: string | null) => Promise<Answer>;
  told: (decided: Decided) => string;
  tone?: 'good' | 'bad';
}

interface Decision {
  busy: boolean;
  verdict: Verdict | null;
  decide: (deed: Deed) => void;
  forget: () => void;
}

const isStale = (codes: readonly string[]): boolean => codes.some((code) => code === 'CONFLICT' || code === 'REVISION_NOT_PENDING');
const wantsReason = (codes: readonly string[]): boolean => codes.includes('WORDING_REASON_NEEDED');

/** Whether only reading the page again helps. */
export function isStaleVerdict(verdict: Verdict | null): boolean {
  return verdict?.kind === 'refused' && isStale(verdict.codes);
}

/** Sends one decision at a time and keeps what came of it; a second tap while it is under way does nothing. */
export function useDecision(): Decision {
  const refresh = useDeskRefresh();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<Verdict | null>(null);

  const run = async (deed: Deed, wordingReason: string | null): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setVerdict(null);
    try {
      const { revision } = await deed.send(wordingReason);
      setVerdict({ kind: 'done', message: revision ? deed.told(revision) : '已办', tone: deed.tone ?? 'good' });
      await refresh();
    } catch (error) {
      if (await logoutIfAccessDenied(error)) return;
      const codes = refusalCodes(error);
      const message = error instanceof Error ? error.message : '没有成功，请稍后重试';
      setVerdict({
        kind: 'refused', codes, again: wantsReason(codes) ? (written) => void run(deed, written) : null,
        message: codes.includes('CONFLICT') ? '这一稿刚刚有人办过，或者已经换了新稿，您的决定没有记下。请重新读取后再看。' : message,
      });
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { busy, verdict, decide: (deed) => void run(deed, null), forget: () => setVerdict(null) };
}

import { useLogoutIfAccessDenied } from 'react-admin';
import { useRef, useState } from 'react';
import { approveTogether } from '../providers/monthReviewCommands';
import { batchItems, outcomeSentences, refusedRows, type Reasons, type Refused, type Ticks } from './monthReview';

/** How a batch went. */
export type BatchVerdict = { kind: 'done'; told: readonly string[] } | { kind: 'refused'; refused: Refused };

interface Batch {
  busy: boolean;
  verdict: BatchVerdict | null;
  approve: (ticks: Ticks, reasons: Reasons) => void;
  forget: () => void;
}

const wholly = (message: string): BatchVerdict => ({ kind: 'refused', refused: { byRevision: new Map(), whole: [message] } });

async function send(ticks: Ticks, reasons: Reasons): Promise<BatchVerdict> {
  const items = batchItems(ticks, reasons);
  const { approved, refusals } = await approveTogether({ items, proofread: true });
  if (refusals.length > 0) return { kind: 'refused', refused: refusedRows(refusals, items.map(({ revisionId }) => revisionId)) };
  return { kind: 'done', told: outcomeSentences(approved) };
}

/** Passes what is ticked, once, and keeps what came of it; after a refusal nothing is read anew by itself. */
export function useBatch(onDone: () => void): Batch {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<BatchVerdict | null>(null);
  const run = async (ticks: Ticks, reasons: Reasons): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setVerdict(null);
    try {
      const next = await send(ticks, reasons);
      setVerdict(next);
      if (next.kind === 'done') onDone();
    } catch (error) {
      if (await logoutIfAccessDenied(error)) return;
      setVerdict(wholly(error instanceof Error ? error.message : '没有成功，请稍后重试'));
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { busy, verdict, approve: (ticks, reasons) => void run(ticks, reasons), forget: () => setVerdict(null) };
}

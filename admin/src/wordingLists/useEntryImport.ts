import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify, useRefresh } from 'react-admin';
import { importEntries, type EntryImport, type WordingListRow } from '../providers/wordingListCommands';

interface Chosen {
  name: string;
  csv: string;
}

/** What a file would do to the list, or why it was refused. */
export type Trial = { kind: 'counted'; report: EntryImport } | { kind: 'refused'; message: string };

interface EntryImporting {
  chosen: Chosen | null;
  replace: boolean;
  trial: Trial | null;
  busy: boolean;
  /** Only what a trial found nothing wrong with is brought in. */
  isReady: boolean;
  choose: (file: Chosen) => void;
  setReplace: (replace: boolean) => void;
  bringIn: () => void;
}

/** Brings a file into a list: always tried first, and anew whenever it or what it shall replace changes. */
export function useEntryImport({ id, version }: WordingListRow, done: () => void): EntryImporting {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [replace, setReplace] = useState(false);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [busy, setBusy] = useState(false);
  const notify = useNotify();
  const refresh = useRefresh();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const send = async (csv: string, whole: boolean, dryRun: boolean): Promise<void> => {
    setBusy(true);
    setTrial(null);
    try {
      const report = await importEntries({ id, version, csv, replace: whole, dryRun });
      setTrial({ kind: 'counted', report });
      if (dryRun || (report.rowErrors ?? []).length > 0) return;
      notify('已导入，马上生效', { type: 'success' });
      refresh();
      done();
    } catch (error) {
      if (await logoutIfAccessDenied(error)) return;
      setTrial({ kind: 'refused', message: error instanceof Error ? error.message : '没有成功' });
    } finally {
      setBusy(false);
    }
  };
  return {
    chosen, replace, trial, busy, isReady: chosen !== null && trial?.kind === 'counted' && (trial.report.rowErrors ?? []).length === 0,
    choose: (file) => { setChosen(file); void send(file.csv, replace, true); },
    setReplace: (whole) => { setReplace(whole); if (chosen) void send(chosen.csv, whole, true); },
    bringIn: () => { if (chosen) void send(chosen.csv, replace, false); },
  };
}

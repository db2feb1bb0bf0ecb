import { HttpError, useLogoutIfAccessDenied, useNotify, useRefresh } from 'react-admin';
import { useState } from 'react';
import { namesClash } from './clash';
import { useHeldNotice } from './held';

type FormErrors = Record<string, unknown>;

function formErrorsOf(error: unknown): FormErrors | undefined {
  if (!(error instanceof HttpError)) return undefined;
  const body: unknown = error.body;
  if (typeof body !== 'object' || body === null || !('errors' in body)) return undefined;
  return body.errors as FormErrors;
}

interface Command<Input> {
  busy: boolean;
  /** Whether the last refusal named a clash of times. */
  clash: boolean;
  /** Answers the field errors of a refusal, nothing on success or when it waits for a second person; every other failure is a notification and answers {}. */
  run: (input: Input) => Promise<FormErrors | undefined>;
}

/** Runs one command of the server, says what came of it, and reads the page again. */
export function useCommand<Input>(deed: (input: Input) => Promise<unknown>, done: string): Command<Input> {
  const notify = useNotify();
  const refresh = useRefresh();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const toldAsHeld = useHeldNotice();
  const [busy, setBusy] = useState(false);
  const [clash, setClash] = useState(false);
  const run = async (input: Input): Promise<FormErrors | undefined> => {
    setBusy(true);
    try {
      await deed(input);
      notify(done, { type: 'success' });
      refresh();
      return undefined;
    } catch (error) {
      if (toldAsHeld(error)) {
        refresh();
        return undefined;
      }
      setClash(namesClash(error));
      const fields = formErrorsOf(error);
      if (fields) return fields;
      const leaving = await logoutIfAccessDenied(error);
      if (!leaving) notify(error instanceof Error ? error.message : '操作没有成功', { type: 'error' });
      return {};
    } finally {
      setBusy(false);
    }
  };
  return { busy, clash, run };
}

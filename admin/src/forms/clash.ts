import { useState } from 'react';
import { HttpError, useNotify } from 'react-admin';
import { refusalCodes } from '../providers/errors';

/** Whether the server refused because somebody or some room is taken then: the one refusal that a clerk may overrule. */
export function namesClash(error: unknown): boolean {
  return refusalCodes(error).some((code) => code === 'LECTURER_BUSY' || code === 'FACILITY_BUSY');
}

const shownAtFields = (error: unknown): boolean =>
  error instanceof HttpError && typeof error.body === 'object' && error.body !== null && 'errors' in error.body;

/** For a page's form: tells what no field tells. */
export function useTellFailure(): (error: unknown) => void {
  const notify = useNotify();
  return (error) => {
    if (!shownAtFields(error)) notify(error instanceof Error ? error.message : '没有保存成功', { type: 'error' });
  };
}

/** For a page's form: remembers a clash, so that only then one may insist, and tells what no field tells. */
export function useClash(): { clash: boolean; onError: (error: unknown) => void } {
  const tell = useTellFailure();
  const [clash, setClash] = useState(false);
  const onError = (error: unknown): void => {
    if (namesClash(error)) setClash(true);
    tell(error);
  };
  return { clash, onError };
}

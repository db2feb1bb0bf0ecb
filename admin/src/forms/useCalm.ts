import { useEffect, useState } from 'react';

const calmMilliseconds = 400;

/** The value once it has been left alone for a moment: not every stroke of a key asks the server. */
export function useCalm<T>(value: T): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), calmMilliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return calm;
}

import { useEffect, useState } from 'react';

const restMs = 700;

/** False for a moment after something has come under the finger: the second half of a double tap decides nothing. */
export function useArmed(what: string): boolean {
  const [armed, setArmed] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setArmed(what), restMs);
    return () => {
      clearTimeout(timer);
    };
  }, [what]);
  return armed === what;
}

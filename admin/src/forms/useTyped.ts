import { useEffect, useState } from 'react';

const typingPauseMs = 350;

interface Typed {
  /** For the input: its value and what it tells. */
  input: {
    value: string;
    onChange: (event: { target: { value: string } }) => void;
    onCompositionStart: () => void;
    onCompositionEnd: () => void;
  };
  clear: () => void;
}

interface Kept {
  typed: string;
  /** What the address said when it was last looked at, and what it was last told. */
  seen: string;
  told: string;
}

/** What stands in the input once the address says something: our own words come back to us, anything else was chosen elsewhere. */
export function afterAddress(kept: Kept, known: string): Kept {
  return { typed: known === kept.told ? kept.typed : known, seen: known, told: known };
}

/** A search word that the address remembers: told after a pause, not while a Chinese word is being composed; the back button and links change it too. */
export function useTyped(known: string, tell: (typed: string) => void): Typed {
  const [kept, setKept] = useState<Kept>({ typed: known, seen: known, told: known });
  const [isComposing, setComposing] = useState(false);
  if (kept.seen !== known) setKept(afterAddress(kept, known));
  const word = kept.typed.trim();
  useEffect(() => {
    if (isComposing || word === known) return undefined;
    const timer = setTimeout(() => {
      setKept((now) => ({ ...now, told: word }));
      tell(word);
    }, typingPauseMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isComposing, word, known, tell]);
  const write = (typed: string): void => setKept((now) => ({ ...now, typed }));
  return {
    input: { value: kept.typed, onChange: (event) => write(event.target.value), onCompositionStart: () => setComposing(true), onCompositionEnd: () => setComposing(false) },
    clear: () => write(''),
  };
}

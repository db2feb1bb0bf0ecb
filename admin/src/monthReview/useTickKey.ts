import { useEffect, useRef } from 'react';

/** x ticks the row whose link has the focus. */
export function useTickKey(tick: (revisionId: string) => void): void {
  const latest = useRef(tick);
  useEffect(() => {
    latest.current = tick;
  });
  useEffect(() => {
    const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      const id = document.activeElement?.getAttribute('data-tick');
      if (key === 'x' && id && !ctrlKey && !metaKey && !altKey) latest.current(id);
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, []);
}

import { useEffect, type RefObject } from 'react';

const typing = 'input, textarea, select, [contenteditable=true], [role=combobox], [role=dialog]';

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** Where a key leads: nowhere while somebody types or holds another key. */
function stepOf({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): number {
  if (ctrlKey || metaKey || altKey) return 0;
  return target instanceof Element && target.closest(typing) !== null ? 0 : (steps[key] ?? 0);
}

function rowAfter(rows: readonly HTMLElement[], step: number): HTMLElement | undefined {
  const place = rows.findIndex((row) => row === document.activeElement);
  if (place < 0) return step > 0 ? rows[0] : rows.at(-1);
  return rows[Math.min(Math.max(place + step, 0), rows.length - 1)];
}

/** j and k walk through the links of a list as in a mail program; Enter opens the one that has the focus. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent): void => {
      const step = stepOf(event);
      const next = step === 0 ? undefined : rowAfter([...(list.current?.querySelectorAll<HTMLElement>('[data-desk-row]') ?? [])], step);
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('keydown', walk);
    return () => {
      window.removeEventListener('keydown', walk);
    };
  }, [list]);
}

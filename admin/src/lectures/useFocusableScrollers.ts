import { useEffect, type RefObject } from 'react';

const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowY);

/** Lets the keyboard reach what scrolls inside a widget that forgot to. */
export function useFocusableScrollers(ground: RefObject<HTMLElement | null>, name: string): void {
  useEffect(() => {
    const root = ground.current;
    if (!root) return undefined;
    const mend = (): void => {
      for (const element of root.querySelectorAll('div')) {
        if (element.tabIndex < 0 && scrolls(element) && element.scrollHeight > element.clientHeight) {
          element.tabIndex = 0;
          element.setAttribute('role', 'region');
          element.setAttribute('aria-label', name);
        }
      }
    };
    mend();
    const watcher = new MutationObserver(mend);
    watcher.observe(root, { childList: true, subtree: true });
    return () => {
      watcher.disconnect();
    };
  }, [ground, name]);
}

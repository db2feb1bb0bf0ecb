const typing = 'input, textarea, select, [contenteditable=true], [role=combobox], [role=dialog]';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: { closest?: (selector: string) => unknown } | EventTarget | null;
}

/** Whether a key asks for the search: "/" alone, and not while somebody types. */
export function isSearchKey({ key, ctrlKey, metaKey, altKey, target }: Pressed): boolean {
  if (key !== '/' || ctrlKey || metaKey || altKey) return false;
  const isTyping = target !== null && 'closest' in target && target.closest?.(typing);
  return !isTyping;
}

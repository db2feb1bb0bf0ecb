/** Puts a text on the clipboard; on plain http, where the clipboard is closed to pages, by the old way. */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
  if (clipboard) {
    return clipboard.writeText(text).then(
      () => true,
      () => copyBySelection(text),
    );
  }
  return copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  // Deprecated, and the only way on plain http.
  const copied = (document as unknown as { execCommand: (name: string) => boolean }).execCommand('copy');
  area.remove();
  return copied;
}

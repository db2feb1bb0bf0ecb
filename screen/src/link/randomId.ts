const pattern = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";

/** A random UUID (version 4); crypto.randomUUID is missing in old WebViews and on plain http. */
export function randomId(): string {
  const digits = crypto.getRandomValues(new Uint8Array(pattern.length));
  return pattern.replace(/x/g, (_, at: number) => ((digits[at] ?? 0) & 15).toString(16));
}

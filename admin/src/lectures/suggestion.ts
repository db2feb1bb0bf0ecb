const minute = 60_000;

/** When a lecture ends that lasts these minutes; nothing while start or length are unknown. */
export function suggestedEnd(startsAt: unknown, minutes: number | null | undefined): string | undefined {
  const start = typeof startsAt === 'string' ? Date.parse(startsAt) : Number.NaN;
  return Number.isNaN(start) || !minutes ? undefined : new Date(start + minutes * minute).toISOString();
}

/** The form's value may be replaced while it is empty or what was suggested before: a clerk's own word stays. */
export function mayReplace(present: unknown, suggestedBefore: string | undefined): boolean {
  return present === undefined || present === null || present === '' || present === suggestedBefore;
}

import type { GuardPeriod, Loosening } from "./guardPeriod.entity";

type Rules = Pick<GuardPeriod, "startsAt" | "endsAt" | "interruptsOff">;

/** The part of a change that loosens the rules: a later start, an earlier end, interrupts on again. Null when nothing does. */
export function looseningOf(current: Rules, asked: Rules): Loosening | null {
  const part: Loosening = {
    ...(asked.startsAt > current.startsAt ? { startsAt: asked.startsAt.toISOString() } : {}),
    ...(asked.endsAt < current.endsAt ? { endsAt: asked.endsAt.toISOString() } : {}),
    ...(current.interruptsOff && !asked.interruptsOff ? { interruptsOff: false } : {}),
  };
  return Object.keys(part).length > 0 ? part : null;
}

/** The stricter of both in everything: what applies at once. */
export function stricterOf(current: Rules, asked: Rules): Rules {
  return {
    startsAt: asked.startsAt < current.startsAt ? asked.startsAt : current.startsAt,
    endsAt: asked.endsAt > current.endsAt ? asked.endsAt : current.endsAt,
    interruptsOff: current.interruptsOff || asked.interruptsOff,
  };
}

/** What a signed loosening makes of the period. An end that has passed meanwhile ends it now: what was guarded stays guarded in the record. */
export function loosened(loosening: Loosening, now: Date): Partial<GuardPeriod> {
  if (loosening.ended) return { endedAt: now };
  const endsAt = loosening.endsAt === undefined ? null : new Date(loosening.endsAt);
  return {
    ...(loosening.startsAt === undefined ? {} : { startsAt: new Date(loosening.startsAt) }),
    ...(endsAt === null ? {} : endsAt <= now ? { endedAt: now } : { endsAt }),
    ...(loosening.interruptsOff === undefined ? {} : { interruptsOff: loosening.interruptsOff }),
  };
}

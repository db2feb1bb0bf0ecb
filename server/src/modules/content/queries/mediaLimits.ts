import { LessThanOrEqual } from "typeorm";
import { localDay } from "../../../kernel/localTime";
import type { Reader } from "../../../kernel/unitOfWork";
import { canReadContent } from "../content.policy";
import { mediaRuleKinds, mediaRuleNames, type MediaLimits, type MediaRuleKind, type MediaRuleName } from "../media/mediaLimits";
import { MediaRule } from "../media/mediaRule.entity";

/** A rule in force: what it is and what it is set to. */
export interface MediaRuleInForce extends MediaRuleKind {
  readonly name: MediaRuleName;
  readonly value: number;
  /** Null while the county set none. */
  readonly validFrom: string | null;
  /** What is set for a later day, soonest first. */
  readonly coming: readonly MediaRule[];
  /** What was in force before, newest first. */
  readonly former: readonly MediaRule[];
  readonly recordedBy: string | null;
}

/** Every rule with its value of today, in a fixed order; one statement. */
export async function mediaRules(reader: Reader, timeZone: string): Promise<MediaRuleInForce[]> {
  if (!canReadContent(reader.actor)) return [];
  const today = localDay(reader.now, timeZone);
  const rows = await reader.entities.find(MediaRule, { order: { validFrom: "DESC", id: "DESC" } });
  return mediaRuleNames.map((name) => {
    const kind = mediaRuleKinds[name];
    const own = rows.filter((row) => row.name === name);
    const [inForce, ...former] = own.filter(({ validFrom }) => validFrom <= today);
    const coming = own.filter(({ validFrom }) => validFrom > today).reverse();
    return {
      name, ...kind, value: inForce?.value ?? kind.initial, source: inForce?.source ?? kind.source, validFrom: inForce?.validFrom ?? null,
      recordedBy: inForce?.recordedBy ?? null, coming, former,
    };
  });
}

/** The limits of today; one statement. */
export async function mediaLimits({ entities, now }: Pick<Reader, "entities" | "now">, timeZone: string): Promise<MediaLimits> {
  const rows = await entities.find(MediaRule, { where: { validFrom: LessThanOrEqual(localDay(now, timeZone)) }, order: { validFrom: "ASC", id: "ASC" } });
  const set = new Map(rows.map(({ name, value }) => [name, value]));
  return Object.fromEntries(mediaRuleNames.map((name) => [name, set.get(name) ?? mediaRuleKinds[name].initial])) as Record<MediaRuleName, number>;
}

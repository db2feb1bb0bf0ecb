import type { SelectQueryBuilder } from "typeorm";
import { noticeMilliseconds, type Activity } from "../../activities";

const longestMilliseconds = 24 * 3_600_000;

/**
 * Narrows a query (alias `activity`) to announced lectures that may be told of between the two moments,
 * those moved out of the span by a change included; `publicNotice` then says which of them are.
 */
export function announcedWithin<Row extends Activity>(query: SelectQueryBuilder<Row>, from: Date, until: Date): SelectQueryBuilder<Row> {
  return query
    .andWhere("activity.kind = 'LECTURE' AND activity.scheduledAt IS NOT NULL")
    .andWhere("activity.status IN (:...told)", { told: ["SCHEDULED", "POSTPONED", "CANCELLED", "ABORTED"] })
    .andWhere("(activity.startsAt > :startedAfter OR activity.originalStartsAt > :toldAfter)", {
      startedAfter: new Date(from.getTime() - longestMilliseconds),
      toldAfter: new Date(from.getTime() - noticeMilliseconds),
    })
    .andWhere("(activity.startsAt < :until OR activity.originalStartsAt < :until)", { until });
}

import { manyLoaderOf } from "../../graphql";
import { Activity, publicNotice } from "../activities";
import { announcedWithin } from "./queries/announcedWithin";

const daysAhead = 60;

/** Announced lectures of stations that are still to come or still told of, batched. */
export const upcomingByStation = manyLoaderOf(
  async (reader, stationIds: readonly string[]): Promise<Activity[]> => {
    const until = new Date(reader.now.getTime() + daysAhead * 86_400_000);
    const rows = await announcedWithin(reader.entities.createQueryBuilder(Activity, "activity"), reader.now, until)
      .andWhere("activity.stationId IN (:...stationIds)", { stationIds })
      .orderBy("activity.startsAt", "ASC")
      .addOrderBy("activity.id", "ASC")
      .getMany();
    return rows.filter((row) => (publicNotice(row, reader.now)?.showUntil ?? reader.now) > reader.now);
  },
  ({ stationId }) => stationId,
);

import { createClub } from "../../modules/youthPalaces/commands/keepClub";
import { addTimetableSlot } from "../../modules/youthPalaces/commands/keepTimetable";
import { createYouthPalace } from "../../modules/youthPalaces/commands/keepYouthPalace";
import { planPalaces, type PlannedClub } from "../plan/palacePlan";
import { carryOut, idOf, type SeedContext } from "./step";

/** 24 youth palaces with clubs and a weekly timetable. */
export async function seedPalaces(context: SeedContext): Promise<void> {
  for (const { name, kind, schoolCode, stationCode, clubs } of planPalaces()) {
    const palace = await carryOut(context, name, (work) =>
      createYouthPalace(work, {
        name, kind, hostKind: schoolCode === null ? "STATION" : "SCHOOL", stationId: idOf(context, stationCode),
        organisationId: schoolCode === null ? null : idOf(context, schoolCode), phone: "0300-8800001",
        openingText: "周一至周五 16:20–17:20，周六 9:00–10:30，全部免费",
      }),
    );
    for (const club of clubs) await seedClub(context, palace.id, club);
  }
}

async function seedClub(context: SeedContext, palaceId: string, { slots, kind, ...club }: PlannedClub): Promise<void> {
  const row = await carryOut(context, club.name, (work) => createClub(work, { ...club, kind: kind as Parameters<typeof createClub>[1]["kind"], palaceId }));
  const validFrom = new Date(context.now.getTime() - 80 * 86_400_000).toISOString().slice(0, 10);
  for (const slot of slots) await carryOut(context, club.name, (work) => addTimetableSlot(work, { ...slot, clubId: row.id, validFrom }));
}

import type { FixedClock } from "../kernel/clock";
import { nameCounty } from "../modules/feeds/commands/nameCounty";
import type { Services } from "../platform/portalModule";
import { county } from "./county";
import { seedLecturers } from "./steps/seedLecturers";
import { seedLectures } from "./steps/seedLectures";
import { passReviews } from "./steps/passReviews";
import { seedPalaces } from "./steps/seedPalaces";
import { seedPieces } from "./steps/seedPieces";
import { seedPlaces } from "./steps/seedPlaces";
import { seedScreens } from "./steps/seedScreens";
import { seedStaff } from "./steps/seedStaff";
import { carryOut, type SeedContext } from "./steps/step";
import { drawPictures, writeCmsImport } from "./steps/writeCmsImport";

const dayMs = 86_400_000;

/** Fills an empty database with 望禾县 through the server's own commands, and writes what the CMS imports; times are relative to `now`. */
export async function seedCounty(services: Services, clock: FixedClock, now: Date, say: (line: string) => void): Promise<void> {
  const context: SeedContext = { services, clock, now, ids: new Map(), say };
  // Pictures are drawn beside the JavaScript that fills the tables.
  await Promise.all([drawPictures(context), fillTables(context)]);
  await seedPieces(context);
  writeCmsImport(context);
}

async function fillTables(context: SeedContext): Promise<void> {
  const { clock, now, say } = context;
  clock.set(new Date(now.getTime() - 90 * dayMs));
  const { name, slogan, signature } = county.county;
  await carryOut(context, name, (work) => nameCounty(work, { name, slogan, signature }));
  await seedPlaces(context);
  say("单位与阵地已建立");
  await seedLecturers(context);
  await seedPalaces(context);
  await seedStaff(context);
  await passReviews(context);
  say("宣讲团、宣讲菜单、少年宫已建立");
  await seedLectures(context);
  await seedScreens(context);
}

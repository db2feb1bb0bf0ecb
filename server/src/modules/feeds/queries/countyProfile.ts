import type { Reader } from "../../../kernel/unitOfWork";
import { CountyProfile, countyProfileId } from "../countyProfile.entity";
import { unnamedCounty } from "./screenFeed";

/** What the county calls itself; neutral words until it has been named. */
export async function countyProfile(reader: Reader): Promise<Pick<CountyProfile, "name" | "slogan" | "signature">> {
  return (await reader.entities.findOneBy(CountyProfile, { id: countyProfileId })) ?? unnamedCounty;
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawAd } from "../pictures/drawAd";
import { planContent, type PlannedEntry } from "../plan/contentPlan";
import { idOf, type SeedContext } from "./step";

const staff = [
  { email: "editor@wenming.local", name: "禾编辑", role: "editor" },
  { email: "contributor@wenming.local", name: "柳供稿", role: "contributor" },
];

const importFolder = ({ services }: SeedContext): string => join(services.config.dataDir, "cms-import");

/** Draws the pictures that the CMS imports; needs nothing of the other steps. */
export async function drawPictures(context: SeedContext): Promise<void> {
  const folder = join(importFolder(context), "pictures");
  mkdirSync(folder, { recursive: true });
  let drawn = 0;
  for (const { key, picture } of planContent()) {
    if (!picture) continue;
    writeFileSync(join(folder, picture.file), await drawAd(key, picture.theme));
    drawn += 1;
    if (drawn % 10 === 0) context.say(`绘制公益广告配图 ${String(drawn)} 张`);
  }
}

/** Writes what the CMS imports at its first start; it comes last, as the sign that all is there. */
export function writeCmsImport(context: SeedContext): void {
  const manifest = { entries: planContent().map((entry) => imported(context, entry)), staff };
  writeFileSync(join(importFolder(context), "manifest.json"), JSON.stringify(manifest, null, 1));
}

function imported(context: SeedContext, { key, uid, fields, publisherCode, stationCode, lectureStationCode, picture }: PlannedEntry): object {
  const links = {
    publisherId: idOf(context, publisherCode),
    ...(stationCode === null ? {} : { stationId: idOf(context, stationCode) }),
    ...(lectureStationCode === null ? {} : { lectureId: idOf(context, `lecture at ${lectureStationCode}`) }),
  };
  return { key, uid, publish: true, fields: { ...fields, ...links }, media: picture ? { [picture.field]: [`pictures/${picture.file}`] } : {} };
}

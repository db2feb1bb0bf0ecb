import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawAd } from "../pictures/drawAd";
import { planContent, type PlannedEntry } from "../plan/contentPlan";
import { idOf, type SeedContext } from "./step";

const staff = [
  { email: "editor@wenming.local", name: "禾编辑", role: "editor" },
  { email: "contributor@wenming.local", name: "柳供稿", role: "contributor" },
];

/** Draws the pictures and writes what the CMS imports at its first start; the manifest comes last, as the sign that all is there. */
export async function writeCmsImport(context: SeedContext): Promise<void> {
  const folder = join(context.services.config.dataDir, "cms-import");
  mkdirSync(join(folder, "pictures"), { recursive: true });
  const entries = planContent();
  let drawn = 0;
  for (const { key, picture } of entries) {
    if (!picture) continue;
    writeFileSync(join(folder, "pictures", picture.file), await drawAd(key, picture.theme));
    drawn += 1;
    if (drawn % 10 === 0) context.say(`绘制公益广告配图 ${String(drawn)} 张`);
  }
  const manifest = { entries: entries.map((entry) => imported(context, entry)), staff };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest, null, 1));
}

function imported(context: SeedContext, { key, uid, fields, publisherCode, stationCode, lectureStationCode, picture }: PlannedEntry): object {
  const links = {
    publisherId: idOf(context, publisherCode),
    ...(stationCode === null ? {} : { stationId: idOf(context, stationCode) }),
    ...(lectureStationCode === null ? {} : { lectureId: idOf(context, `lecture at ${lectureStationCode}`) }),
  };
  return { key, uid, publish: true, fields: { ...fields, ...links }, media: picture ? { [picture.field]: [`pictures/${picture.file}`] } : {} };
}

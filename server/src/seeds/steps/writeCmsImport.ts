import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../kernel/canonicalJson";
import { drawAd } from "../pictures/drawAd";
import { planContent, type PlannedEntry } from "../plan/contentPlan";
import { idOf, type SeedContext } from "./step";

const staff = [
  { email: "editor@wenming.local", name: "禾编辑", role: "editor" },
  { email: "contributor@wenming.local", name: "柳供稿", role: "contributor" },
];

/** Where the CMS finds what it imports. */
export const importFolder = ({ services }: SeedContext): string => join(services.config.dataDir, "cms-import");

/** An entry's id in the CMS: the import gives it the id under which the server has reviewed it already. */
export function documentIdOf(key: string): string {
  return sha256(`demo entry ${key}`).slice(0, 24);
}

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

/** An entry's fields as the CMS holds them, codes replaced by the ids they stand for. */
export function linkedFields(context: SeedContext, { fields, publisherCode, stationCode, lectureStationCode }: PlannedEntry): Record<string, unknown> {
  return {
    ...fields, publisherId: idOf(context, publisherCode),
    ...(stationCode === null ? {} : { stationId: idOf(context, stationCode) }),
    ...(lectureStationCode === null ? {} : { lectureId: idOf(context, `lecture at ${lectureStationCode}`) }),
  };
}

function imported(context: SeedContext, planned: PlannedEntry): object {
  const { key, uid, picture } = planned;
  const media = picture ? { [picture.field]: [`pictures/${picture.file}`] } : {};
  return { key, uid, documentId: documentIdOf(key), publish: true, submittedBy: staff[0]?.email, fields: linkedFields(context, planned), media };
}

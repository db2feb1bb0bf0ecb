import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { waitFor } from "../portal/waitFor";

/** The demo county with all that its CMS published, as it lies on the disk: neither part runs any more. */
export async function prepareCounty(): Promise<Portal> {
  const portal = await startPortal({ county: true });
  const manifest = JSON.parse(readFileSync(join(portal.dataDir, "cms-import/manifest.json"), "utf8")) as { entries: unknown[] };
  const staff = await StaffClient.signIn(portal);
  const isThere = async (): Promise<boolean> => {
    const { pieces } = await staff.run<{ pieces: { totalCount: number } }>("{ pieces(filter: {}, first: 1) { totalCount } }");
    return pieces.totalCount === manifest.entries.length;
  };
  await waitFor("everything published reaches the server", isThere, 300, 500);
  await portal.cms.stop();
  await portal.server.stop();
  return portal;
}

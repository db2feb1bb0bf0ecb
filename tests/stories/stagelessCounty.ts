import { expect, test, type Browser } from "@playwright/test";
import { startPortal, type Portal } from "../portal/portal";
import { StaffClient } from "../portal/staff";
import { makeCounty, type County } from "./county";
import { PlayerScreen } from "./playerScreen";

/** A portal with a county's places, where what is put forward is live at once. */
interface Opened {
  readonly portal: Portal;
  readonly staff: StaffClient;
  readonly county: County;
}

/** Opens such a portal before the stories of a file and stops it after them; what is given tells of it while they run. */
export function stagelessCounty(): () => Opened {
  let portal: Portal | null = null;
  let opened: Opened | null = null;
  test.beforeAll(async () => {
    test.setTimeout(150_000);
    portal = await startPortal({ stageless: true });
    const staff = await StaffClient.signIn(portal);
    opened = { portal, staff, county: await makeCounty(staff) };
  });
  test.afterAll(async () => {
    await portal?.stop();
  });
  return () => {
    if (!opened) throw new Error("the county is open only while its stories run");
    return opened;
  };
}

/** Small screens paired one after the other, each at its station under its name. */
export async function pairScreens(browser: Browser, { portal, staff }: Opened, places: readonly (readonly [stationId: string, name: string])[]): Promise<PlayerScreen[]> {
  const paired: PlayerScreen[] = [];
  for (const [stationId, name] of places) paired.push(await PlayerScreen.pair(browser, portal, staff, { stationId, name, width: 640, height: 360 }));
  return paired;
}

/** The id of the piece of this title, once it is live. */
export async function livePiece(staff: StaffClient, title: string): Promise<string> {
  const find = async (): Promise<string | null> => {
    const { pieces } = await staff.run<{ pieces: { nodes: { id: string; state: string }[] } }>("query($q: String) { pieces(filter: { q: $q }) { nodes { id state } } }", { q: title });
    return pieces.nodes.find(({ state }) => state === "LIVE")?.id ?? null;
  };
  await expect.poll(find, { message: `${title} goes live` }).not.toBeNull();
  return (await find()) ?? "";
}

import type { Page } from "@playwright/test";
import type { StaffClient } from "./staff";
import { waitFor } from "./waitFor";

const pairDocument = "mutation($input: PairScreenInput!) { pairScreen(input: $input) { screen { id } userErrors { code message } } }";

/** Pairs the player that the page shows with a station, by the code on its screen. */
export async function pairScreen(page: Page, staff: StaffClient, stationId: string, name: string): Promise<void> {
  const readCode = async (): Promise<string | undefined> => /\d{6}/.exec((await page.locator("body").innerText()).replace(/\s/g, ""))?.[0];
  const code = await waitFor("the pairing code is on the screen", readCode);
  await staff.do(pairDocument, { code, name, stationId });
}

import { pairScreen } from "../../modules/screens/commands/pairScreen";
import { registerOfflineScreen } from "../../modules/screens/commands/registerOfflineScreen";
import { startPairing } from "../../modules/screens/commands/startPairing";
import { county } from "../county";
import { carryOut, idOf, type SeedContext } from "./step";

/** Nine screens: six that are paired and have not been switched on, three shop-door strips without a network. */
export async function seedScreens(context: SeedContext): Promise<void> {
  for (const screen of county.screens) {
    const [widthPx = 1920, heightPx = 1080] = screen.px;
    const stationId = idOf(context, screen.station);
    const described = { name: screen.name, stationId, placeText: null };
    if (!screen.connected) {
      await carryOut(context, screen.name, (work) => registerOfflineScreen(work, { ...described, widthPx, heightPx, keeperName: screen.keeper }));
      continue;
    }
    const pairing = await carryOut(context, screen.name, (work) => startPairing(work, { width: widthPx, height: heightPx, userAgent: null }));
    await carryOut(context, screen.name, (work) => pairScreen(work, { ...described, code: pairing.code }));
  }
}

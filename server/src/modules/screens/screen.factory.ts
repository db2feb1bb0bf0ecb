import type { EntityManager } from "typeorm";
import { sha256 } from "../../kernel/canonicalJson";
import { newId } from "../../kernel/id";
import type { Services } from "../../platform/portalModule";
import { countPlays } from "./countPlays";
import { liveScreens } from "./liveScreens";
import { newScreen } from "./newScreen";
import { PlayLog } from "./playLog.entity";
import type { Screen } from "./screen.entity";
import { ScreenPairing } from "./screenPairing.entity";
import { shapeOf } from "./screenShape";

let serial = 0;

/** A connected screen for tests and seeds. */
export function buildScreen(overrides: Partial<Screen> & Pick<Screen, "stationId">): Screen {
  serial += 1;
  const at = overrides.createdAt ?? new Date("2026-01-01T00:00:00.000Z");
  const size = { widthPx: overrides.widthPx ?? 1920, heightPx: overrides.heightPx ?? 1080 };
  const given = { name: `第${String(serial)}块屏幕`, stationId: overrides.stationId, placeText: null, connected: true, ...size };
  return Object.assign(newScreen(newId(at), at, given), { shape: shapeOf(size) }, overrides);
}

/** Saves a built screen. */
export async function saveScreen(entities: EntityManager, overrides: Partial<Screen> & Pick<Screen, "stationId">): Promise<Screen> {
  return entities.save(buildScreen(overrides));
}

/** Saves that a screen played an item for ten seconds, counted by Beijing's days. */
export async function savePlay(entities: EntityManager, { screenId, itemId, startedAt }: Pick<PlayLog, "screenId" | "itemId" | "startedAt">): Promise<void> {
  const endedAt = new Date(startedAt.getTime() + 10_000);
  await entities.insert(PlayLog, { id: newId(startedAt), screenId, itemId, revisionId: null, startedAt, endedAt, receivedAt: endedAt });
  await countPlays(entities, [{ screenId, itemId, startedAt }], "Asia/Shanghai");
}

/** Saves an open pairing with this code and secret. */
export async function savePairing(entities: EntityManager, overrides: Partial<ScreenPairing> & { readonly secret?: string } = {}): Promise<ScreenPairing> {
  serial += 1;
  const { secret = `secret-${String(serial)}`, ...row } = overrides;
  const startedAt = row.startedAt ?? new Date("2026-11-23T01:55:00.000Z");
  const code = row.code ?? String(100_000 + serial);
  return entities.save(Object.assign(new ScreenPairing(), {
    id: newId(startedAt), code, openCode: code, pollSecretHash: sha256(secret), widthPx: 1080, heightPx: 1920, userAgent: null, startedAt,
    expiresAt: new Date(startedAt.getTime() + 600_000), screenId: null, tokenDeliveredAt: null, ...row,
  }));
}

/** Lets the process know of a screen, as it does after the commit that paired it. */
export function rememberScreen(services: Services, screen: Screen): void {
  liveScreens(services).registry.put(screen);
}

/** The class of feeds to which the process counts a screen now. */
export function classKeyKnown(services: Services, screenId: string): string | undefined {
  return liveScreens(services).registry.get(screenId)?.classKey;
}

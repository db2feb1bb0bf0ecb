import { createHash } from "node:crypto";
import type * as screens from "../../server/src/modules/screens/screen.factory";
import type * as stations from "../../server/src/modules/stations";
import type { Application } from "../../server/src/app";
import { built } from "./repository";

const sizes = [[1920, 1080], [1080, 1920], [1280, 160]] as const;

/** Puts so many paired screens of all shapes at the county's stations in turn, and gives their tokens. */
export async function addScreens(app: Application, count: number): Promise<string[]> {
  const { Station } = built("modules/stations/index.js") as typeof stations;
  const { buildScreen } = built("modules/screens/screen.factory.js") as typeof screens;
  const places = await app.services.database.reading.manager.find(Station, { order: { code: "ASC" } });
  const tokens = Array.from({ length: count }, (_, index) => createHash("sha256").update(`screen ${String(index)}`).digest("base64url"));
  const rows = tokens.map((token, index) => {
    const [widthPx = 0, heightPx = 0] = sizes[Math.floor(index / places.length) % sizes.length] ?? [];
    const stationId = places[index % places.length]?.id ?? "";
    return buildScreen({ stationId, widthPx, heightPx, tokenHash: createHash("sha256").update(token).digest("hex") });
  });
  await app.services.database.writing.manager.save(rows, { chunk: 100 });
  return tokens;
}

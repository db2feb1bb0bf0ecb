import { systemActor } from "../../kernel/actor";
import type { Services } from "../../platform/portalModule";
import { servicesFor } from "../../testing/services";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { publishEntry } from "../content/content.factory";
import { saveStagelessRule } from "../reviews/review.factory";
import { succeed } from "../../kernel/outcome";
import { classKeyKnown, rememberScreen, saveScreen } from "../screens/screen.factory";
import { saveStation } from "../stations/station.factory";
import { placePiece } from "./commands/placePiece";
import { placementsModule } from "./index";
import { namingsOf } from "./matching/namingsOf";
import { AimedScreens, aimedScreens } from "./nameAimedScreens";
import { nowhere } from "./placement.entity";
import type { ScreenGroup } from "./screenGroup.entity";

const system = systemActor("test");

describe("which screens placements name", () => {
  let test: TestDatabase;
  let services: Services;
  let screenId: string;
  let pieceId: string;
  beforeEach(async () => {
    test = await openTestDatabase();
    services = servicesFor(test);
    await test.database.write(system, async ({ entities }) => succeed(await saveStagelessRule(entities)));
    const station = await saveStation(test.database.writing.manager);
    const screen = await saveScreen(test.database.writing.manager, { stationId: station.id });
    screenId = screen.id;
    rememberScreen(services, screen);
    pieceId = (await publishEntry(test.database)).id;
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    aimedScreens(services).stop();
    await test.close();
  });

  const isNamed = () => classKeyKnown(services, screenId)?.includes(screenId);
  const except = () => test.database.write(system, (work) => placePiece(work, { pieceId, aim: { everywhere: true }, exceptions: { screenIds: [screenId] } }));
  const readiness = () => placementsModule.readiness?.(services);
  async function until(condition: () => boolean | undefined): Promise<void> {
    for (let tries = 0; tries < 200 && condition() !== true; tries += 1) await new Promise((done) => setTimeout(done, 20));
    expect(condition()).toBe(true);
  }

  it("is read again until it succeeds, and is a problem of readiness meanwhile", async () => {
    await aimedScreens(services).start();
    const find = jest.spyOn(test.database.reading.manager, "find").mockRejectedValueOnce(new Error("busy")).mockRejectedValueOnce(new Error("busy"));
    await except();
    await until(() => aimedScreens(services).outdatedSince !== null);
    expect([isNamed(), await readiness()]).toEqual([false, { name: "placements", problem: "投放点名的屏幕没有读到，正在重试", detail: { outdatedSince: test.clock.now().toISOString() } }]);
    await until(() => isNamed());
    expect(find.mock.calls.length).toBeGreaterThan(2);
    expect(await readiness()).toEqual({ name: "placements", problem: null, detail: { outdatedSince: null } });
  });

  it("is derived once a minute, whatever was not heard of", async () => {
    await except();
    expect(isNamed()).toBe(false);
    const job = placementsModule.jobs?.(services).find(({ name }) => name === "placements.aimedScreens");
    expect(job?.everySeconds).toBe(60);
    await job?.run();
    expect(isNamed()).toBe(true);
  });

  it("stops the start when it cannot be read at all", async () => {
    jest.spyOn(test.database.reading.manager, "find").mockRejectedValueOnce(new Error("busy"));
    await expect(new AimedScreens(services).start()).rejects.toThrow("busy");
  });

  it("looks at ten thousand screens of a hundred groups once", () => {
    const groups = Array.from({ length: 100 }, (_, group): Pick<ScreenGroup, "id" | "screenIds"> => ({ id: `g${String(group)}`, screenIds: Array.from({ length: 10_000 }, (_, index) => `k${String(index)}`) }));
    const began = process.cpuUsage();
    const namings = namingsOf([{ aim: { ...nowhere, screenGroupIds: groups.map(({ id }) => id) }, exceptions: nowhere }], groups);
    const { user } = process.cpuUsage(began);
    expect([namings.size, namings.get("k9999")?.screenGroupIds.length]).toEqual([10_000, 100]);
    // One look through every group for every screen would be a thousand million.
    expect(user).toBeLessThan(3_000_000);
  });
});

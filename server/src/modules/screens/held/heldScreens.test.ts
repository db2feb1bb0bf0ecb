import { administrator } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveGuardPeriod } from "../../guardPeriods/guardPeriod.factory";
import { whatIsHeld } from "../../heldChanges/heldChange.factory";
import type { Station } from "../../stations";
import { saveStation } from "../../stations/station.factory";
import { registerOfflineScreen } from "../commands/registerOfflineScreen";
import { startPairing } from "../commands/startPairing";
import { heldPairScreen, heldRegisterOfflineScreen, heldUpdateScreen } from "./heldScreens";

describe("a screen in a guard period", () => {
  let test: TestDatabase;
  let county: Station;
  let village: Station;
  beforeEach(async () => {
    test = await openTestDatabase();
    county = await saveStation(test.database.writing.manager, { name: "望禾县文明实践中心", tier: "CENTRE" });
    village = await saveStation(test.database.writing.manager, { name: "柳堰村文明实践站" }, county);
    await saveGuardPeriod(test.database.writing.manager);
  });
  afterEach(() => test.close());

  const ask = <Request extends object, Value, Before>(definition: Parameters<typeof whatIsHeld<Request, Value, Before>>[2], request: Request) => whatIsHeld(test, administrator, definition, request);
  async function write<T>(command: Parameters<typeof test.database.write<T>>[1]): Promise<T> {
    const outcome = await test.database.write(administrator, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    return outcome.value;
  }
  const strip = () => ({ name: "路口屏", stationId: village.id, widthPx: 640, heightPx: 80, keeperName: null, placeText: null });

  it("waits when it joins, by its code or by hand", async () => {
    const { code } = await write((work) => startPairing(work, { width: 1920, height: 1080, userAgent: null }));
    expect(await ask(heldPairScreen, { code, name: "大厅屏", stationId: village.id, placeText: null })).toEqual({
      title: "柳堰村文明实践站：配对屏幕 大厅屏", lines: ["屏幕上的配对码十分钟内有效，请在此之前签字"], stationId: village.id,
    });
    expect(await ask(heldRegisterOfflineScreen, strip())).toEqual({ title: "柳堰村文明实践站：登记未联网屏幕 路口屏", lines: [], stationId: village.id });
  });

  it("waits for another station and other tags, not for what it is called", async () => {
    const screen = await write((work) => registerOfflineScreen(work, strip()));
    const request = { id: screen.id, version: 1, name: "路口屏", stationId: village.id, placeText: null, openHours: null, keeperName: null, tags: [] as string[] };
    const other = await saveStation(test.database.writing.manager, { name: "石桥村文明实践站" }, county);
    expect(await ask(heldUpdateScreen, { ...request, name: "村口屏", placeText: "路口东", openHours: "8:00-20:00", keeperName: "周大姐" })).toBeNull();
    expect(await ask(heldUpdateScreen, { ...request, tags: ["路口", "广场"] })).toMatchObject({ title: "柳堰村文明实践站：修改屏幕 路口屏", lines: ["标签（投放按标签选屏幕）：从“”改为“广场、路口”"] });
    expect(await ask(heldUpdateScreen, { ...request, stationId: other.id })).toMatchObject({ lines: ["所属阵地：从“柳堰村文明实践站”改为“石桥村文明实践站”"], stationId: county.id });
  });
});

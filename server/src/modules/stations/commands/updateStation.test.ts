import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { Station } from "../station.entity";
import { saveStation } from "../station.factory";
import { changeStationStatus } from "./changeStationStatus";
import { updateStation } from "./updateStation";

describe("updateStation and changeStationStatus", () => {
  let test: TestDatabase;
  let centre: Station;
  let institute: Station;
  let village: Station;
  beforeEach(async () => {
    test = await openTestDatabase();
    const { manager } = test.database.writing;
    centre = await saveStation(manager, { code: "WH" });
    institute = await saveStation(manager, { code: "WH01", address: "柳河镇", headName: "王" }, centre);
    village = await saveStation(manager, { code: "WH0101" }, institute);
  });
  afterEach(() => test.close());

  const managerOf = (station: Station) => staffWith("STATION_MANAGER", { stationId: station.id, stationPath: station.path });
  const codesOf = (outcome: { ok: true } | { ok: false; refusals: readonly { code: string }[] }) => (outcome.ok ? "ok" : outcome.refusals.map(({ code }) => code).join());

  it("changes what is given, clears what is null and keeps what is left out", async () => {
    const outcome = await test.database.write(managerOf(institute), (work) =>
      updateStation(work, { id: institute.id, version: 1, name: "柳河镇新时代文明实践所", address: null, tags: ["示范"] }),
    );
    expect(codesOf(outcome)).toBe("ok");
    const saved = await test.database.reading.manager.findOneByOrFail(Station, { id: institute.id });
    expect(saved).toEqual({ ...institute, version: 2, name: "柳河镇新时代文明实践所", address: null, tags: ["示范"], updatedAt: test.clock.now() });
  });

  it("refuses strangers, stale versions, taken codes and unknown places, and changes nothing", async () => {
    const before = await test.dump();
    const refused = [
      await test.database.write(managerOf(village), (work) => updateStation(work, { id: institute.id, version: 1, name: "改名" })),
      await test.database.write(administrator, (work) => updateStation(work, { id: institute.id, version: 7, name: "改名" })),
      await test.database.write(administrator, (work) => updateStation(work, { id: institute.id, version: 1, code: "WH0101" })),
      await test.database.write(administrator, (work) => updateStation(work, { id: "unknown", version: 1, name: "改名" })),
      await test.database.write(administrator, (work) => updateStation(work, { id: institute.id, version: 1, name: " " })),
      await test.database.write(administrator, (work) => updateStation(work, { id: institute.id, version: 1, organisationId: "unknown" })),
    ];
    expect(refused.map(codesOf)).toEqual(["NOT_ALLOWED", "CONFLICT", "CODE_TAKEN", "NOT_FOUND", "INVALID", "NOT_FOUND"]);
    expect(await test.dump()).toEqual(before);
  });

  const change = (station: Station, version: number, status: Station["status"], actor = administrator) =>
    test.database.write(actor, (work) => changeStationStatus(work, { id: station.id, version, status, reason: " 合并 " }));

  it("closes from the bottom up, tells why in its event, and reopens from the top down", async () => {
    expect(codesOf(await change(village, 1, "CLOSED", managerOf(village)))).toBe("ok");
    expect(codesOf(await change(institute, 1, "CLOSED"))).toBe("ok");
    const before = await test.dump();
    const reopened = await change(village, 2, "ACTIVE");
    expect(codesOf(reopened)).toBe("PARENT_CLOSED");
    expect(await test.dump()).toEqual(before);
    const payloads = (before["stored_event"] as { payload: unknown }[]).map(({ payload }) => (typeof payload === "string" ? JSON.parse(payload) as object : payload));
    expect(payloads).toEqual([
      { stationId: village.id, change: "STATUS", status: "CLOSED", reason: "合并" },
      { stationId: institute.id, change: "STATUS", status: "CLOSED", reason: "合并" },
    ]);
    expect(codesOf(await change(institute, 2, "ACTIVE"))).toBe("ok");
    expect(codesOf(await change(village, 2, "ACTIVE"))).toBe("ok");
  });

  it("refuses to close what has open places below it, wrong steps, strangers and stale versions", async () => {
    const before = await test.dump();
    const refused = [
      await change(institute, 1, "CLOSED"),
      await change(village, 1, "PROPOSED"),
      await change(village, 1, "ACTIVE"),
      await change(centre, 1, "SUSPENDED", managerOf(institute)),
      await change(village, 3, "SUSPENDED"),
      await change(Object.assign(new Station(), { id: "unknown" }), 1, "CLOSED"),
    ];
    expect(refused.map(codesOf)).toEqual(["STATION_HAS_CHILDREN", "STATUS_STEP", "STATUS_STEP", "NOT_ALLOWED", "CONFLICT", "NOT_FOUND"]);
    expect(await test.dump()).toEqual(before);
  });
});

import { administrator } from "../../testing/actors";
import { openTestHttp, type TestHttp } from "../../testing/testHttp";
import { identityModule } from "../identity";
import { moveStation, stationsModule } from ".";
import { Station } from "./station.entity";
import { saveStation } from "./station.factory";

describe("the job of due moves", () => {
  let test: TestHttp;
  beforeEach(async () => {
    test = await openTestHttp({ modules: [identityModule, stationsModule], findStaff: () => () => Promise.resolve(administrator) });
  });
  afterEach(() => test.close());

  it("moves at the county's midnight, though it first ran the day before", async () => {
    const { manager } = test.database.writing;
    const centre = await saveStation(manager);
    const north = await saveStation(manager, {}, centre);
    const south = await saveStation(manager, {}, centre);
    const village = await saveStation(manager, {}, north);
    await test.database.write(administrator, (work) =>
      moveStation(work, { id: village.id, version: 1, parentId: south.id, effectiveOn: "2026-11-24", timeZone: "Asia/Shanghai" }),
    );
    const [job] = stationsModule.jobs?.(test.services) ?? [];
    const parentAfterRunAt = async (moment: string) => {
      test.clock.set(moment);
      await job?.run();
      return (await manager.findOneByOrFail(Station, { id: village.id })).parentId;
    };
    expect(await parentAfterRunAt("2026-11-23T15:58:00.000Z")).toBe(north.id);
    expect(await parentAfterRunAt("2026-11-23T15:59:59.999Z")).toBe(north.id);
    expect(await parentAfterRunAt("2026-11-23T16:00:30.000Z")).toBe(south.id);
  });
});

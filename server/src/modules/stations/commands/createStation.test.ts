import type { Actor } from "../../../kernel/actor";
import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { saveOrganisation } from "../organisation.factory";
import { Station } from "../station.entity";
import { saveStation } from "../station.factory";
import { StationParent } from "../stationParent.entity";
import { createStation, type CreateStation } from "./createStation";

const timeZone = "Asia/Shanghai";

describe("createStation", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  const create = (actor: Actor, request: Omit<CreateStation, "timeZone">) =>
    test.database.write(actor, (work) => createStation(work, { ...request, timeZone }));

  async function saveCounty() {
    const { manager } = test.database.writing;
    const centre = await saveStation(manager, { code: "WH" });
    const institute = await saveStation(manager, { code: "WH01" }, centre);
    const closed = await saveStation(manager, { code: "WH09", status: "CLOSED" }, centre);
    return { centre, institute, closed };
  }

  it("adds a station below its parent, from today in the county on", async () => {
    const { institute } = await saveCounty();
    const organisation = await saveOrganisation(test.database.writing.manager);
    const manager = staffWith("STATION_MANAGER", { stationId: institute.id, stationPath: institute.path });
    const outcome = await create(manager, {
      code: " WH0101 ", name: " 东街村站 ", tier: "STATION", parentId: institute.id, organisationId: organisation.id, address: " ", latitude: 34.5, longitude: 113.2,
      phone: "0300-8812345", tags: ["示范", " 示范 ", ""],
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
    const saved = await test.database.reading.manager.findOneByOrFail(Station, { id: outcome.value.id });
    expect(saved).toMatchObject({
      version: 1, code: "WH0101", name: "东街村站", tier: "STATION", status: "ACTIVE", parentId: institute.id, path: `${institute.path}${saved.id}/`, depth: 2,
      organisationId: organisation.id, address: null, latitude: 34.5, longitude: 113.2, phone: "0300-8812345", tags: ["示范"], createdAt: test.clock.now(),
    });
    expect(await test.database.reading.manager.findBy(StationParent, { stationId: saved.id })).toMatchObject([{ parentId: institute.id, validFrom: "2026-11-23" }]);
    const { stored_event: events } = await test.dump();
    expect(events).toHaveLength(1);
    expect(events?.[0]).toMatchObject({ type: "stations.StationChanged" });
  });

  it("takes the county's day, not the day of UTC", async () => {
    const { institute } = await saveCounty();
    test.clock.set("2026-11-23T16:30:00.000Z");
    await create(administrator, { code: "WH0101", name: "东街村站", tier: "STATION", parentId: institute.id });
    expect(await test.database.reading.manager.find(StationParent)).toMatchObject([{ validFrom: "2026-11-24" }]);
  });

  it("refuses what breaks a rule and changes nothing", async () => {
    const { centre, institute, closed } = await saveCounty();
    const manager = staffWith("STATION_MANAGER", { stationId: institute.id, stationPath: institute.path });
    const keeper = staffWith("STATION_KEEPER", { stationId: institute.id, stationPath: institute.path });
    const valid = { code: "WH0101", name: "东街村站", tier: "STATION", parentId: institute.id } as const;
    const cases: readonly (readonly [string, string, Actor, Omit<CreateStation, "timeZone">])[] = [
      ["NOT_ALLOWED", "", keeper, valid],
      ["NOT_ALLOWED", "", manager, { ...valid, parentId: centre.id }],
      ["NOT_ALLOWED", "", manager, { ...valid, tier: "CENTRE", parentId: null }],
      ["NOT_FOUND", "parentId", administrator, { ...valid, parentId: "unknown" }],
      ["TIER_ORDER", "parentId", administrator, { ...valid, tier: "INSTITUTE" }],
      ["TIER_ORDER", "parentId", administrator, { ...valid, tier: "STATION", parentId: null }],
      ["PARENT_CLOSED", "parentId", administrator, { ...valid, parentId: closed.id }],
      ["CODE_TAKEN", "code", administrator, { ...valid, code: "WH01" }],
      ["INVALID", "code", administrator, { ...valid, code: "村站" }],
      ["INVALID", "name", administrator, { ...valid, name: "  " }],
      ["INVALID", "latitude", administrator, { ...valid, longitude: 113 }],
      ["INVALID", "longitude", administrator, { ...valid, latitude: 30, longitude: 190 }],
      ["INVALID", "tags", administrator, { ...valid, tags: ["二十一个字的标签实在是太长了所以不能接受啊啊"] }],
      ["NOT_FOUND", "organisationId", administrator, { ...valid, organisationId: "unknown" }],
    ];
    const before = await test.dump();
    for (const [code, field, actor, request] of cases) {
      const outcome = await create(actor, request);
      expect(outcome.ok ? [] : outcome.refusals.map((refusal) => [refusal.code, refusal.field.join(".")])).toEqual([[code, field]]);
    }
    expect(await test.dump()).toEqual(before);
  });
});

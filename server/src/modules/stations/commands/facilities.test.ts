import type { Actor } from "../../../kernel/actor";
import type { Outcome } from "../../../kernel/outcome";
import { firstPage } from "../../../kernel/page";
import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { Facility } from "../facility.entity";
import { saveFacility } from "../facility.factory";
import { saveOrganisation } from "../organisation.factory";
import { listFacilities, type FacilityQuestion } from "../queries/listFacilities";
import type { Station } from "../station.entity";
import { saveStation } from "../station.factory";
import { createFacility, type CreateFacility } from "./createFacility";
import { removeFacility } from "./removeFacility";
import { updateFacility } from "./updateFacility";

describe("facilities", () => {
  let test: TestDatabase;
  let station: Station;
  let manager: Actor;
  let stranger: Actor;
  beforeEach(async () => {
    test = await openTestDatabase();
    station = await saveStation(test.database.writing.manager);
    manager = staffWith("STATION_MANAGER", { stationId: station.id, stationPath: station.path });
    stranger = staffWith("STATION_MANAGER", { stationId: "x", stationPath: "/x/" });
  });
  afterEach(() => test.close());

  const codes = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.refusals.map(({ code, field }) => `${code} ${field.join(".")}`).join("; "));
  const list = async (filter: FacilityQuestion["filter"]) =>
    (await test.database.read(manager, (reader) => listFacilities(reader, { filter, page: firstPage }))).nodes.map(({ name }) => name);

  it("are created, changed and removed by the station's managers; a removed one stays as a row", async () => {
    const created = await test.database.write(manager, (work) =>
      createFacility(work, { stationId: station.id, kind: "LECTURE_HALL", name: " 宣讲厅 ", capacity: 80, equipment: " 投影 " }),
    );
    if (!created.ok) throw new Error(codes(created));
    const { id } = created.value;
    const updated = await test.database.write(manager, (work) => updateFacility(work, { id, version: 1, capacity: null, openingRule: "每天 8:00-20:00" }));
    expect(codes(updated)).toBe("ok");
    expect(await test.database.reading.manager.findOneByOrFail(Facility, { id })).toEqual({
      id, version: 2, stationId: station.id, organisationId: null, kind: "LECTURE_HALL", name: "宣讲厅", capacity: null, equipment: "投影", openingRule: "每天 8:00-20:00",
      removedAt: null, createdAt: test.clock.now(), updatedAt: test.clock.now(),
    });
    expect(await list({ stationId: station.id })).toEqual(["宣讲厅"]);
    expect(codes(await test.database.write(manager, (work) => removeFacility(work, { id, version: 2 })))).toBe("ok");
    expect(await list({})).toEqual([]);
    expect((await test.database.reading.manager.findOneByOrFail(Facility, { id })).removedAt).toEqual(test.clock.now());
    expect(codes(await test.database.write(manager, (work) => updateFacility(work, { id, version: 3, name: "新名" })))).toBe("NOT_FOUND id");
  });

  it("refuse strangers, bad values and stale versions, and nothing changes", async () => {
    const organisation = await saveOrganisation(test.database.writing.manager);
    const facility = await saveFacility(test.database.writing.manager, { stationId: station.id });
    const ofOrganisation = await saveFacility(test.database.writing.manager, { organisationId: organisation.id });
    const before = await test.dump();
    const create = (request: Partial<CreateFacility>, actor: Actor = administrator) =>
      test.database.write(actor, (work) => createFacility(work, { stationId: station.id, kind: "SQUARE", name: "广场", ...request }));
    const refused = [
      await create({}, stranger),
      await create({ stationId: null, organisationId: organisation.id }, manager),
      await create({ stationId: null }),
      await create({ stationId: "unknown" }),
      await create({ organisationId: "unknown" }),
      await create({ name: "" }),
      await create({ capacity: 0 }),
      await test.database.write(stranger, (work) => updateFacility(work, { id: facility.id, version: 1, name: "新名" })),
      await test.database.write(manager, (work) => updateFacility(work, { id: facility.id, version: 4, name: "新名" })),
      await test.database.write(manager, (work) => updateFacility(work, { id: facility.id, version: 1, name: " " })),
      await test.database.write(manager, (work) => updateFacility(work, { id: ofOrganisation.id, version: 1, name: "新名" })),
      await test.database.write(stranger, (work) => removeFacility(work, { id: facility.id, version: 1 })),
      await test.database.write(manager, (work) => removeFacility(work, { id: facility.id, version: 4 })),
      await test.database.write(manager, (work) => removeFacility(work, { id: "unknown", version: 1 })),
    ];
    expect(refused.map(codes)).toEqual([
      "NOT_ALLOWED ", "NOT_ALLOWED ", "INVALID stationId", "NOT_FOUND stationId", "NOT_FOUND organisationId", "INVALID name", "INVALID capacity",
      "NOT_ALLOWED ", "CONFLICT version", "INVALID name", "NOT_ALLOWED ", "NOT_ALLOWED ", "CONFLICT version", "NOT_FOUND id",
    ]);
    expect(await test.dump()).toEqual(before);
  });

  it("are found by each filter", async () => {
    const { manager: entities } = test.database.writing;
    const hall = await saveFacility(entities, { name: "甲厅", stationId: station.id });
    const organisation = await saveOrganisation(entities);
    await saveFacility(entities, { name: "乙书屋", organisationId: organisation.id, kind: "BOOKROOM" });
    expect(await list({ q: "书" })).toEqual(["乙书屋"]);
    expect(await list({ ids: [hall.id] })).toEqual(["甲厅"]);
    expect(await list({ kind: "BOOKROOM" })).toEqual(["乙书屋"]);
    expect(await list({ organisationId: organisation.id })).toEqual(["乙书屋"]);
    expect(await list({ stationId: station.id })).toEqual(["甲厅"]);
  });
});

import type { Outcome } from "../../../kernel/outcome";
import { administrator, staffWith } from "../../../testing/actors";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { Organisation } from "../organisation.entity";
import { saveOrganisation } from "../organisation.factory";
import { createOrganisation } from "./createOrganisation";
import { updateOrganisation } from "./updateOrganisation";

describe("organisations", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  const codes = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.refusals.map(({ code, field }) => `${code} ${field.join(".")}`).join("; "));

  it("are created and changed by administrators", async () => {
    const parent = await saveOrganisation(test.database.writing.manager, { code: "LH" });
    const created = await test.database.write(administrator, (work) =>
      createOrganisation(work, { code: " LHX ", name: " 柳河小学 ", shortName: "", kind: "SCHOOL", parentId: parent.id }),
    );
    if (!created.ok) throw new Error(codes(created));
    const { id } = created.value;
    const changed = await test.database.write(administrator, (work) => updateOrganisation(work, { id, version: 1, shortName: "柳小", active: false }));
    expect(codes(changed)).toBe("ok");
    expect(await test.database.reading.manager.findOneByOrFail(Organisation, { id })).toEqual({
      id, version: 2, code: "LHX", name: "柳河小学", shortName: "柳小", kind: "SCHOOL", parentId: parent.id, active: false, createdAt: test.clock.now(), updatedAt: test.clock.now(),
    });
  });

  it("refuse others, taken codes, circles and stale versions, and nothing changes", async () => {
    const top = await saveOrganisation(test.database.writing.manager, { code: "LH" });
    const below = await saveOrganisation(test.database.writing.manager, { code: "LHX", parentId: top.id });
    const before = await test.dump();
    const valid = { code: "NEW", name: "新单位", kind: "UNIT" } as const;
    const refused = [
      await test.database.write(staffWith("STATION_MANAGER", { stationPath: "/" }), (work) => createOrganisation(work, valid)),
      await test.database.write(administrator, (work) => createOrganisation(work, { ...valid, code: "LH" })),
      await test.database.write(administrator, (work) => createOrganisation(work, { ...valid, name: " ", parentId: "unknown" })),
      await test.database.write(staffWith("REVIEWER"), (work) => updateOrganisation(work, { id: top.id, version: 1, name: "改名" })),
      await test.database.write(administrator, (work) => updateOrganisation(work, { id: top.id, version: 1, parentId: below.id })),
      await test.database.write(administrator, (work) => updateOrganisation(work, { id: top.id, version: 1, parentId: "unknown" })),
      await test.database.write(administrator, (work) => updateOrganisation(work, { id: top.id, version: 5, name: "改名" })),
      await test.database.write(administrator, (work) => updateOrganisation(work, { id: "unknown", version: 1, name: "改名" })),
    ];
    expect(refused.map(codes)).toEqual([
      "NOT_ALLOWED ", "CODE_TAKEN code", "INVALID name; NOT_FOUND parentId", "NOT_ALLOWED ", "PARENT_IS_DESCENDANT parentId", "NOT_FOUND parentId", "CONFLICT version", "NOT_FOUND id",
    ]);
    expect(await test.dump()).toEqual(before);
  });
});

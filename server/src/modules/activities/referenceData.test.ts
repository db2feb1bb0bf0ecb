import { systemActor } from "../../kernel/actor";
import { openTestDatabase, type TestDatabase } from "../../testing/testDatabase";
import { ActivityForm } from "./activityForm.entity";
import { ensureReferenceData } from "./referenceData";
import { Series } from "./series.entity";
import { WorkClass } from "./workClass.entity";

describe("ensureReferenceData", () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());
  const ensure = () => test.database.write(systemActor("activities"), ensureReferenceData);

  it("fills empty tables with the five works, the usual forms and series", async () => {
    await ensure();
    const works = await test.database.reading.manager.find(WorkClass, { order: { position: "ASC" } });
    expect(works.map(({ name }) => name)).toEqual(["学习实践科学理论", "宣传宣讲党的政策", "培育践行主流价值", "丰富活跃文化生活", "持续深入移风易俗"]);
    expect(works.every(({ source }) => source?.includes("2018年"))).toBe(true);
    expect(await test.database.reading.manager.count(ActivityForm)).toBe(7);
    expect(await test.database.reading.manager.count(Series)).toBe(11);
  });

  it("leaves what an administrator made of it", async () => {
    await ensure();
    await test.database.writing.manager.update(WorkClass, { code: "CHANGE_CUSTOMS" }, { name: "移风易俗" });
    await test.database.writing.manager.delete(Series, { code: "FILM_NIGHT" });
    const before = await test.dump();
    await ensure();
    expect(await test.dump()).toEqual(before);
  });
});

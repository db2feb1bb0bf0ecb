import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class Stations1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const optional = { isNullable: true };
    await createTable(runner, "organisation", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.ascii("code", 32), c.text("name", 80), c.ascii("kind", 16),
        c.id("parentId", optional), c.bool("active"), c.moment("createdAt"), c.moment("updatedAt"),
      ],
      indices: [index("organisation", ["code"], true), index("organisation", ["parentId"])],
    });
    await createTable(runner, "station", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.ascii("code", 32), c.text("name", 80), c.ascii("tier", 16), c.ascii("status", 16),
        c.id("parentId", optional), c.ascii("path", 190), c.int("depth"), c.id("organisationId", optional), c.text("address", 160, optional),
        c.float("latitude", optional), c.float("longitude", optional), c.text("openingHours", 200, optional), c.text("phone", 40, optional),
        c.text("headName", 40, optional), c.text("keeperName", 40, optional), c.json("tags"), c.text("summary", 1000, optional),
        c.moment("createdAt"), c.moment("updatedAt"),
      ],
      indices: [index("station", ["code"], true), index("station", ["path"]), index("station", ["parentId"])],
    });
    await createTable(runner, "station_parent", {
      columns: [c.id("id", { isPrimary: true }), c.id("stationId"), c.id("parentId", optional), c.date("validFrom"), c.moment("recordedAt")],
      indices: [index("station_parent", ["stationId", "validFrom"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["station_parent", "station", "organisation"]) await runner.dropTable(table);
  }
}

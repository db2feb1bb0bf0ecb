import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

const optional = { isNullable: true };

export class YouthPalaces1764000122000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const times = [c.moment("createdAt"), c.moment("updatedAt")];
    const head = [c.id("id", { isPrimary: true }), c.int("version")];
    await createTable(runner, "youth_palace", {
      columns: [
        ...head, c.text("name", 60), c.ascii("kind", 16), c.ascii("hostKind", 16), c.id("stationId"), c.id("organisationId", optional),
        c.text("address", 160, optional), c.text("phone", 40, optional), c.text("contactName", 40, optional), c.text("openingText", 200, optional),
        c.text("summary", 1000, optional), c.bool("active"), ...times,
      ],
      indices: [index("youth_palace", ["stationId"]), index("youth_palace", ["organisationId"])],
    });
    await createTable(runner, "club", {
      columns: [
        ...head, c.id("palaceId"), c.text("name", 40), c.ascii("kind", 16), c.text("grades", 40, optional), c.int("capacity", optional),
        c.text("room", 40, optional), c.text("instructorName", 40, optional), c.bool("active"), ...times,
      ],
      indices: [index("club", ["palaceId"])],
    });
    await createTable(runner, "timetable_slot", {
      columns: [
        ...head, c.id("clubId"), c.int("weekday"), c.ascii("startTime", 5), c.ascii("endTime", 5), c.text("room", 40, optional),
        c.date("validFrom"), c.date("validUntil", optional), ...times,
      ],
      indices: [index("timetable_slot", ["clubId"])],
    });
    await createTable(runner, "palace_closure", {
      columns: [c.id("id", { isPrimary: true }), c.id("palaceId"), c.date("firstDay"), c.date("lastDay"), c.text("reason", 60), c.moment("createdAt")],
      indices: [index("palace_closure", ["palaceId", "lastDay"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["palace_closure", "timetable_slot", "club", "youth_palace"]) await runner.dropTable(table);
  }
}

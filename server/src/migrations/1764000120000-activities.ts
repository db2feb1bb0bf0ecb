import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index, type ColumnParts } from "./tableParts";

const optional = { isNullable: true };

export class Activities1764000120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await createTable(runner, "activity", {
      columns: activityColumns(c),
      indices: [
        index("activity", ["requestId"], true), index("activity", ["stationId", "startsAt"]), index("activity", ["facilityId", "startsAt"]),
        index("activity", ["kind", "startsAt"]), index("activity", ["kind", "updatedAt"]), index("activity", ["originalStartsAt"]),
      ],
    });
    for (const table of ["work_class", "activity_form"]) {
      await createTable(runner, table, {
        columns: [c.id("id", { isPrimary: true }), c.ascii("code", 32), c.text("name", 40), c.int("position"), c.text("source", 200, optional)],
        indices: [index(table, ["code"], true)],
      });
    }
    await createTable(runner, "series", {
      columns: [
        c.id("id", { isPrimary: true }), c.ascii("code", 32), c.text("name", 40), c.ascii("activityKind", 24), c.text("rule", 300, optional), c.int("position"),
      ],
      indices: [index("series", ["code"], true)],
    });
    await createTable(runner, "transition_log", {
      columns: [
        c.id("id", { isPrimary: true }), c.ascii("subjectType", 24), c.id("subjectId"), c.ascii("command", 24), c.ascii("fromStatus", 16, optional),
        c.ascii("toStatus", 16), c.id("actorId", optional), c.text("actorName", 60), c.text("reason", 200, optional), c.moment("at"),
      ],
      indices: [index("transition_log", ["subjectId", "at"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["transition_log", "series", "activity_form", "work_class", "activity"]) await runner.dropTable(table);
  }
}

function activityColumns(c: ColumnParts) {
  return [
    c.id("id", { isPrimary: true }), c.int("version"), c.ascii("kind", 24), c.id("workClassId", optional), c.id("formId", optional),
    c.id("seriesId", optional), c.text("ownTitle", 80, optional), c.id("stationId"), c.id("facilityId", optional), c.text("placeText", 120, optional),
    c.moment("startsAt"), c.moment("endsAt"), c.int("capacity", optional), c.text("audience", 80, optional), c.ascii("status", 16),
    c.int("headCount", optional), c.text("summary", 1000, optional), c.text("contactPhone", 40, optional), c.ascii("changeKind", 16, optional),
    c.moment("originalStartsAt", optional), c.moment("originalEndsAt", optional), c.text("originalPlace", 120, optional),
    c.text("changeReason", 200, optional), c.text("changePhone", 40, optional), c.moment("changedAt", optional), c.moment("scheduledAt", optional),
    c.bool("lateEntry"), c.ascii("requestId", 64), c.id("createdBy", optional), c.moment("createdAt"), c.moment("updatedAt"),
  ];
}

import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

const optional = { isNullable: true };

export class Lectures1764000121000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const times = [c.moment("createdAt"), c.moment("updatedAt")];
    await createTable(runner, "topic", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.text("title", 80), c.id("seriesId", optional), c.int("minutes"),
        c.id("workClassId", optional), c.id("formId", optional), c.bool("active"), ...times,
      ],
      indices: [index("topic", ["seriesId"])],
    });
    await createTable(runner, "lecture", {
      columns: [c.id("id", { isPrimary: true }), c.id("topicId", optional), c.ascii("tier", 16)],
      indices: [index("lecture", ["topicId"])],
    });
    await createTable(runner, "lecturer_team", {
      columns: [c.id("id", { isPrimary: true }), c.int("version"), c.text("name", 60), c.ascii("tier", 16), ...times],
      indices: [index("lecturer_team", ["name"], true)],
    });
    await createTable(runner, "lecturer", {
      columns: [
        c.id("id", { isPrimary: true }), c.int("version"), c.ascii("number", 32), c.text("name", 40), c.ascii("tier", 16),
        c.text("identity", 60, optional), c.json("topics"), c.bool("active"), ...times,
      ],
      indices: [index("lecturer", ["number"], true)],
    });
    await createTable(runner, "lecturer_team_member", {
      columns: [c.id("teamId", { isPrimary: true }), c.id("lecturerId", { isPrimary: true })],
      indices: [index("lecturer_team_member", ["lecturerId"])],
    });
    await createTable(runner, "lecture_lecturer", {
      columns: [c.id("lectureId", { isPrimary: true }), c.id("lecturerId", { isPrimary: true }), c.int("position")],
      indices: [index("lecture_lecturer", ["lecturerId"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["lecture_lecturer", "lecturer_team_member", "lecturer", "lecturer_team", "lecture", "topic"]) await runner.dropTable(table);
  }
}

import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index, type ColumnParts } from "./tableParts";

const optional = { isNullable: true };

export class Screens1764000140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await createTable(runner, "screen", {
      columns: screenColumns(c),
      indices: [index("screen", ["tokenHash"], true), index("screen", ["stationId"]), index("screen", ["lastSeenAt"])],
    });
    await createTable(runner, "screen_pairing", {
      columns: [
        c.id("id", { isPrimary: true }), c.ascii("code", 6), c.ascii("openCode", 6, optional), c.ascii("pollSecretHash", 64), c.int("widthPx"),
        c.int("heightPx"), c.text("userAgent", 300, optional), c.moment("startedAt"), c.moment("expiresAt"), c.id("screenId", optional),
        c.moment("tokenDeliveredAt", optional),
      ],
      indices: [
        index("screen_pairing", ["openCode"], true), index("screen_pairing", ["pollSecretHash"], true), index("screen_pairing", ["code"]),
        index("screen_pairing", ["expiresAt"]),
      ],
    });
    await createTable(runner, "screen_command", {
      columns: [
        c.id("id", { isPrimary: true }), c.id("screenId"), c.ascii("kind", 16), c.id("issuedById", optional), c.moment("issuedAt"),
        c.moment("acknowledgedAt", optional),
      ],
      indices: [index("screen_command", ["screenId"]), index("screen_command", ["acknowledgedAt"])],
    });
    await createTable(runner, "play_log", {
      columns: [
        c.id("id", { isPrimary: true }), c.id("screenId"), c.ascii("itemId", 120), c.id("revisionId", optional), c.moment("startedAt"),
        c.moment("endedAt"), c.moment("receivedAt"),
      ],
      indices: [index("play_log", ["screenId", "startedAt"]), index("play_log", ["startedAt"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["play_log", "screen_command", "screen_pairing", "screen"]) await runner.dropTable(table);
  }
}

function screenColumns(c: ColumnParts) {
  return [
    c.id("id", { isPrimary: true }), c.int("version"), c.text("name", 80), c.id("stationId"), c.text("placeText", 120, optional),
    c.ascii("shape", 16), c.int("widthPx"), c.int("heightPx"), c.bool("connected"), c.ascii("tokenHash", 64, optional),
    c.text("openHours", 80, optional), c.text("keeperName", 40, optional), c.json("tags"), c.moment("pairedAt", optional),
    c.moment("removedAt", optional), c.moment("lastSeenAt"), c.ascii("playingItemId", 120, optional), c.moment("playingSince", optional),
    c.ascii("feedEtag", 80, optional), c.float("storedBytes", optional), c.int("missing", optional), c.text("playerVersion", 40, optional),
    c.moment("createdAt"), c.moment("updatedAt"),
  ];
}

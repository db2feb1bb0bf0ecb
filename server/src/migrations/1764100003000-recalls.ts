import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index, type ColumnParts } from "./tableParts";

const optional = { isNullable: true };

export class Recalls1764100003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    await createTable(runner, "last_play", {
      columns: [c.id("screenId", { isPrimary: true }), c.ascii("itemId", 120, { isPrimary: true }), c.moment("heardAt")],
      indices: [index("last_play", ["itemId", "heardAt"]), index("last_play", ["heardAt"])],
    });
    await runner.query("INSERT INTO last_play (screenId, itemId, heardAt) SELECT screenId, itemId, MAX(receivedAt) FROM play_log GROUP BY screenId, itemId");
    await createRecalls(runner, c);
    await createTable(runner, "recall_step", {
      columns: [
        c.id("id", { isPrimary: true }), c.id("recallId"), c.id("screenId"), c.ascii("kind", 16), c.moment("at"), c.moment("recordedAt"), c.ascii("etag", 80, optional),
        c.id("accountId", optional), c.text("accountName", 40, optional), c.text("seenBy", 40, optional), c.text("note", 300, optional), c.id("photoId", optional),
      ],
      indices: [index("recall_step", ["recallId", "screenId"]), index("recall_step", ["photoId"])],
    });
    await createTable(runner, "recall_photo", {
      columns: [
        c.id("id", { isPrimary: true }), c.id("recallId"), c.id("screenId"), c.ascii("sha256", 64), c.ascii("receivedSha256", 64), c.int("bytes"), c.int("width"), c.int("height"),
        c.id("uploadedById", optional), c.moment("uploadedAt"),
      ],
      indices: [index("recall_photo", ["recallId"]), index("recall_photo", ["uploadedAt"])],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["recall_photo", "recall_step", "recall_screen", "recall", "last_play"]) await runner.dropTable(table);
  }
}

async function createRecalls(runner: QueryRunner, c: ColumnParts): Promise<void> {
  await createTable(runner, "recall", {
    columns: [
      c.id("id", { isPrimary: true }), c.ascii("requestId", 64, optional), c.id("pieceId"), c.id("revisionId"), c.int("revisionNumber"), c.ascii("hash", 64),
      c.text("title", 120), c.id("publisherId", optional), c.text("reason", 300), c.id("recalledById", optional), c.text("recalledByName", 40, optional),
      c.moment("recalledAt"), c.bool("open"), c.moment("closedAt", optional),
    ],
    indices: [index("recall", ["requestId"], true), index("recall", ["pieceId", "recalledAt"]), index("recall", ["revisionId"], true), index("recall", ["open", "recalledAt"])],
  });
  await createTable(runner, "recall_screen", {
    columns: [
      c.id("id", { isPrimary: true }), c.id("recallId"), c.id("screenId"), c.id("stationId"), c.ascii("basis", 16), c.ascii("state", 16), c.int("rank"),
      c.moment("listedAt"), c.moment("settledAt", optional),
    ],
    indices: [index("recall_screen", ["recallId", "screenId"], true), index("recall_screen", ["recallId", "rank"]), index("recall_screen", ["screenId"])],
  });
}

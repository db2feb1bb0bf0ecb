import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnsFor, createTable, index } from "./tableParts";

export class Content1764000131000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const c = columnsFor(runner);
    const optional = { isNullable: true };
    const key = { isPrimary: true };
    await createTable(runner, "piece", {
      columns: [
        c.id("id", key), c.ascii("type", 32), c.ascii("cmsUid", 32), c.ascii("cmsDocumentId", 40), c.text("title", 120), c.text("theme", 80, optional),
        c.id("publisherId", optional), c.moment("createdAt"), c.moment("updatedAt"), c.moment("removedAt", optional),
      ],
      indices: [
        index("piece", ["cmsDocumentId"], true), index("piece", ["type", "updatedAt"]), index("piece", ["updatedAt"]), index("piece", ["publisherId"]),
      ],
    });
    await createTable(runner, "media_file", {
      columns: [
        c.ascii("sha256", 64, key), c.ascii("ext", 4), c.ascii("mime", 32), c.int("bytes"), c.int("width", optional), c.int("height", optional),
        c.float("seconds", optional), c.text("name", 255), c.moment("storedAt"),
      ],
    });
    await createTable(runner, "revision_media", {
      columns: [c.id("revisionId", key), c.ascii("sha256", 64, key)],
      indices: [index("revision_media", ["sha256"])],
    });
    await createTable(runner, "sync_state", {
      columns: [
        c.ascii("id", 8, key), c.ascii("epoch", 64, optional), c.int("cursor"), c.moment("lastSyncAt", optional), c.moment("lastReconcileAt", optional),
        c.moment("reconcileWantedAt", optional),
      ],
    });
    await createTable(runner, "pending_read", {
      columns: [c.ascii("documentId", 40, key), c.ascii("uid", 32), c.int("attempts"), c.moment("nextAt"), c.text("problem", 500)],
      indices: [index("pending_read", ["nextAt"])],
    });
    await createTable(runner, "missing_piece", { columns: [c.ascii("documentId", 40, key), c.moment("noticedAt")] });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["missing_piece", "pending_read", "sync_state", "revision_media", "media_file", "piece"]) await runner.dropTable(table);
  }
}

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Before a run of jest: a folder of its own for its templates, so that none outlives the migrations that made it. */
export default function makeTemplateFolder(): void {
  process.env["TEST_TEMPLATE_FOLDER"] = mkdtempSync(join(tmpdir(), "portal-templates-"));
}

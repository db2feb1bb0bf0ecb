import { rmSync } from "node:fs";

/** After a run of jest: its templates go. */
export default function removeTemplateFolder(): void {
  rmSync(process.env["TEST_TEMPLATE_FOLDER"] ?? "", { recursive: true, force: true });
}

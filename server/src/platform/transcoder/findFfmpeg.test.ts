import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFfmpeg } from "./findFfmpeg";

describe("findFfmpeg", () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-ffmpeg-"));
  const file = join(folder, "ffmpeg");
  beforeAll(() => { writeFileSync(file, "#!/bin/sh\n"); });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it("finds the one named, or the first in the search path, and only one that can be run", () => {
    chmodSync(file, 0o600);
    expect([findFfmpeg(file, ""), findFfmpeg(null, `/nowhere:${folder}`)]).toEqual([null, null]);
    chmodSync(file, 0o700);
    expect([findFfmpeg(file, ""), findFfmpeg(null, `/nowhere:${folder}`)]).toEqual([file, file]);
    expect([findFfmpeg(null, ""), findFfmpeg(null, "."), findFfmpeg("ffmpeg", folder), findFfmpeg("/nowhere/ffmpeg", folder)]).toEqual([null, null, null, null]);
  });
});

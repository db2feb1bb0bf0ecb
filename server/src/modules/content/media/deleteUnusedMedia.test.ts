import { mkdirSync, readdirSync, rmSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../../kernel/canonicalJson";
import { MediaStore } from "../../../platform/mediaStore";
import { servicesFor } from "../../../testing/services";
import { openTestDatabase, type TestDatabase } from "../../../testing/testDatabase";
import { MediaFile, RevisionMedia } from "../mediaFile.entity";
import { deleteUnusedMedia } from "./deleteUnusedMedia";

const dayMs = 86_400_000;

describe("deleteUnusedMedia", () => {
  const folder = mkdtempSync(join(tmpdir(), "portal-unused-"));
  afterAll(() => { rmSync(folder, { recursive: true }); });

  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
  });
  afterEach(() => test.close());

  const manager = () => test.database.writing.manager;
  const run = () => deleteUnusedMedia(servicesFor(test), new MediaStore(folder));
  const hashes = async () => (await manager().find(MediaFile)).map((file) => file.sha256).sort();
  const files = () => readdirSync(folder).sort();

  function writeOld(name: string, ageMs: number): void {
    writeFileSync(join(folder, name), "x");
    const at = new Date(Date.now() - ageMs);
    utimesSync(join(folder, name), at, at);
  }

  async function save(content: string, days: number): Promise<string> {
    const hash = sha256(content);
    writeOld(`${hash}.png`, days * dayMs);
    const storedAt = new Date(test.clock.now().getTime() - days * dayMs);
    await manager().insert(MediaFile, { sha256: hash, ext: "png", mime: "image/png", bytes: 1, width: 1, height: 1, seconds: null, name: "封面.png", storedAt });
    return hash;
  }

  it("deletes rows and files of 31 days that no revision shows, and nothing else", async () => {
    await save("unused", 31);
    const young = await save("young", 29);
    const shown = await save("shown", 400);
    await manager().insert(RevisionMedia, { revisionId: "01900000-0000-7000-8000-000000000001", sha256: shown });
    await run();
    expect(await hashes()).toEqual([young, shown].sort());
    expect(files()).toEqual([`${young}.png`, `${shown}.png`].sort());
    expect(await manager().count(RevisionMedia)).toBe(1);
  });

  it("deletes a file of 31 days that never got a row, and leaves a younger one and what is no medium", async () => {
    const young = `${sha256("young")}.mp4`;
    writeOld(`${sha256("old")}.mp4`, 31 * dayMs);
    writeOld(young, 29 * dayMs);
    writeOld("readme.txt", 400 * dayMs);
    await run();
    expect(files()).toEqual([young, "readme.txt"].sort());
  });

  it("deletes what a crash left half received an hour ago, not what is arriving", async () => {
    const arriving = ".0b0e7c3e-6f5f-4b53-8a8c-2f9a6a0f7d02.part";
    writeOld(".0b0e7c3e-6f5f-4b53-8a8c-2f9a6a0f7d01.part", 61 * 60_000);
    writeOld(arriving, 59 * 60_000);
    await run();
    expect(files()).toEqual([arriving]);
  });

  it("deletes more than one batch at once, and is done when there is no folder", async () => {
    for (let number = 0; number < 105; number += 1) await save(`unused ${String(number)}`, 31);
    await run();
    expect([await hashes(), files()]).toEqual([[], []]);
    rmSync(folder, { recursive: true });
    await run();
    expect(files()).toEqual([]);
  });
});

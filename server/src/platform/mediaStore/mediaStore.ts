import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** A file that has arrived but is not in the store yet. */
export interface ReceivedFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The file is larger than allowed. */
export class FileTooLarge extends Error {}

/** The server's own copies, each named by the SHA-256 of its bytes, so a file never changes and is never stored twice. */
export class MediaStore {
  constructor(readonly folder: string) {}

  /** Where a file of this name lies; the name must be `<sha256>.<ext>`. */
  pathOf(name: string): string {
    if (!/^[0-9a-f]{64}\.[a-z0-9]{2,4}$/.test(name)) throw new Error(`not a media name: ${name.slice(0, 80)}`);
    return join(this.folder, name);
  }

  /** Size of a stored file, or null when it is not here. */
  async sizeOf(name: string): Promise<number | null> {
    const found = await stat(this.pathOf(name)).catch(() => null);
    return found?.isFile() ? found.size : null;
  }

  /** Writes what arrives to a temporary file and hashes it on the way; throws FileTooLarge beyond `mostBytes`. */
  async receive(source: AsyncIterable<Uint8Array>, mostBytes: number): Promise<ReceivedFile> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, `.${randomUUID()}.part`);
    const file = await open(path, "wx", 0o640);
    const hash = createHash("sha256");
    let bytes = 0;
    try {
      for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes > mostBytes) throw new FileTooLarge();
        hash.update(chunk);
        await file.write(chunk);
      }
      await file.sync();
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
    await file.close();
    return { path, sha256: hash.digest("hex"), bytes };
  }

  /** Takes a received file into the store under its hash; a reader sees it whole or not at all. */
  async keep(received: ReceivedFile, extension: string): Promise<string> {
    const name = `${received.sha256}.${extension}`;
    await rename(received.path, this.pathOf(name));
    const folder = await open(this.folder, "r");
    await folder.sync().finally(() => folder.close());
    return name;
  }

  /** Forgets a received file. */
  async discard(received: ReceivedFile): Promise<void> {
    await rm(received.path, { force: true });
  }

  /** Deletes a stored file; one that is not here is fine. */
  async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  /** Names of the stored files last written before a moment. */
  async namesBefore(moment: Date): Promise<readonly string[]> {
    return this.filesBefore(moment, /^[0-9a-f]{64}\.[a-z0-9]{2,4}$/);
  }

  /** Deletes what began to arrive before a moment and never became a file, as a crash leaves it. */
  async forgetReceivedBefore(moment: Date): Promise<void> {
    for (const name of await this.filesBefore(moment, /^\.[0-9a-f-]{36}\.part$/)) await rm(join(this.folder, name), { force: true });
  }

  private async filesBefore(moment: Date, pattern: RegExp): Promise<string[]> {
    await mkdir(this.folder, { recursive: true });
    const older: string[] = [];
    for (const name of await readdir(this.folder)) {
      if (!pattern.test(name)) continue;
      const found = await stat(join(this.folder, name)).catch(() => null);
      if (found?.isFile() && found.mtime < moment) older.push(name);
    }
    return older;
  }
}

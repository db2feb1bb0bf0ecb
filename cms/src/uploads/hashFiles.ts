import crypto from 'node:crypto';
import fs from 'node:fs';
import type { Core } from '@strapi/strapi';
import { storedPath } from './storedPath';

export const fileTable = 'plugin::upload.file';

interface FileData {
  hash?: string;
  ext?: string;
  sizeInBytes?: number;
  sha256?: string;
  bytes?: number;
}

async function sha256Of(path: string): Promise<string> {
  const hash = crypto.createHash('sha256');
  for await (const chunk of fs.createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function fingerprint(data: FileData): Promise<void> {
  // Only an upload or a replacement names the stored bytes; an edited caption does not.
  if (!data.hash || !data.ext) return;
  const path = storedPath(`/uploads/${data.hash}${data.ext}`);
  data.sha256 = await sha256Of(path);
  data.bytes = (await fs.promises.stat(path)).size;
}

/** Keeps SHA-256 and exact size of the stored bytes with every file, at upload and at replacement. */
export function hashFiles(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [fileTable],
    async beforeCreate(event) {
      await fingerprint(event.params.data as FileData);
    },
    async beforeUpdate(event) {
      await fingerprint(event.params.data as FileData);
    },
  });
}

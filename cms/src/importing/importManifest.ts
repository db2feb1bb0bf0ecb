import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createPerson, idOfPerson } from '../accounts/people';
import { entryTypeOf, type EntryType } from '../entries/entryTypes';
import { settings } from '../environment/settings';
import { noteSubmission } from '../sync/authorship';
import { acceptedTypeOf } from '../uploads/acceptedTypes';

interface ManifestEntry {
  readonly key: string;
  readonly uid: string;
  /** The id it gets; the server may know it by it already. */
  readonly documentId?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly media?: Readonly<Record<string, readonly string[]>>;
  readonly publish?: boolean;
  /** The e-mail of whoever wrote and submitted it, one of the staff. */
  readonly submittedBy?: string;
}

interface Manifest {
  readonly entries: readonly ManifestEntry[];
  readonly staff?: readonly { email: string; name: string; role: 'editor' | 'contributor' }[];
}

interface UploadService {
  upload(request: object): Promise<{ id: number }[]>;
}

interface Documents {
  create(params: object): Promise<{ documentId: string }>;
}

const keyTable = 'api::sync.draft-key';

async function storeFile(strapi: Core.Strapi, folder: string, relative: string): Promise<number> {
  const filepath = path.resolve(folder, relative);
  if (!filepath.startsWith(folder + path.sep)) throw new Error(`示范内容引用了目录之外的文件：${relative}`);
  const name = path.basename(filepath);
  const upload = strapi.plugin('upload').service('upload') as unknown as UploadService;
  const mimetype = (await acceptedTypeOf(filepath))?.mime ?? 'application/octet-stream';
  const [file] = await upload.upload({
    data: { fileInfo: { name } },
    files: { filepath, originalFilename: name, mimetype, size: fs.statSync(filepath).size },
  });
  if (!file) throw new Error(`无法保存示范文件：${relative}`);
  return file.id;
}

async function mediaOf(strapi: Core.Strapi, folder: string, type: EntryType, entry: ManifestEntry, stored: Map<string, number>) {
  const media: Record<string, number | number[]> = {};
  for (const [field, files] of Object.entries(entry.media ?? {})) {
    if (!type.media.includes(field)) throw new Error(`${entry.uid} 没有媒体字段 ${field}`);
    const ids: number[] = [];
    for (const file of files) {
      const id = stored.get(file) ?? (await storeFile(strapi, folder, file));
      stored.set(file, id);
      ids.push(id);
    }
    const { multiple } = strapi.contentType(type.strapiUid).attributes[field] as { multiple?: boolean };
    const [first] = ids;
    if (multiple) media[field] = ids;
    else if (first !== undefined) media[field] = first;
  }
  return media;
}

async function importEntry(strapi: Core.Strapi, folder: string, entry: ManifestEntry, stored: Map<string, number>): Promise<void> {
  const type = entryTypeOf(entry.uid);
  if (!type) throw new Error(`示范内容类型不认识：${entry.uid}`);
  const key = `${type.uid}:import:${entry.key}`;
  const known = (await strapi.db.query(keyTable).findOne({ where: { key } })) as object | null;
  if (known) return;
  const media = await mediaOf(strapi, folder, type, entry, stored);
  await strapi.db.transaction(async () => {
    const documents = strapi.documents(type.strapiUid) as unknown as Documents;
    const identity = entry.documentId === undefined ? {} : { documentId: entry.documentId };
    const status = entry.publish === false ? 'draft' : 'published';
    const { documentId } = await documents.create({ data: { ...entry.fields, ...media, ...identity }, status });
    await strapi.db.query(keyTable).create({ data: { key, entryUid: type.uid, entryId: documentId } });
    const submitter = await idOfPerson(strapi, entry.submittedBy);
    if (submitter) await noteSubmission(strapi, { entryUid: type.uid, entryId: documentId }, submitter);
  });
}

async function importAll(strapi: Core.Strapi, folder: string, manifest: Manifest): Promise<void> {
  for (const person of manifest.staff ?? []) {
    await createPerson(strapi, { email: person.email, name: person.name, roleCode: person.role });
  }
  const total = manifest.entries.length;
  const stored = new Map<string, number>();
  for (const [index, entry] of manifest.entries.entries()) {
    await importEntry(strapi, folder, entry, stored);
    const done = index + 1;
    if (done % 20 === 0 || done === total) process.stdout.write(`导入示范内容 ${String(done)}/${String(total)}\n`);
  }
}

/** Brings the demo content in once per database; an interrupted import goes on where it stopped. */
export async function importManifest(strapi: Core.Strapi): Promise<void> {
  const folder = path.join(settings().dataDir, 'cms-import');
  const file = path.join(folder, 'manifest.json');
  const store = strapi.store({ type: 'core', name: 'portal' });
  if (!fs.existsSync(file) || (await store.get({ key: 'imported' })) === true) return;
  await importAll(strapi, folder, JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest);
  await store.set({ key: 'imported', value: true });
}

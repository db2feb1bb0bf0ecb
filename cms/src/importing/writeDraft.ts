import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { writingFor } from '../accounts/writingFor';
import { entryTypeOf, type EntryType } from '../entries/entryTypes';
import { findDraftMedia, type DraftMedium } from './draftMedia';
import { unsentChangesOf, type UnsentChanges } from './unsentChanges';

const keyTable = 'api::sync.draft-key';

export interface DraftRequest {
  readonly uid: string;
  /** The caller's own name for this draft; asking twice writes once. */
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Set to write into the draft of an entry that exists (an old revision brought back). */
  readonly documentId?: string;
  /** When given, every media field holds exactly these files, found in the library by their content. */
  readonly media?: readonly DraftMedium[];
  /** Writes over what the draft holds unsent; without it such a draft is left alone. */
  readonly overwrite?: boolean;
  /** Who wants it, to be noted among the authors. */
  readonly author?: string;
}

/** The draft, and which of its media the library lacks or tells in other words. */
export interface WrittenDraft {
  readonly documentId: string;
  readonly missing: readonly DraftMedium[];
  readonly retold: readonly DraftMedium[];
}

/** Nothing was written: the draft holds changes that nobody submitted yet. */
export interface LeftAlone {
  readonly unsent: UnsentChanges;
}

interface KeyRow {
  readonly id: number;
  readonly entryId: string;
}

interface Documents {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<{ documentId: string } | null>;
  findOne(params: object): Promise<{ documentId: string } | null>;
}

function documentsOf(strapi: Core.Strapi, type: EntryType): Documents {
  return strapi.documents(type.strapiUid);
}

/** Only attributes of the type are written; Strapi's own columns and unknown names are left out. */
function ownFields(strapi: Core.Strapi, type: EntryType, fields: DraftRequest['fields']): Record<string, unknown> {
  const attributes = strapi.contentType(type.strapiUid).attributes as Record<string, { type: string }>;
  const allowed = (name: string) =>
    attributes[name] !== undefined && !['media', 'relation'].includes(attributes[name].type) && !/At$|^locale$/.test(name);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => allowed(name)));
}

async function write(documents: Documents, request: DraftRequest, data: Record<string, unknown>): Promise<string> {
  if (request.documentId === undefined) return (await documents.create({ data, status: 'draft' })).documentId;
  const updated = await documents.update({ documentId: request.documentId, data, status: 'draft' });
  if (!updated) throw new errors.NotFoundError('没有这条内容');
  return updated.documentId;
}

async function writeOnce(strapi: Core.Strapi, type: EntryType, request: DraftRequest, links: object): Promise<string | LeftAlone> {
  const documents = documentsOf(strapi, type);
  const table = strapi.db.query(keyTable);
  const key = `${type.uid}:${request.key}`;
  const known = (await table.findOne({ where: { key } })) as KeyRow | null;
  if (known && (await documents.findOne({ documentId: known.entryId }))) return known.entryId;
  const { documentId: target, overwrite = false } = request;
  const unsent = target === undefined || overwrite ? null : await unsentChangesOf(strapi, type, target);
  if (unsent) return { unsent };
  if (known) await table.delete({ where: { id: known.id } });
  const documentId = await write(documents, request, { ...ownFields(strapi, type, request.fields), ...links });
  await table.create({ data: { key, entryUid: type.uid, entryId: documentId } });
  return documentId;
}

/** Writes a draft once per key and names its document; null when the type is unknown. Never submits anything, nor overwrites unsent changes unasked. */
export async function writeDraft(strapi: Core.Strapi, request: DraftRequest): Promise<WrittenDraft | LeftAlone | null> {
  const type = entryTypeOf(request.uid);
  if (!type) return null;
  return strapi.db.transaction(() =>
    writingFor(request.author ?? null, async () => {
      const { links, missing, retold } = await findDraftMedia(strapi, type, request.media ?? []);
      const written = await writeOnce(strapi, type, request, request.media ? links : {});
      return typeof written === 'string' ? { documentId: written, missing, retold } : written;
    }),
  );
}

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { entryTypeOf, type EntryType } from '../entries/entryTypes';

const keyTable = 'api::sync.draft-key';

export interface DraftRequest {
  readonly uid: string;
  /** The caller's own name for this draft; asking twice writes once. */
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Set to write into the draft of an entry that exists (an old revision brought back). */
  readonly documentId?: string;
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

/** Writes a draft once per key and names its document; null when the type is unknown. Never submits anything. */
export async function writeDraft(strapi: Core.Strapi, request: DraftRequest): Promise<{ documentId: string } | null> {
  const type = entryTypeOf(request.uid);
  if (!type) return null;
  return strapi.db.transaction(async () => {
    const documents = documentsOf(strapi, type);
    const table = strapi.db.query(keyTable);
    const key = `${type.uid}:${request.key}`;
    const known = (await table.findOne({ where: { key } })) as KeyRow | null;
    if (known && (await documents.findOne({ documentId: known.entryId }))) return { documentId: known.entryId };
    if (known) await table.delete({ where: { id: known.id } });
    const documentId = await write(documents, request, ownFields(strapi, type, request.fields));
    await table.create({ data: { key, entryUid: type.uid, entryId: documentId } });
    return { documentId };
  });
}

import type { Core } from '@strapi/strapi';
import { actingEditor } from '../accounts/actingEditor';
import { refuseUnlessSubmitter } from '../accounts/submitters';
import { checkDraft, checkSubmission } from '../entries/rules';
import { entryTypeOfStrapiUid, type EntryType } from '../entries/entryTypes';
import { forgetAuthors, noteAuthor, noteSubmission, type EntryKey } from './authorship';
import { inTransaction } from './inTransaction';
import { recordChange } from './outbox';
import { wakeServer } from './wake';

type Action = 'create' | 'update' | 'clone' | 'discardDraft' | 'publish' | 'unpublish' | 'delete';

interface Written {
  readonly documentId?: string;
  readonly entries?: readonly { readonly documentId?: string }[];
}

const writing: ReadonlySet<string> = new Set<Action>([
  'create',
  'update',
  'clone',
  'discardDraft',
  'publish',
  'unpublish',
  'delete',
]);

async function isPublished(strapi: Core.Strapi, type: EntryType, documentId: string): Promise<boolean> {
  const count = await strapi.db
    .query(type.strapiUid)
    .count({ where: { documentId, publishedAt: { $notNull: true } } });
  return count > 0;
}

async function submit(strapi: Core.Strapi, type: EntryType, entry: EntryKey): Promise<boolean> {
  if (!(await isPublished(strapi, type, entry.entryId))) return false;
  await checkSubmission(strapi, type, entry.entryId);
  const actor = actingEditor(strapi);
  await noteSubmission(strapi, entry, actor);
  await recordChange(strapi, { ...entry, op: 'upsert', actor });
  return true;
}

async function takeDown(strapi: Core.Strapi, entry: EntryKey, wasPublished: boolean): Promise<boolean> {
  if (wasPublished) await recordChange(strapi, { ...entry, op: 'remove', actor: actingEditor(strapi) });
  return wasPublished;
}

async function saveDraft(strapi: Core.Strapi, type: EntryType, entry: EntryKey, published: boolean): Promise<boolean> {
  await checkDraft(strapi, type, entry.entryId);
  await noteAuthor(strapi, entry, actingEditor(strapi));
  return published ? submit(strapi, type, entry) : false;
}

interface Deed {
  readonly action: Action;
  readonly alsoPublishes: boolean;
  readonly wasPublished: boolean;
}

/** Writes authorship and outbox of one deed on one document; true when the server has something to read. */
async function follow(strapi: Core.Strapi, type: EntryType, entry: EntryKey, deed: Deed): Promise<boolean> {
  switch (deed.action) {
    case 'publish':
      return submit(strapi, type, entry);
    case 'unpublish':
      return takeDown(strapi, entry, deed.wasPublished);
    case 'delete':
      await forgetAuthors(strapi, entry);
      return takeDown(strapi, entry, deed.wasPublished);
    case 'discardDraft':
      return false;
    default:
      return saveDraft(strapi, type, entry, deed.alsoPublishes);
  }
}

function writtenIds(result: unknown, documentId: string | undefined, action: Action): string[] {
  const written = result as Written | null;
  if (action !== 'clone' && documentId) return [documentId];
  const ids = [written?.documentId, ...(written?.entries ?? []).map((entry) => entry.documentId)];
  return [...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== documentId))];
}

/** Puts an outbox row and the authors into the transaction of every change that an entry's readers must learn of. */
export function followDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = entryTypeOfStrapiUid(context.uid);
    if (!type || !writing.has(context.action)) return next();
    const action = context.action as Action;
    const params = context.params as { documentId?: string; status?: string };
    return inTransaction(strapi, async (afterCommit) => {
      const wasPublished = params.documentId ? await isPublished(strapi, type, params.documentId) : false;
      if (wasPublished && action === 'delete') {
        refuseUnlessSubmitter(strapi, type.strapiUid, '这条内容已经送审，供稿员不能删除，请联系编辑');
      }
      const result: unknown = await next();
      const deed = { action, alsoPublishes: params.status === 'published', wasPublished };
      let changed = false;
      for (const entryId of writtenIds(result, params.documentId, action)) {
        changed = (await follow(strapi, type, { entryUid: type.uid, entryId }, deed)) || changed;
      }
      if (changed) {
        afterCommit(() => {
          wakeServer(strapi);
        });
      }
      return result as Awaited<ReturnType<typeof next>>;
    });
  });
}

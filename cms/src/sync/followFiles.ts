import type { Core } from '@strapi/strapi';
import { actingEditor } from '../accounts/actingEditor';
import { entryTypes } from '../entries/entryTypes';
import { fileTable } from '../uploads/hashFiles';
import { noteAuthor, noteLateAuthor } from './authorship';
import { inTransaction } from './inTransaction';
import { recordChange } from './outbox';
import { wakeServer } from './wake';

interface User {
  readonly documentId: string;
  readonly publishedAt: string | null;
}

/** Writes an outbox row for every published entry that uses the file, and notes who changed it under the draft. */
async function noteUses(strapi: Core.Strapi, fileId: number): Promise<boolean> {
  const actor = actingEditor(strapi);
  let changed = false;
  for (const type of entryTypes) {
    const uses = (await strapi.db.query(type.strapiUid).findMany({
      where: { $or: type.media.map((field) => ({ [field]: { id: fileId } })) },
      select: ['documentId', 'publishedAt'],
    })) as User[];
    for (const use of uses) {
      const entry = { entryUid: type.uid, entryId: use.documentId };
      if (use.publishedAt) {
        await noteLateAuthor(strapi, entry, actor);
        await recordChange(strapi, { ...entry, op: 'upsert', actor });
        changed = true;
      } else {
        await noteAuthor(strapi, entry, actor);
      }
    }
  }
  return changed;
}

async function fileChanged(strapi: Core.Strapi, fileId: number): Promise<void> {
  await inTransaction(strapi, async (afterCommit) => {
    if (!(await noteUses(strapi, fileId))) return;
    afterCommit(() => {
      wakeServer(strapi);
    });
  });
}

function fileIdOf(where: unknown): number | null {
  const id = (where as { id?: unknown } | undefined)?.id;
  return id === undefined || id === null || Number.isNaN(Number(id)) ? null : Number(id);
}

/** Follows files: a replaced or deleted file, or its changed description, changes the entries that show it. */
export function followFiles(strapi: Core.Strapi): void {
  const follow = async (event: { params: { where?: unknown } }) => {
    const fileId = fileIdOf(event.params.where);
    if (fileId !== null) await fileChanged(strapi, fileId);
  };
  strapi.db.lifecycles.subscribe({ models: [fileTable], afterUpdate: follow, beforeDelete: follow });
}

import crypto from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { entryTypeOf } from '../entries/entryTypes';
import { entryViews, type EntryView } from './entryViews';

interface FieldMetadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldMetadata>;
  layouts: unknown;
  options?: unknown;
}

interface ViewService {
  findContentType(uid: string): { uid: string };
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

const ownColumns: Readonly<Record<string, string>> = {
  id: '编号',
  documentId: '文档编号',
  createdAt: '创建时间',
  updatedAt: '更新时间',
  publishedAt: '送审时间',
  createdBy: '创建人',
  updatedBy: '最后修改人',
};

function labelled(configuration: Configuration, view: EntryView): Record<string, FieldMetadata> {
  const metadatas = structuredClone(configuration.metadatas);
  for (const field of view.fields.flat()) {
    const known = metadatas[field.name];
    if (!known) continue;
    known.edit = { ...known.edit, label: field.label, description: field.help ?? '', visible: true, editable: true };
    known.list = { ...known.list, label: field.label };
  }
  for (const [name, label] of Object.entries(ownColumns)) {
    const known = metadatas[name];
    if (!known) continue;
    known.edit = { ...known.edit, label };
    known.list = { ...known.list, label };
  }
  return metadatas;
}

async function arrange(views: ViewService, view: EntryView): Promise<void> {
  const model = views.findContentType(entryTypeOf(view.uid)?.strapiUid ?? '');
  const configuration = await views.findConfiguration(model);
  await views.updateConfiguration(model, {
    settings: {
      ...configuration.settings,
      mainField: view.mainField,
      defaultSortBy: 'updatedAt',
      defaultSortOrder: 'DESC',
      pageSize: 20,
    },
    metadatas: labelled(configuration, view),
    layouts: {
      list: [...view.list, 'updatedAt'],
      edit: view.fields.map((row) => row.map(({ name, size }) => ({ name, size }))),
    },
  });
}

/** Gives forms and lists their Chinese labels and order, once per change of the description; later edits by hand stay. */
export async function arrangeViews(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'portal' });
  const checksum = crypto.createHash('sha256').update(JSON.stringify([entryViews, ownColumns])).digest('hex');
  if ((await store.get({ key: 'views' })) === checksum) return;
  const views = strapi.plugin('content-manager').service('content-types') as unknown as ViewService;
  for (const view of entryViews) await arrange(views, view);
  await store.set({ key: 'views', value: checksum });
}

import { HttpError, type DataProvider, type RaRecord, type Identifier } from 'ra-core';
import type { TypedDocumentString } from '../../../schema/generated/admin/graphql';
import { command, request, type AnyDocument } from './client';
import { filterOf, orderOf, pick, type Direction, type FormValues, type Page, type ResourceOperations } from './resourceOperations';
import { resources } from './resources';
import { asWhole } from './wholeRecord';

/** The server answers at most this many things at once. */
const serverPage = 100;

type Erased<Result> = TypedDocumentString<Result, FormValues>;
const erased = <Result>(document: AnyDocument): Erased<Result> => document as unknown as Erased<Result>;

function operationsOf(resource: string): ResourceOperations {
  const operations = resources[resource];
  if (!operations) throw new Error(`no operations for resource ${resource}`);
  return operations;
}

interface ListQuery {
  pagination?: { page: number; perPage: number };
  sort?: { field: string; order: string };
  filter?: FormValues;
  signal?: AbortSignal;
}

function orderFor(operations: ResourceOperations, sort: ListQuery['sort']): string | undefined {
  return orderOf(operations, sort ? { field: sort.field, order: sort.order as Direction } : undefined);
}

/** Reads perPage things, in as many server pages as that takes (an export asks for a thousand). */
async function list(resource: string, query: ListQuery): Promise<{ data: RaRecord[]; total: number }> {
  const operations = operationsOf(resource);
  const { page, perPage } = query.pagination ?? { page: 1, perPage: serverPage };
  const start = (page - 1) * perPage;
  const data: RaRecord[] = [];
  for (;;) {
    const variables = {
      filter: filterOf(query.filter ?? {}),
      orderBy: orderFor(operations, query.sort),
      first: Math.min(serverPage, perPage - data.length),
      offset: start + data.length,
    };
    const answer = await request(erased<{ page: Page }>(operations.list), variables, query.signal);
    const { nodes, totalCount: total } = answer.page;
    data.push(...nodes);
    if (nodes.length === 0 || data.length >= perPage || start + data.length >= total) return { data, total };
  }
}

async function many(resource: string, ids: readonly Identifier[], signal?: AbortSignal): Promise<RaRecord[]> {
  const wanted = [...new Set(ids.map(String))];
  if (wanted.length === 0) return [];
  const query: ListQuery = { filter: { ids: wanted }, pagination: { page: 1, perPage: wanted.length } };
  return (await list(resource, signal ? { ...query, signal } : query)).data;
}

async function one(resource: string, id: Identifier, signal?: AbortSignal): Promise<RaRecord> {
  const { one: document } = operationsOf(resource);
  const record = document
    ? (await request(erased<{ record: RaRecord | null }>(document), { id: String(id) }, signal)).record
    : (await many(resource, [id], signal))[0];
  if (!record) throw new HttpError('这条记录不存在，或您无权查看', 404);
  return record;
}

async function change(document: AnyDocument | undefined, input: FormValues): Promise<RaRecord> {
  if (!document) throw new HttpError('这里不能这样修改', 405);
  const typed = document as unknown as TypedDocumentString<
    { outcome: { record: RaRecord | null; userErrors: { code: string; message: string; field: string[] }[] } },
    { input: FormValues }
  >;
  const { record } = await command(typed, input);
  return record ?? { id: typeof input['id'] === 'string' ? input['id'] : '' };
}

async function update(resource: string, id: Identifier, values: FormValues, previous: FormValues): Promise<RaRecord> {
  const operations = operationsOf(resource);
  const shaped = operations.toInput?.(values) ?? values;
  const version = values['version'] ?? previous['version'];
  return change(operations.update, { id: String(id), version, ...pick(shaped, operations.editable ?? []) });
}

async function create(resource: string, values: FormValues): Promise<RaRecord> {
  const operations = operationsOf(resource);
  const shaped = operations.toInput?.(values) ?? values;
  return change(operations.create, pick(shaped, operations.creatable ?? []));
}

async function remove(resource: string, id: Identifier, previous?: FormValues): Promise<RaRecord> {
  const { version } = (previous?.['version'] === undefined ? await one(resource, id) : previous) as { version: unknown };
  return change(operationsOf(resource).remove, { id: String(id), version });
}

/** react-admin's data provider over the contract's dialect: connections, offsets, order enums, versions, user errors. */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: async (resource, params) => {
    const { data, total } = await list(resource, params);
    return { data: data as never[], total };
  },
  getManyReference: async (resource, params) => {
    const filter: FormValues = { ...(params.filter as FormValues), [params.target]: params.id };
    const { data, total } = await list(resource, { ...params, filter });
    return { data: data as never[], total };
  },
  getMany: async (resource, { ids, signal }) => ({ data: (await many(resource, ids, signal)) as never[] }),
  getOne: async (resource, { id, signal }) => ({ data: asWhole(await one(resource, id, signal)) as never }),
  create: async (resource, { data }) => ({ data: (await create(resource, data)) as never }),
  update: async (resource, { id, data, previousData }) => ({
    data: (await update(resource, id as Identifier, data as FormValues, (previousData ?? {}) as FormValues)) as never,
  }),
  updateMany: () => Promise.reject(new HttpError('这里不能批量修改', 405)),
  delete: async (resource, { id, previousData }) => ({
    data: (await remove(resource, id, previousData)) as never,
  }),
  deleteMany: () => Promise.reject(new HttpError('这里不能批量删除', 405)),
};

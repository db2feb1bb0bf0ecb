import { HttpError, type DataProvider, type RaRecord, type Identifier } from 'ra-core';
import type { TypedDocumentString } from '../../../schema/generated/admin/graphql';
import { command, request, type AnyDocument } from './client';
import { filterOf, orderOf, pick, type Direction, type FormValues, type Page, type ResourceOperations } from './resourceOperations';
import { resources } from './resources';

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
  let total = 0;
  do {
    const variables = {
      filter: filterOf(query.filter ?? {}),
      orderBy: orderFor(operations, query.sort),
      first: Math.min(serverPage, perPage - data.length),
      offset: start + data.length,
    };
    const answer = await request(erased<{ page: Page }>(operations.list), variables, query.signal);
    total = answer.page.totalCount;
    data.push(...answer.page.nodes);
    if (answer.page.nodes.length === 0) break;
  } while (data.length < perPage && start + data.length < total);
  return { data, total };
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
  return record ?? { id: String(input['id'] ?? '') };
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
  const version = previous?.['version'] ?? (await one(resource, id))['version'];
  return change(operationsOf(resource).remove, { id: String(id), version });
}

const answered = <T>(data: unknown): { data: T } => ({ data: data as T });

/** react-admin's data provider over the contract's dialect: connections, offsets, order enums, versions, user errors. */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  getList: async (resource, params) => {
    const { data, total } = await list(resource, params);
    return { ...answered<never[]>(data), total };
  },
  getManyReference: async (resource, params) => {
    const { data, total } = await list(resource, { ...params, filter: { ...params.filter, [params.target]: params.id } });
    return { ...answered<never[]>(data), total };
  },
  getMany: async (resource, { ids, signal }) => answered(await many(resource, ids, signal)),
  getOne: async (resource, { id, signal }) => answered(await one(resource, id as Identifier, signal)),
  create: async (resource, { data }) => answered(await create(resource, data as FormValues)),
  update: async (resource, { id, data, previousData }) =>
    answered(await update(resource, id as Identifier, data as FormValues, (previousData ?? {}) as FormValues)),
  updateMany: () => Promise.reject(new HttpError('这里不能批量修改', 405)),
  delete: async (resource, { id, previousData }) => answered(await remove(resource, id as Identifier, previousData as FormValues | undefined)),
  deleteMany: () => Promise.reject(new HttpError('这里不能批量删除', 405)),
};

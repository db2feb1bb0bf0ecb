import { dataProvider } from './dataProvider';
import { heldOf } from './errors';
import { isWhole } from './wholeRecord';

interface Sent {
  query: string;
  variables: { filter?: object; orderBy?: string; first?: number; offset?: number; id?: string; input?: Record<string, unknown> };
}

const sent: Sent[] = [];

/** Answers each request with the next of these. */
function server(...answers: object[]): void {
  sent.length = 0;
  globalThis.fetch = async (_address, init) => {
    sent.push(JSON.parse(init?.body as string) as Sent);
    return new Response(JSON.stringify(answers[sent.length - 1]), { status: 200, headers: { 'content-type': 'application/json' } });
  };
}

const page = (ids: number[], totalCount: number) => ({ data: { page: { nodes: ids.map((id) => ({ id: String(id) })), totalCount } } });
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
const listParams = { pagination: { page: 3, perPage: 25 }, sort: { field: 'name', order: 'DESC' as const }, filter: {} };

describe('reading', () => {
  it('turns page and sort into offset and order, and drops empty filters', async () => {
    server(page([51, 52], 52));
    const filter = { q: '望云', tier: '', status: null, within: undefined, tags: [] };
    const { data, total } = await dataProvider.getList('stations', { ...listParams, filter });
    expect(sent[0]?.variables).toEqual({ filter: { q: '望云' }, orderBy: 'NAME_DESC', first: 25, offset: 50 });
    expect(data.map((each: { id: string }) => each.id)).toEqual(['51', '52']);
    expect(total).toBe(52);
  });

  it('asks for no order that the server does not know', async () => {
    server(page([], 0));
    await dataProvider.getList('stations', { ...listParams, sort: { field: 'address', order: 'ASC' } });
    expect(sent[0]?.variables.orderBy).toBeUndefined();
  });

  it('reads an export of 250 in three pages of at most 100', async () => {
    server(page(numbers(1, 100), 250), page(numbers(101, 100), 250), page(numbers(201, 50), 250));
    const { data } = await dataProvider.getList('lectures', { ...listParams, pagination: { page: 1, perPage: 1000 } });
    expect(data).toHaveLength(250);
    expect(sent.map((each) => [each.variables.first, each.variables.offset])).toEqual([[100, 0], [100, 100], [100, 200]]);
  });

  it('finds many by their distinct ids in one request', async () => {
    server(page([1, 2], 2));
    await dataProvider.getMany('stations', { ids: ['1', '2', '1'] });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.variables.filter).toEqual({ ids: ['1', '2'] });
  });

  it('reads the things of another thing by the foreign key', async () => {
    server(page([], 0));
    await dataProvider.getManyReference('facilities', { ...listParams, target: 'stationId', id: 'st1', filter: { kind: 'SQUARE' } });
    expect(sent[0]?.variables.filter).toEqual({ kind: 'SQUARE', stationId: 'st1' });
  });

  it('tells what was read by itself from a row, which holds less', async () => {
    server({ data: { record: { id: '1', name: '竹林村' } } }, page([1], 1));
    const one: { data: object } = await dataProvider.getOne('stations', { id: '1' });
    expect([one.data, isWhole(one.data)]).toEqual([{ id: '1', name: '竹林村', isWhole: true }, true]);
    const { data: rows }: { data: object[] } = await dataProvider.getList('stations', listParams);
    expect([isWhole(rows[0]), isWhole(undefined)]).toEqual([false, false]);
  });

  it('says that a thing is not there', async () => {
    server({ data: { record: null } });
    await expect(dataProvider.getOne('stations', { id: 'x' })).rejects.toMatchObject({ status: 404, message: '这条记录不存在，或您无权查看' });
  });
});

describe('writing', () => {
  const outcome = (record: object | null, userErrors: object[] = []) => ({ data: { outcome: { record, userErrors } } });

  it('sends id, version and the editable fields, nothing computed', async () => {
    server(outcome({ id: '7', version: 4 }));
    const data = { id: '7', version: 3, name: '新名', phone: null, tier: 'STATION', parentId: 'p', viewerCanEdit: true, parent: { id: 'p' } };
    const answer = await dataProvider.update('stations', { id: '7', data, previousData: { id: '7', version: 3 } });
    expect(sent[0]?.variables.input).toEqual({ id: '7', version: 3, name: '新名', phone: null });
    expect(answer.data).toEqual({ id: '7', version: 4 });
  });

  it('creates with tier and parent, which an update may not touch', async () => {
    server(outcome({ id: '8' }));
    await dataProvider.create('stations', { data: { name: '新站', code: 'WH99', tier: 'POINT', parentId: 'p', viewerCanEdit: true } });
    expect(sent[0]?.variables.input).toEqual({ name: '新站', code: 'WH99', tier: 'POINT', parentId: 'p' });
  });

  it('sends of a role only the scope that the role takes', async () => {
    server(outcome({ id: '9' }));
    const roles = [
      { role: 'STATION_MANAGER', stationId: 's', teamId: 't', stages: ['FIRST'], scopeName: '某所' },
      { role: 'REVIEWER', stationId: 's', organisationId: 'o', stages: ['FINAL'] },
    ];
    await dataProvider.create('staffAccounts', { data: { name: '甲', email: 'a@b.c', roles } });
    expect(sent[0]?.variables.input?.['roles']).toEqual([
      { role: 'STATION_MANAGER', stationId: 's', stages: [] },
      { role: 'REVIEWER', organisationId: 'o', stages: ['FINAL'] },
    ]);
  });

  it('sends why a word that a list warns of is used in a name', async () => {
    for (const [resource, name] of [['staffAccounts', '李最佳'], ['organisations', '最佳社区'], ['lecturers', '王最佳']] as const) {
      server(outcome({ id: '9' }));
      await dataProvider.create(resource, { data: { name, wordingReason: '本名如此' } });
      expect(sent.at(-1)?.variables.input).toMatchObject({ name, wordingReason: '本名如此' });
      server(outcome({ id: '9' }));
      await dataProvider.update(resource, { id: '9', data: { name, wordingReason: '本名如此' }, previousData: { id: '9', version: 1, name: '甲' } });
      expect(sent.at(-1)?.variables.input).toMatchObject({ name, wordingReason: '本名如此' });
    }
  });

  it('rejects with the user errors', async () => {
    server(outcome(null, [{ code: 'CODE_TAKEN', message: '编号已被使用', field: ['code'] }]));
    await expect(dataProvider.create('stations', { data: {} })).rejects.toMatchObject({
      status: 422,
      body: { errors: { code: '编号已被使用' } },
    });
  });

  it('keeps nothing of a change that waits for a second person, and says where it waits', async () => {
    const held = { code: 'CHANGE_HELD', message: '改动已记下，等王静签字。', field: [], heldChangeId: 'h1' };
    server(outcome(null, [held]), outcome(null, [held]));
    const data = { id: '7', version: 3, name: '新名' };
    const updated: unknown = await dataProvider.update('stations', { id: '7', data, previousData: data }).catch(heldOf);
    const created: unknown = await dataProvider.create('stations', { data }).catch(heldOf);
    expect([updated, created]).toEqual([{ id: 'h1', message: held.message }, { id: 'h1', message: held.message }]);
  });

  it('never writes many at once: versions would be guessed', async () => {
    server();
    await expect(dataProvider.deleteMany('stations', { ids: ['1'] })).rejects.toMatchObject({ status: 405 });
    await expect(dataProvider.updateMany('stations', { ids: ['1'], data: {} })).rejects.toMatchObject({ status: 405 });
    expect(sent).toHaveLength(0);
  });
});

describe('failures', () => {
  it('calls an unreachable server unreachable', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('fetch failed'));
    await expect(dataProvider.getOne('stations', { id: '1' })).rejects.toMatchObject({ message: '连接不上服务器，请检查网络后重试' });
  });

  it('takes a page of a proxy for no answer', async () => {
    globalThis.fetch = async () => new Response('<html>', { status: 502 });
    await expect(dataProvider.getOne('stations', { id: '1' })).rejects.toMatchObject({ status: 502 });
  });
});

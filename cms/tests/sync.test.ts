import crypto from 'node:crypto';
import { adUid, buildAd, buildPicture, buildUpload, mottoUid, writeManifest } from './samples';
import { startCms, type Editor, type RunningCms } from './runningCms';

interface Change {
  seq: number;
  uid: string;
  documentId: string;
  at: string;
  op: string;
  actor: string | null;
}

interface Entry {
  uid: string;
  documentId: string;
  publishedAt: string;
  submittedBy: string | null;
  authors: (string | null)[];
  fields: Record<string, unknown>;
  media: { field: string; id: string; sha256: string; mime: string; bytes: number; url: string; alternativeText: string | null }[];
}

let cms: RunningCms;
let editor: Editor;
let contributor: Editor;
let administrator: Editor;
let epoch: string;

const collection = (uid: string) => `/content-manager/collection-types/${uid}`;

beforeAll(async () => {
  cms = await startCms(writeManifest);
  administrator = await cms.signIn('admin@wenming.local');
  editor = await cms.signIn('editor@wenming.local');
  contributor = await cms.signIn('contributor@wenming.local');
  epoch = String((await cms.sync('/api/sync/changes')).body.epoch);
});

afterAll(() => cms.stop());

async function newest(): Promise<number> {
  return (await cms.sync('/api/sync/changes?epoch=other')).body.next as number;
}

async function changesSince(seq: number): Promise<Change[]> {
  const { status, body } = await cms.sync(`/api/sync/changes?epoch=${epoch}&after=${String(seq)}&limit=1000`);
  expect(status).toBe(200);
  return body.changes as Change[];
}

async function entry(documentId: string, uid = 'public-service-ad'): Promise<Entry> {
  const { status, body } = await cms.sync(`/api/sync/entries/${uid}/${documentId}`);
  expect(status).toBe(200);
  return body as unknown as Entry;
}

async function createDraft(who: Editor, data = buildAd(), uid = adUid): Promise<string> {
  const { status, body } = await cms.ask(collection(uid), { method: 'POST', token: who.token, json: data });
  expect(status).toBe(201);
  return (body.data as { documentId: string }).documentId;
}

function act(who: Editor, documentId: string, action: string, data: unknown = {}, uid = adUid) {
  return cms.ask(`${collection(uid)}/${documentId}/actions/${action}`, { method: 'POST', token: who.token, json: data });
}

/** Makes every outbox row fail after it was written, until the returned function is called. */
function failOutbox(): () => void {
  const log = jest.spyOn(cms.strapi.log, 'error').mockImplementation(() => undefined);
  const unsubscribe = cms.strapi.db.lifecycles.subscribe({
    models: ['api::sync.change'],
    afterCreate() {
      throw new Error('injected');
    },
  });
  return () => {
    unsubscribe();
    log.mockRestore();
  };
}

async function uploadPicture(who: Editor, grey: number): Promise<number> {
  const form = buildUpload(buildPicture(grey), '禾苗.png', 'image/png');
  const { status, body } = await cms.ask('/upload', { method: 'POST', token: who.token, form });
  expect(status).toBe(201);
  return (body as unknown as { id: number }[])[0]?.id ?? 0;
}

test('a draft changes nothing outside; its submission is one change with everyone who wrote it', async () => {
  const before = await newest();
  const id = await createDraft(contributor);
  expect(await changesSince(before)).toEqual([]);
  expect((await cms.sync(`/api/sync/entries/public-service-ad/${id}`)).status).toBe(404);

  expect((await act(editor, id, 'publish', buildAd({ title: '改过的标题' }))).status).toBe(200);

  const changes = await changesSince(before);
  expect(changes).toEqual([
    { seq: expect.any(Number) as number, uid: 'public-service-ad', documentId: id, op: 'upsert', at: expect.any(String) as string, actor: editor.id },
  ]);
  const read = await entry(id);
  expect(read.submittedBy).toBe(editor.id);
  expect([...read.authors].sort()).toEqual([editor.id, contributor.id].sort());
  expect(read.fields).toMatchObject({ title: '改过的标题', lines: ['吃多少点多少', '不剩饭不剩菜'], channels: ['SCREEN', 'WEB'], showUntil: null });
});

test('authors start anew after a submission', async () => {
  const id = await createDraft(contributor);
  await act(editor, id, 'publish', buildAd());
  await act(administrator, id, 'publish', buildAd({ theme: '节约' }));
  expect((await entry(id)).authors).toEqual([administrator.id]);
});

test('a failure after the change rolls back entry, outbox and authors together', async () => {
  const id = await createDraft(editor);
  const before = await newest();
  const stop = failOutbox();
  const answer = await act(editor, id, 'publish', buildAd({ title: '不该出现' }));
  stop();

  expect(answer.status).toBe(500);
  expect(answer.body.error).toMatchObject({ message: '平台出错了，请稍后再试' });
  expect(await changesSince(before)).toEqual([]);
  expect(await cms.strapi.db.query(adUid).count({ where: { documentId: id, publishedAt: { $notNull: true } } })).toBe(0);
  expect(await cms.strapi.db.query('api::sync.submission').count({ where: { entryId: id } })).toBe(0);
  const draft = await cms.strapi.db.query(adUid).findOne({ where: { documentId: id } });
  expect(draft).toMatchObject({ title: '文明餐桌' });
});

test('unpublishing and deleting remove; deleting a draft says nothing', async () => {
  const first = await createDraft(editor);
  const second = await createDraft(editor);
  const onlyDraft = await createDraft(editor);
  await act(editor, first, 'publish', buildAd());
  await act(editor, second, 'publish', buildAd());
  const before = await newest();

  expect((await act(editor, first, 'unpublish')).status).toBe(200);
  for (const id of [second, onlyDraft]) {
    expect((await cms.ask(`${collection(adUid)}/${id}`, { method: 'DELETE', token: editor.token })).status).toBe(200);
  }

  const changes = await changesSince(before);
  expect(changes.map(({ documentId, op }) => [documentId, op])).toEqual([
    [first, 'remove'],
    [second, 'remove'],
  ]);
  expect((await cms.sync(`/api/sync/entries/public-service-ad/${first}`)).status).toBe(404);
});

test('create with status published passes no back door', async () => {
  const before = await newest();
  const { documentId } = await cms.strapi.documents(adUid).create({ data: buildAd(), status: 'published' });
  expect((await changesSince(before)).map((change) => [change.documentId, change.op, change.actor])).toEqual([
    [documentId, 'upsert', null],
  ]);
  expect((await entry(documentId)).authors).toEqual([null]);
});

test('a contributor can neither submit nor take down nor delete what was submitted', async () => {
  const id = await createDraft(contributor);
  expect((await act(contributor, id, 'publish', buildAd())).status).toBe(403);
  await act(editor, id, 'publish', buildAd());
  const before = await newest();

  expect((await act(contributor, id, 'unpublish')).status).toBe(403);
  const refused = await cms.ask(`${collection(adUid)}/${id}`, { method: 'DELETE', token: contributor.token });
  expect(refused.status).toBe(400);
  expect(refused.body.error).toMatchObject({ message: '这条内容已经送审，供稿员不能删除，请联系编辑' });
  expect(await changesSince(before)).toEqual([]);
  expect((await entry(id)).documentId).toBe(id);
});

test.each([
  ['a line over ten characters', adUid, buildAd({ lines: ['一二三四五六七八九十一'] }), '“LED 分行文字”第 1 行超过 10 个字'],
  ['no channel', adUid, buildAd({ channels: [] }), '送审前请至少选择一个“发布渠道”'],
  ['an unknown channel', adUid, buildAd({ channels: ['RADIO'] }), '“发布渠道”只能从给出的渠道中选择'],
  ['a window that ends first', adUid, buildAd({ showFrom: '2026-12-02T00:00:00Z', showUntil: '2026-12-01T00:00:00Z' }), '“展示截止”必须晚于“展示开始”'],
  ['a local motto without consent', mottoUid, { text: '米家家训', kind: 'LOCAL', consent: false, publisherId: 'o', signature: 's', source: 'OWN', channels: ['WEB'] }, '本地家训和家风故事须先取得本人同意，请勾选“已取得同意”'],
])('refuses to submit %s', async (_name, uid, data, message) => {
  const id = await createDraft(editor, uid === adUid ? buildAd() : { ...data, kind: 'CLASSIC' }, uid);
  const before = await newest();
  const answer = await act(editor, id, 'publish', data, uid);
  expect(answer.status).toBe(400);
  expect(answer.body.error).toMatchObject({ message });
  expect(await changesSince(before)).toEqual([]);
});

test('a replaced, renamed or deleted file changes every submitted entry that shows it, and its author joins', async () => {
  const file = await uploadPicture(editor, 10);
  const shown = await createDraft(editor, buildAd({ images: [file] }));
  await act(editor, shown, 'publish', buildAd({ images: [file] }));
  const drafted = await createDraft(editor, buildAd({ images: [file] }));
  const old = (await entry(shown)).media[0];
  const before = await newest();

  const form = buildUpload(buildPicture(200), '禾苗.png', 'image/png');
  expect((await cms.ask(`/upload/files/${String(file)}/replace`, { method: 'POST', token: administrator.token, form })).status).toBe(200);
  const replaced = await entry(shown);
  expect(replaced.media[0]?.sha256).toBe(crypto.createHash('sha256').update(buildPicture(200)).digest('hex'));
  expect(replaced.media[0]?.sha256).not.toBe(old?.sha256);
  expect([...replaced.authors].sort()).toEqual([editor.id, administrator.id].sort());

  const info = new FormData();
  info.append('fileInfo', JSON.stringify({ alternativeText: '一株禾苗' }));
  expect((await cms.ask(`/upload?id=${String(file)}`, { method: 'POST', token: editor.token, form: info })).status).toBe(200);
  expect((await entry(shown)).media[0]).toMatchObject({ alternativeText: '一株禾苗', sha256: replaced.media[0]?.sha256 });

  expect((await cms.ask(`/upload/files/${String(file)}`, { method: 'DELETE', token: editor.token })).status).toBe(200);
  expect((await entry(shown)).media).toEqual([]);
  const changes = await changesSince(before);
  expect(changes.map(({ documentId, op }) => [documentId, op])).toEqual([[shown, 'upsert'], [shown, 'upsert'], [shown, 'upsert']]);
  expect((await cms.sync(`/api/sync/entries/public-service-ad/${drafted}`)).status).toBe(404);
});

test('a failure while a file is replaced leaves no outbox row', async () => {
  const file = await uploadPicture(editor, 20);
  const id = await createDraft(editor, buildAd({ images: [file] }));
  await act(editor, id, 'publish', buildAd({ images: [file] }));
  const before = await newest();
  const known = (await entry(id)).media[0]?.sha256;
  const stop = failOutbox();
  const form = buildUpload(buildPicture(220), '禾苗.png', 'image/png');
  const answer = await cms.ask(`/upload/files/${String(file)}/replace`, { method: 'POST', token: editor.token, form });
  stop();
  expect(answer.status).toBe(500);
  expect(await changesSince(before)).toEqual([]);
  expect((await entry(id)).media[0]?.sha256).toBe(known);
});

test('the server is woken after a submission, and only then', async () => {
  const id = await createDraft(editor);
  await new Promise((resolve) => setTimeout(resolve, 150));
  const before = cms.wakeUps();
  await act(editor, id, 'publish', buildAd());
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(cms.wakeUps()).toBeGreaterThan(before);
});

test('the cursor returns what follows it, a page at a time', async () => {
  const all = await changesSince(0);
  expect(all.length).toBeGreaterThan(3);
  const page = await cms.sync(`/api/sync/changes?epoch=${epoch}&after=0&limit=2`);
  expect((page.body.changes as Change[]).map((change) => change.seq)).toEqual(all.slice(0, 2).map((change) => change.seq));
  expect(page.body.next).toBe(all[1]?.seq);
  const end = all.at(-1)?.seq ?? 0;
  expect((await cms.sync(`/api/sync/changes?epoch=${epoch}&after=${String(end)}`)).body).toEqual({ epoch, changes: [], next: end });
});

test('another epoch gets ours and the newest number, but no changes', async () => {
  const next = await newest();
  expect(next).toBeGreaterThan(0);
  expect((await cms.sync('/api/sync/changes?epoch=elsewhere&after=1')).body).toEqual({ epoch, changes: [], next });
});

test('all submitted entries can be read page by page in a stable order', async () => {
  const seen: string[] = [];
  let after = '';
  for (let round = 0; round < 50; round += 1) {
    const { body } = await cms.sync(`/api/sync/entries?limit=2${after ? `&after=${after}` : ''}`);
    const entries = body.entries as Entry[];
    expect(body.epoch).toBe(epoch);
    seen.push(...entries.map((item) => `${item.uid}/${item.documentId}`));
    if (!body.next) break;
    after = body.next as string;
  }
  const whole = (await cms.sync('/api/sync/entries?limit=100')).body;
  expect(seen).toEqual((whole.entries as Entry[]).map((item) => `${item.uid}/${item.documentId}`));
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual([...seen].sort());
  expect(whole.seq).toBe(await newest());
});

test('a cursor behind the pruned rows is told so', async () => {
  const next = await newest();
  await cms.strapi.store({ type: 'core', name: 'sync' }).set({ key: 'prunedThrough', value: 3 });
  expect((await cms.sync(`/api/sync/changes?epoch=${epoch}&after=2`)).body).toEqual({ epoch, changes: [], next, pruned: true });
  expect((await cms.sync(`/api/sync/changes?epoch=${epoch}&after=3`)).body.pruned).toBeUndefined();
});

import crypto from 'node:crypto';
import fs from 'node:fs';
import { adUid, buildPicture, buildUpload, writeManifest } from './samples';
import { secrets, startCms, type Editor, type RunningCms } from './runningCms';

let cms: RunningCms;
let administrator: Editor;

beforeAll(async () => {
  cms = await startCms(writeManifest);
  administrator = await cms.signIn('admin@wenming.local');
});

afterAll(() => cms.stop());

interface Media {
  url: string;
  sha256: string;
  bytes: number;
  mime: string;
}

async function someMedia(): Promise<Media> {
  const { body } = await cms.sync('/api/sync/entries?limit=100');
  const media = (body.entries as { media: Media[] }[]).flatMap((item) => item.media)[0];
  if (!media) throw new Error('the import brought no picture');
  return media;
}

describe('what is there after the first start', () => {
  test('five types with Chinese names, none localised', () => {
    const names = Object.entries(cms.strapi.contentTypes)
      .filter(([uid]) => uid.startsWith('api::') && !uid.startsWith('api::sync.'))
      .map(([uid, type]) => [uid.split('.')[1], type.info.displayName]);
    expect(Object.fromEntries(names)).toEqual({
      'public-service-ad': '公益广告',
      'family-motto': '家风家训',
      'lecture-notice': '宣讲预告',
      story: '典型事迹',
      article: '动态',
    });
  });

  test('one token, the server’s, and no way to register', async () => {
    const tokens = await cms.strapi.db.query('admin::api-token').findMany();
    expect(tokens.map((token) => [token.name, token.type])).toEqual([['服务端只读令牌', 'read-only']]);
    const attempt = await cms.ask('/admin/register-admin', {
      method: 'POST',
      json: { email: 'x@y.cn', firstname: 'x', password: 'Abcdef12' },
    });
    expect(attempt.status).toBe(400);
    expect(await cms.strapi.db.query('admin::user').count()).toBe(3);
  });

  test('everyone reads Chinese, in the roles of the portal', async () => {
    const people = await cms.strapi.db.query('admin::user').findMany({ populate: ['roles'], orderBy: { id: 'asc' } });
    const seen = people.map((one) => [one.email, one.preferedLanguage, (one.roles as { name: string }[])[0]?.name]);
    expect(seen).toEqual([
      ['admin@wenming.local', 'zh-Hans', '系统管理员'],
      ['editor@wenming.local', 'zh-Hans', '编辑'],
      ['contributor@wenming.local', 'zh-Hans', '供稿员'],
    ]);
    const roles = await cms.strapi.db.query('admin::role').findMany();
    expect(roles.map((role) => role.name).sort()).toEqual(['供稿员', '系统管理员', '编辑']);
  });

  test('fields carry Chinese labels and help', async () => {
    const { body } = await cms.ask(`/content-manager/content-types/${adUid}/configuration`, { token: administrator.token });
    const { metadatas } = (body.data as { contentType: { metadatas: Record<string, { edit: { label: string; description: string } }> } }).contentType;
    expect(metadatas.lines?.edit).toMatchObject({ label: 'LED 分行文字', description: '大屏上分行显示，每行不超过 10 个字' });
    expect(metadatas.publisherId?.edit.label).toBe('发布单位');
  });

  test('the import came once, pictures and drafts included', async () => {
    const { body } = await cms.sync('/api/sync/entries?limit=100');
    const entries = body.entries as { uid: string; media: Media[] }[];
    expect(entries.map((item) => item.uid)).toEqual(['family-motto', 'public-service-ad', 'public-service-ad']);
    expect(await cms.strapi.db.query('api::story.story').count()).toBe(1);
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(1);
  });
});

describe('what the server’s token may read', () => {
  test.each(['/api/public-service-ads', '/api/public-service-ads?status=draft', '/api/upload/files', '/api/stories', '/api/sync', '/api/SYNC/other'])(
    'not %s',
    async (route) => {
      expect((await cms.sync(route)).status).toBe(404);
    },
  );

  test('no unknown parameter, no draft by any of them', async () => {
    expect((await cms.sync('/api/sync/entries?status=draft')).status).toBe(400);
    expect((await cms.sync('/api/sync/changes?after=-1')).status).toBe(400);
    expect((await cms.sync('/api/sync/changes?limit=5000')).status).toBe(400);
    expect((await cms.sync('/api/sync/changes?limit=abc')).body.error).toMatchObject({ message: '参数 limit 不正确' });
    const story = await cms.strapi.db.query('api::story.story').findOne({ where: {} });
    expect((await cms.sync(`/api/sync/entries/story/${String(story?.documentId)}`)).status).toBe(404);
  });

  test('nothing without it', async () => {
    expect((await cms.ask('/api/sync/changes')).status).toBe(401);
    expect((await cms.ask('/api/sync/changes', { token: 'wrong' })).status).toBe(401);
    expect((await cms.ask('/api/sync/changes', { method: 'POST', token: secrets.apiToken, json: {} })).status).toBe(404);
  });
});

describe('stored files', () => {
  test('answer a signed address with exactly the bytes of the hash', async () => {
    const media = await someMedia();
    const answer = await cms.ask(media.url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(crypto.createHash('sha256').update(answer.bytes).digest('hex')).toBe(media.sha256);
    expect(answer.bytes.length).toBe(media.bytes);
    const part = await cms.ask(media.url, { headers: { range: 'bytes=0-7' } });
    expect([part.status, part.bytes.toString('hex')]).toEqual([206, '89504e470d0a1a0a']);
  });

  test('refuse every other address', async () => {
    const [path = '', query = ''] = (await someMedia()).url.split('?');
    const tampered = query.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const later = query.replace(/expires=\d+/, `expires=${String(Date.now() + 3_600_000)}`);
    const addresses = [path, `${path}?${tampered}`, `${path}?${later}`, path.replace('/uploads', '/%75ploads'), path.replace('/uploads', '//uploads'), path.replace('/uploads', '/x/../uploads'), path.replace('/uploads', '/UPLOADS')];
    for (const address of addresses) expect([address, (await cms.ask(address)).status]).toEqual([address, 403]);
  });

  test('an expired signature is refused', async () => {
    const [path = ''] = (await someMedia()).url.split('?');
    const expires = String(Date.now() - 1);
    const signature = crypto.createHmac('sha256', secrets.syncSecret).update(`uploads\n${path}\n${expires}`).digest('hex');
    expect((await cms.ask(`${path}?expires=${expires}&signature=${signature}`)).status).toBe(403);
  });

  test('the panel gets signed addresses, thumbnails included', async () => {
    const { body } = await cms.ask('/upload/files', { token: administrator.token });
    const [file] = body.results as { url: string; formats: { thumbnail?: { url: string } } | null }[];
    expect((await cms.ask(file?.url ?? '')).status).toBe(200);
    const stored = await cms.strapi.db.query('plugin::upload.file').findOne({ where: {} });
    expect(stored?.url).not.toContain('signature');
  });

  test.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'a.svg', 'image/svg+xml'],
    ['an SVG renamed', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png', 'image/png'],
    ['HTML renamed', '<!doctype html><script>alert(1)</script>', 'a.jpg', 'image/jpeg'],
    ['HTML without a type', '<html></html>', 'a.html', 'text/html'],
    ['a text', '只是文字', 'a.txt', 'text/plain'],
    ['a picture named as a page', buildPicture(1), 'a.html', 'image/png'],
  ])('%s is refused in Chinese and leaves nothing', async (_name, bytes, name, mime) => {
    const before = await cms.strapi.db.query('plugin::upload.file').count();
    const files = fs.readdirSync(`${cms.dataDir}/cms-uploads/uploads`).length;
    const answer = await cms.ask('/upload', { method: 'POST', token: administrator.token, form: buildUpload(bytes, name, mime) });
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ name: 'ValidationError', message: expect.stringMatching(/^“.*”不能上传：/) as unknown });
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(before);
    expect(fs.readdirSync(`${cms.dataDir}/cms-uploads/uploads`)).toHaveLength(files);
  });
});

describe('the server’s own door', () => {
  interface Signed {
    readonly body?: object;
    readonly secret?: string;
    readonly ageMs?: number;
    readonly nonce?: string;
    readonly direction?: string;
    readonly sendBody?: object;
  }

  function post({ body = {}, secret = secrets.syncSecret, ageMs = 0, nonce = crypto.randomBytes(16).toString('hex'), direction = 'server-to-cms', sendBody = body }: Signed) {
    const raw = Buffer.from(JSON.stringify(body));
    const at = Date.now() - ageMs;
    const text = [direction, String(at), nonce, 'POST', '/internal/drafts', crypto.createHash('sha256').update(raw).digest('hex')].join('\n');
    return cms.ask('/internal/drafts', {
      method: 'POST',
      raw: Buffer.from(JSON.stringify(sendBody)),
      headers: {
        'content-type': 'application/json',
        'x-sync-timestamp': String(at),
        'x-sync-nonce': nonce,
        'x-sync-signature': crypto.createHmac('sha256', secret).update(text).digest('hex'),
      },
    });
  }

  const notice = { uid: 'lecture-notice', key: 'lecture-7', fields: { title: '冬日防火宣讲', kind: 'LECTURE', body: '{date}\n{place}', lectureId: 'l-7', publishedAt: '2020-01-01T00:00:00Z' } };

  test('writes a draft once per key and submits nothing', async () => {
    const before = (await cms.sync('/api/sync/changes?epoch=x')).body.next;
    const first = await post({ body: notice });
    const again = await post({ body: notice });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body.documentId).toBe(first.body.documentId);
    const rows = await cms.strapi.db.query('api::lecture-notice.lecture-notice').findMany();
    expect(rows.map((row) => [row.documentId, row.lectureId, row.publishedAt])).toEqual([[first.body.documentId, 'l-7', null]]);
    expect((await cms.sync('/api/sync/changes?epoch=x')).body.next).toBe(before);
  });

  test('brings an old text back into the draft of its own entry, not into what was submitted', async () => {
    const { body } = await cms.sync('/api/sync/entries?limit=100');
    const [motto] = body.entries as { documentId: string; fields: { text: string } }[];
    const request = { uid: 'family-motto', key: 'revision-1', fields: { text: '旧稿' }, documentId: motto?.documentId };
    const before = (await cms.sync('/api/sync/changes?epoch=x')).body.next;
    expect((await post({ body: request })).body).toEqual({ documentId: motto?.documentId, missing: [], retold: [] });
    const rows = await cms.strapi.db.query('api::family-motto.family-motto').findMany({ orderBy: { publishedAt: 'asc' } });
    expect(rows.map((row) => [row.text, row.publishedAt !== null])).toEqual([['旧稿', false], [motto?.fields.text, true]]);
    expect((await cms.sync('/api/sync/changes?epoch=x')).body.next).toBe(before);
    const missing = await post({ body: { ...request, key: 'revision-2', documentId: 'abcdefghijklmnopqrstuvwx' } });
    expect(missing.status).toBe(404);
    expect(missing.body.error).toMatchObject({ message: '没有这条内容' });
  });

  test('links files by their content, and tells which are gone or told in other words; the person asked for counts as author', async () => {
    const { body } = await cms.sync('/api/sync/entries?limit=100');
    const ad = (body.entries as { uid: string; documentId: string; media: Media[] }[]).find(({ uid, media }) => uid === 'public-service-ad' && media.length > 0);
    const [file] = ad?.media ?? [];
    const linked = { field: 'images', sha256: file?.sha256, alternativeText: null, caption: null };
    const gone = { ...linked, sha256: 'f'.repeat(64) };
    const author = 'staff:01900000-0000-7000-8000-000000000001';
    const draft = (key: string, media: object[]) => ({ uid: 'public-service-ad', key, documentId: ad?.documentId, fields: {}, media, author, overwrite: true });
    const idsOf = async () => {
      const rows = await cms.strapi.db.query('api::public-service-ad.public-service-ad').findMany({ where: { documentId: ad?.documentId, publishedAt: null }, populate: ['images'] });
      return (rows[0]?.images as { sha256: string }[]).map(({ sha256 }) => sha256);
    };
    expect((await post({ body: draft('media-1', []) })).body).toEqual({ documentId: ad?.documentId, missing: [], retold: [] });
    expect(await idsOf()).toEqual([]);
    expect((await post({ body: draft('media-2', [gone, linked]) })).body).toEqual({ documentId: ad?.documentId, missing: [gone], retold: [] });
    expect(await idsOf()).toEqual([file?.sha256]);
    const retold = { ...linked, alternativeText: '另一句话' };
    expect((await post({ body: draft('media-3', [retold]) })).body).toEqual({ documentId: ad?.documentId, missing: [], retold: [retold] });
    expect(await idsOf()).toEqual([file?.sha256]);
    const authors = await cms.strapi.db.query('api::sync.draft-author').findMany({ where: { entryId: ad?.documentId } });
    expect(authors.map((row) => row.author)).toContain(author);
  });

  test('leaves a draft alone that somebody edited since it was last submitted, unless told to write over it', async () => {
    const uid = 'api::family-motto.family-motto';
    const documents = cms.strapi.documents(uid) as unknown as Record<string, (params: object) => Promise<{ documentId: string }>>;
    const act = async (deed: string, params: object) => (await documents[deed]?.(params))?.documentId ?? '';
    const { body } = await cms.sync('/api/sync/entries?limit=100');
    const [motto] = body.entries as { documentId: string; fields: object }[];
    const documentId = await act('create', { data: { ...motto?.fields, text: '送审的家风' }, status: 'published' });
    const draftText = async () => (await cms.strapi.db.query(uid).findOne({ where: { documentId, publishedAt: null } }))?.text;
    const write = (key: string, part: object = {}) => post({ body: { uid: 'family-motto', key, documentId, fields: { text: '旧家风' }, ...part } });

    const path = `/content-manager/collection-types/${uid}/${documentId}`;
    const edited = await cms.ask(path, { method: 'PUT', token: administrator.token, json: { text: '改到一半的家风' } });
    expect(edited.status).toBe(200);
    const refused = await write('unsent-1');
    expect([refused.status, refused.body]).toEqual([409, {
      error: { code: 'UNSENT_CHANGES', message: '草稿里有还没送审的改动' },
      unsent: { changedAt: expect.stringMatching(/^20.*Z$/) as string, people: [{ author: administrator.id, name: '管理员' }] },
    }]);
    expect(await draftText()).toBe('改到一半的家风');
    expect((await write('unsent-1', { overwrite: true })).status).toBe(200);
    expect(await draftText()).toBe('旧家风');
    expect((await write('unsent-1')).status).toBe(200);
    expect((await write('unsent-2')).status).toBe(409);
    await act('discardDraft', { documentId });
    expect(await draftText()).toBe('送审的家风');
    expect((await write('unsent-3')).status).toBe(200);
    expect(await draftText()).toBe('旧家风');
    await act('publish', { documentId });
    expect((await write('unsent-4', { fields: { text: '更旧的家风' } })).status).toBe(200);
    await act('delete', { documentId });
  });

  test.each([
    ['a person of the CMS', { author: '1' }], ['no list of media', { media: {} }], ['a medium without a hash', { media: [{ field: 'images' }] }], ['no fields', { fields: null }], ['a word for yes', { overwrite: 'yes' }],
  ])('refuses %s', async (_name, part) => {
    expect((await post({ body: { ...notice, key: 'bad', ...part } })).body.error).toEqual({ code: 'BAD_REQUEST', message: '请求内容不正确' });
  });

  test.each<[string, Signed]>([
    ['a wrong secret', { secret: 'other' }],
    ['the other direction', { direction: 'cms-to-server' }],
    ['an old time', { ageMs: 301_000 }],
    ['a time ahead', { ageMs: -310_000 }],
    ['a changed body', { body: notice, sendBody: { ...notice, key: 'other' } }],
  ])('refuses %s', async (_name, request) => {
    const before = await cms.strapi.db.query('api::lecture-notice.lecture-notice').count();
    const answer = await post({ body: notice, ...request });
    expect(answer.status).toBe(401);
    expect(answer.body.error).toEqual({ code: 'UNAUTHENTICATED', message: '签名无效' });
    expect(await cms.strapi.db.query('api::lecture-notice.lecture-notice').count()).toBe(before);
  });

  test('refuses a nonce used before', async () => {
    const nonce = crypto.randomBytes(16).toString('hex');
    const body = { ...notice, key: 'lecture-8' };
    expect((await post({ body, nonce })).status).toBe(200);
    expect((await post({ body, nonce })).status).toBe(401);
  });

  test('answers a bad request with a code, and unsigned calls not at all', async () => {
    expect((await post({ body: { uid: 'admin::user', key: 'k', fields: {} } })).body.error).toEqual({ code: 'BAD_REQUEST', message: '请求内容不正确' });
    expect((await post({ body: { uid: 'story' } })).status).toBe(400);
    expect((await cms.ask('/internal/drafts', { method: 'POST', json: notice })).status).toBe(401);
    expect((await cms.ask('/internal/other', { method: 'POST', json: {} })).status).toBe(404);
  });
});

describe('the editors’ desk', () => {
  test('is closed without a session and honest when the server is away', async () => {
    expect((await cms.ask('/desk/options/organisations')).status).toBe(401);
    const answer = await cms.ask('/desk/options/organisations?q=x', { token: administrator.token });
    expect(answer.status).toBe(503);
    expect(answer.body.error).toMatchObject({ message: '门户服务暂时联系不上，请稍后再试' });
    expect((await cms.ask('/desk/options/people', { token: administrator.token })).status).toBe(404);
  });

  test('a contributor neither takes back nor puts forward', async () => {
    const contributor = await cms.signIn('contributor@wenming.local');
    const path = '/desk/pieces/article/abc';
    const say = async (deed: string, token: string) => {
      const { status, body } = await cms.ask(`${path}/${deed}`, { method: 'POST', json: {}, token });
      return [status, (body.error as { message: string }).message];
    };
    expect(await say('take-back', contributor.token)).toEqual([400, '供稿员不能撤回送审，请联系编辑']);
    expect(await say('resubmit', contributor.token)).toEqual([400, '供稿员不能送审，请联系编辑']);
    expect(await say('resubmit', administrator.token)).toEqual([503, '门户服务暂时联系不上，请稍后再试']);
  });

  test('no page of the CMS may load from outside', async () => {
    const policy = (await cms.ask('/admin/init')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|strapi/);
    const foreign = await cms.ask('/api/sync/changes', { token: secrets.apiToken, headers: { origin: 'https://elsewhere.example' } });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a wrong password is refused in Chinese', async () => {
    const answer = await cms.ask('/admin/login', { method: 'POST', json: { email: 'admin@wenming.local', password: 'nope' } });
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ message: '邮箱或密码不正确' });
  });
});

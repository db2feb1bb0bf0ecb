import { startCms, type RunningCms } from './runningCms';
import { adUid, writeManifest } from './samples';

const tables = [
  adUid,
  'api::family-motto.family-motto',
  'api::story.story',
  'api::sync.change',
  'api::sync.draft-key',
  'plugin::upload.file',
  'admin::user',
  'admin::role',
  'admin::permission',
  'admin::api-token',
];

async function census(cms: RunningCms): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) counts[table] = await cms.strapi.db.query(table).count();
  return counts;
}

test('a second start repeats nothing, also when the import was cut off before its end', async () => {
  const first = await startCms(writeManifest);
  const before = await census(first);
  const { epoch } = (await first.sync('/api/sync/changes')).body;
  expect(before).toMatchObject({ [adUid]: 4, 'api::story.story': 1, 'admin::user': 3, 'admin::api-token': 1 });
  await first.strapi.store({ type: 'core', name: 'portal' }).set({ key: 'imported', value: false });
  await first.strapi.db.query('admin::user').update({ where: { email: 'admin@wenming.local' }, data: { firstname: '改过名' } });
  await first.stop(true);

  const second = await startCms(undefined, first.dataDir);
  expect(await census(second)).toEqual(before);
  expect((await second.sync('/api/sync/changes')).body.epoch).toBe(epoch);
  expect(await second.strapi.store({ type: 'core', name: 'portal' }).get({ key: 'imported' })).toBe(true);
  const administrator = await second.strapi.db.query('admin::user').findOne({ where: { email: 'admin@wenming.local' } });
  expect(administrator?.firstname).toBe('改过名');
  await second.stop();
}, 60_000);

import fs from 'node:fs';
import path from 'node:path';
import { replaced, wordings } from '../src/admin/panelChanges';
import { zhHans } from '../src/admin/translations';

const modules = path.join(__dirname, '..', 'node_modules');
const strapi = path.join(modules, '@strapi');

function filesUnder(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(full) : [full];
  });
}

const sources = ['admin/dist/admin', 'content-manager/dist/admin', 'upload/dist/admin', 'design-system/dist']
  .flatMap((folder) => filesUnder(path.join(strapi, folder)))
  .concat(filesUnder(path.join(modules, 'sonner', 'dist')))
  .filter((file) => file.endsWith('.mjs'));

test.each(['create-build-context.js', 'staticFiles.js', 'vite/build.js'])('the pinned Strapi still has the build step %s', async (step) => {
  const steps = path.join(strapi, 'strapi', 'dist', 'src', 'node', step);
  const exported = (await import(steps)) as Record<string, unknown>;
  const functions = Object.entries(exported).filter(([name]) => name !== 'default');
  expect(functions.map(([, value]) => typeof value)).toEqual(functions.map(() => 'function'));
  expect(functions.length).toBeGreaterThan(0);
});

test.each(Object.keys(replaced))('the part %s that we replace still has its own file', (name) => {
  const file = sources.find((source) => source.endsWith(`/${name}.mjs`));
  expect(file).toBeDefined();
  expect(fs.readFileSync(file ?? '', 'utf8')).toMatch(new RegExp(`export \\{ ${name} \\};`));
});

test.each(wordings.map((wording) => [String(wording.from), wording] as const))('the words %s are still there to replace', (_name, wording) => {
  const found = sources.filter((source) => source.endsWith(wording.file) && new RegExp(wording.from.source).test(fs.readFileSync(source, 'utf8')));
  expect(found.length).toBeGreaterThan(0);
});

test('no translation names the software or stays English', () => {
  const strange = Object.entries(zhHans).filter(([, text]) => /strapi/i.test(text) || !/[\u4e00-\u9fff]|^[{ /]/.test(text));
  expect(strange).toEqual([]);
  expect(zhHans['app.utils.publish']).toBe('送审');
  expect(zhHans['content-manager.containers.List.published']).toBe('已送审');
});

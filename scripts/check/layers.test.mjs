import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { inRoot } from '../root.mjs';

const lectures = 'server/src/modules/lectures';

const harmless = {
  'package.json': '{"name":"planted","version":"1.0.0","dependencies":{"graphql":"1.0.0","typeorm":"1.0.0"}}',
  'node_modules/graphql/package.json': '{"name":"graphql","version":"1.0.0","main":"index.js"}',
  'node_modules/graphql/index.js': 'module.exports = {};',
  'node_modules/typeorm/package.json': '{"name":"typeorm","version":"1.0.0","main":"index.js"}',
  'node_modules/typeorm/index.js': 'module.exports = {};',
  'server/src/kernel/clock.ts': 'import type { EntityManager } from "typeorm"; export type Clock = EntityManager;',
  'server/src/platform/cmsClient/index.ts': 'export const cms = 1;',
  'server/src/platform/database/open.ts': 'import type { Clock } from "../../kernel/clock"; export const open = (clock: Clock) => clock;',
  'server/src/graphql/scalars.ts': 'export const scalars = 1;',
  'server/src/modules/stations/index.ts': 'export { station } from "./station.entity";',
  'server/src/modules/stations/station.entity.ts': 'export const station = 1;',
  [`${lectures}/index.ts`]: 'import { station } from "../stations"; export const lecture = station;',
  'server/src/seeds/county.ts': 'import { lecture } from "../modules/lectures"; export const county = lecture;',
  'schema/generated/documentIds.ts': 'export const documentIds = {};',
  'screen/src/player.ts': 'import { documentIds } from "../../schema/generated/documentIds"; export const ids = documentIds;',
};

const violations = {
  'kernel-imports-nobody': { 'server/src/kernel/page.ts': 'import { open } from "../platform/database/open"; export const page = open;' },
  'kernel-takes-types-only-from-outside': { 'server/src/kernel/page.ts': 'import { DataSource } from "typeorm"; export const page = DataSource;' },
  'platform-and-graphql-import-kernel': { 'server/src/platform/jobs.ts': 'import { station } from "../modules/stations"; export const job = station;' },
  'platform-knows-no-graphql': { 'server/src/platform/jobs.ts': 'import { scalars } from "../graphql/scalars"; export const job = scalars;' },
  'modules-meet-only-at-index': { [`${lectures}/near.ts`]: 'import { station } from "../stations/station.entity"; export const near = station;' },
  'no-cycles': {
    [`${lectures}/a.ts`]: 'import { b } from "./b"; export const a = () => b;',
    [`${lectures}/b.ts`]: 'import { a } from "./a"; export const b = () => a;',
  },
  'rules-know-no-graphql-and-no-http': { [`${lectures}/commands/scheduleLecture.ts`]: 'import { GraphQLError } from "graphql"; export const schedule = GraphQLError;' },
  'cms-only-through-cms-client': { [`${lectures}/ask.ts`]: 'import { cms } from "../../platform/cmsClient"; export const ask = cms;' },
  'panel-and-player-import-only-generated': { 'screen/src/steal.ts': 'import { station } from "../../server/src/modules/stations"; export const stolen = station;' },
  'nothing-imports-a-test': { 'server/src/kernel/x.test.ts': 'export const x = 1;', 'server/src/kernel/y.ts': 'import { x } from "./x.test"; export const y = x;' },
  'nothing-imports-a-seed': { [`${lectures}/demo.ts`]: 'import { county } from "../../seeds/county"; export const demo = county;' },
  'what-is-imported-is-declared': { [`${lectures}/gone.ts`]: 'import { gone } from "./nowhere"; export const there = gone;' },
};

function rulesBroken(files) {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const [path, text] of Object.entries({ ...harmless, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const cruise = inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const run = spawnSync(process.execPath, [cruise, '--config', inRoot('.dependency-cruiser.cjs'), '--output-type', 'json', 'server/src', 'screen/src'], { cwd: folder, encoding: 'utf8' });
    return [...new Set(JSON.parse(run.stdout).summary.violations.map(({ rule }) => rule.name))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a tree that keeps the rules of import breaks none', () => {
  assert.deepEqual(rulesBroken({}), []);
});

for (const [rule, files] of Object.entries(violations)) {
  test(`a planted violation is named ${rule}`, () => {
    assert.ok(rulesBroken(files).includes(rule));
  });
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';

const nameless = /(^|\/)(utils|helpers|common|misc|shared)\//;
const texts = /\.(m?[jt]sx?|cjs|json|md|ya?ml|html|css|graphql|conf|sh|npmrc|service|csv|txt)$|(^|\/)(Dockerfile|run|\.npmrc|\.gitignore)$/;

// Joined here so that this file does not hold what it looks for.
const machinePaths = new RegExp([['/work', '/'], ['/ho', 'me/\\w'], ['/Us', 'ers/\\w']].map((half) => half.join('')).join('|'));
const registries = new RegExp([['registry', '.npmjs', '.org'], ['registry', '.yarnpkg', '.com'], ['npmmirror', '.com'], ['registry', '.npm', '.taobao']].map((third) => third.join('')).join('|').replaceAll('.', '\\.'));
const pointsAside = new RegExp(['\\.\\./', 'shared/'].join(''));

function trackedFiles() {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: inRoot(), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('\0').filter((file) => file && existsSync(inRoot(file)));
}

function findingsIn(file) {
  const lines = readFileSync(inRoot(file), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const at = `${file}:${index + 1}`;
    if (machinePaths.test(line)) return [`${at}: path of one machine`];
    if (registries.test(line)) return [`${at}: address of a registry`];
    return pointsAside.test(line) ? [`${at}: points outside the repository`] : [];
  });
}

/** Folders without a meaning of their own, and files that only make sense on one machine. */
export function checkTrackedFiles() {
  const files = trackedFiles();
  const folders = files.filter((file) => nameless.test(file)).map((file) => `${file}: no folder called utils, helpers, common, misc, shared`);
  const findings = [...folders, ...files.filter((file) => texts.test(file)).flatMap(findingsIn)];
  return { ok: findings.length === 0, output: findings.join('\n') };
}

import { ensureBuilt } from '../builds/ensureBuilt.mjs';
import { say } from '../console/progress.mjs';
import { Refusal } from '../console/refusal.mjs';
import { prepareEnvironment, readEnvironment } from '../environment/read.mjs';
import { ensureInstalled } from '../install/ensureInstalled.mjs';
import { parts } from '../install/parts.mjs';
import { Lifetime } from '../processes/lifetime.mjs';
import { announceAddresses, announcePasswordOnce } from './announce.mjs';
import { holdPort } from './holdPort.mjs';
import { checkCheckout, checkDataFolder, checkPort } from './preflight.mjs';
import { cmsService, serverService } from './services.mjs';
import { seedDemo } from './seedDemo.mjs';
import { waitForAnswer } from './waitFor.mjs';

async function prepare() {
  checkCheckout();
  const env = readEnvironment();
  checkDataFolder(env.DATA_DIR);
  await checkPort('PORT', env.PORT);
  await checkPort('CMS_PORT', env.CMS_PORT);
  // Only now: a refused start leaves no settings behind.
  return prepareEnvironment();
}

async function prepareServer(run, rootInstalled) {
  await rootInstalled;
  const build = { children: run.life.builds };
  await Promise.all([ensureBuilt('server', build), ensureBuilt('screen', build)]);
  await seedDemo(run.env, run.life.builds);
}

async function bringUpServer(run, prepared) {
  await prepared;
  await run.releasePort();
  await run.bringUp(serverService(run.env), `http://127.0.0.1:${run.env.PORT}/healthz`);
  say(`✓ 服务端已应答（第 ${run.seconds()} 秒）`);
}

async function bringUpCms(run, cmsInstalled, prepared) {
  await cmsInstalled;
  await ensureBuilt('cms', { children: run.life.builds });
  // The seed writes what the CMS imports at its first start; a CMS started before it would stay empty.
  await prepared;
  await run.bringUp(cmsService(run.env), `http://127.0.0.1:${run.env.CMS_PORT}/_health`);
  say(`✓ 内容系统已应答（第 ${run.seconds()} 秒）`);
}

async function buildPanel(run) {
  if (run.env.PANEL === 'never') return;
  const env = { ...process.env, ...run.env };
  await ensureBuilt('panel', { env, children: run.life.builds, extra: run.env.CMS_URL }).catch((error) => {
    if (!run.life.stopping) say(`! ${error.message}`);
  });
}

async function bringUpAll(run) {
  const children = run.life.builds;
  const rootInstalled = ensureInstalled(parts.root, children);
  const cmsInstalled = ensureInstalled(parts.cms, children, rootInstalled);
  const prepared = prepareServer(run, rootInstalled);
  const serverUp = bringUpServer(run, prepared);
  const adminBuilt = serverUp.then(() => ensureBuilt('admin', { children }));
  await Promise.all([serverUp, adminBuilt, bringUpCms(run, cmsInstalled, prepared)]);
  announceAddresses(run.env, run.seconds());
  announcePasswordOnce(run.env);
  await buildPanel(run);
  if (!run.life.stopping) say('\n按 Ctrl-C 停止。');
}

function newRun(env, releasePort) {
  const life = new Lifetime();
  const startedAt = Date.now();
  life.onStop(releasePort);
  life.endOnSignals();
  const bringUp = async (service, url) => {
    if (life.stopping) return;
    life.services.push(service);
    service.start();
    await waitForAnswer(url, { failed: service.failed, isStopping: () => life.stopping });
    service.markReady();
  };
  return { env, life, releasePort, bringUp, seconds: () => Math.round((Date.now() - startedAt) / 1000) };
}

/** Starts the portal and stays until it is told to stop; what the technician can mend ends it with one line and 1. */
export async function start() {
  let run;
  try {
    const env = await prepare();
    run = newRun(env, await holdPort(env.PORT));
    await bringUpAll(run);
  } catch (error) {
    if (run?.life.stopping) return;
    await run?.life.stop();
    process.stderr.write(error instanceof Refusal ? `${error.message}\n` : `启动失败：${error?.stack ?? error}\n`);
    process.exit(1);
  }
}

import type { Core } from '@strapi/strapi';
import { settings } from '../environment/settings';
import { signRequest } from '../signing/requests';

const path = '/internal/wake';
let inFlight = false;
let again = false;

async function call(strapi: Core.Strapi): Promise<void> {
  const { serverUrl, syncSecret } = settings();
  const body = Buffer.from('{}');
  const signed = signRequest(syncSecret, { direction: 'cms-to-server', method: 'POST', pathWithQuery: path, body });
  try {
    await fetch(serverUrl + path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...signed },
      signal: AbortSignal.timeout(2_000),
    });
  } catch (error) {
    // The server polls anyway; a missed wake-up only costs it a few seconds.
    strapi.log.debug(`唤醒服务端失败：${String(error)}`);
  }
}

/** Tells the server that the outbox grew; never delays or fails its caller, and many calls become two at most. */
export function wakeServer(strapi: Core.Strapi): void {
  if (inFlight) {
    again = true;
    return;
  }
  inFlight = true;
  void call(strapi).finally(() => {
    inFlight = false;
    if (!again) return;
    again = false;
    wakeServer(strapi);
  });
}

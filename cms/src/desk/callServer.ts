import { settings } from '../environment/settings';
import { signRequest } from '../signing/requests';

export interface ServerAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks the server over its internal routes; null when it does not answer within five seconds. */
export async function callServer(method: 'GET' | 'POST', path: string, content?: object): Promise<ServerAnswer | null> {
  const { serverUrl, syncSecret } = settings();
  const body = Buffer.from(content ? JSON.stringify(content) : '');
  const signed = signRequest(syncSecret, { direction: 'cms-to-server', method, pathWithQuery: path, body });
  try {
    const response = await fetch(serverUrl + path, {
      method,
      headers: { ...(content ? { 'content-type': 'application/json' } : {}), ...signed },
      signal: AbortSignal.timeout(5_000),
      ...(content ? { body } : {}),
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  } catch {
    return null;
  }
}

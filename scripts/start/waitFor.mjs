import { setTimeout as pause } from 'node:timers/promises';

const answers = async (url) => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
};

/** Waits until the address answers with success, or until the service has given up. */
export async function waitForAnswer(url, { failed, isStopping }) {
  const poll = async () => {
    while (!isStopping() && !(await answers(url))) await pause(150);
  };
  await Promise.race([poll(), failed]);
}

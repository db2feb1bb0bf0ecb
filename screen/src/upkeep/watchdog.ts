import { fetchWithin } from "../link/fetchWithin";

const rounds = 10_000;
const longestPause = 60_000;
const patience = 10_000;

/** Reloads the page when the player has stopped ticking, but only if there is a page to come back to. */
export class Watchdog {
  private fedAt = performance.now();

  start(): void {
    setInterval(() => void this.look(), rounds);
  }

  feed(): void {
    this.fedAt = performance.now();
  }

  private async look(): Promise<void> {
    if (performance.now() - this.fedAt < longestPause) return;
    if (await canComeBack()) location.reload();
  }
}

/** True when a reload would find the shell: in the service worker's cache, or on the server. */
export async function canComeBack(): Promise<boolean> {
  const worker = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (worker?.controller) return true;
  try {
    const init: RequestInit = { method: "HEAD", cache: "no-store" };
    return await fetchWithin(patience, location.href, init, (response) => Promise.resolve(response.ok));
  } catch {
    return false;
  }
}

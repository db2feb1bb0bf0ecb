/** Installs the offline shell; `onUpdate` is called when a newer one has taken over. */
export function installShell(onUpdate: () => void): void {
  const worker = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (!worker) return;
  const hadShell = worker.controller !== null;
  worker.addEventListener("controllerchange", () => {
    if (hadShell) onUpdate();
  });
  worker.register("sw.js", { updateViaCache: "none" }).catch(() => undefined);
  const storage = (navigator as { storage?: Partial<StorageManager> }).storage;
  storage?.persist?.().catch(() => undefined);
}

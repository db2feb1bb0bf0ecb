/// <reference lib="webworker" />
const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `shell-${PLAYER_VERSION}`;
const files = ["./", `player.js?v=${PLAYER_VERSION}`, `player.css?v=${PLAYER_VERSION}`];

worker.addEventListener("install", (event) => {
  const fresh = files.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(fresh)).then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(dropOldShells().then(() => worker.clients.claim()));
});

// Only the shell is answered here; feed and media have their own store, and their answers carry the clock.
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !isShell(request.url)) return;
  event.respondWith(caches.match(request).then((cached) => cached ?? fetch(request)));
});

async function dropOldShells(): Promise<void> {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
}

function isShell(url: string): boolean {
  return files.some((file) => new URL(file, worker.location.href).href === url.split("#")[0]);
}

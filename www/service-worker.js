// Coso without a network. The build writes BUILD and FILES (xtask/src/build/offline.rs).
// A new version waits until the person asks for it: nothing here ever takes a page over by itself.
const BUILD = "none";
const FILES = [];

const base = new URL("./", self.location).href;
// Another Coso may lie under another path of the same site.
const MINE = `coso ${new URL(base).pathname} `;
const CACHE = MINE + BUILD;

const NOT_FOUND = "404.html";
const isHashed = (path) => /-[0-9a-f]{16}[/_.]/.test(path);
const isOnDemand = (path) => path.startsWith("embed/");
const bare = (url) => url.split(/[?#]/)[0];
const within = (url) => (url.startsWith(base) ? bare(url).slice(base.length) : null);

async function earlier(path) {
  return isHashed(path) ? caches.match(base + path) : undefined;
}

async function fresh(path) {
  const response = await fetch(base + path, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function install() {
  const names = (await caches.keys()).filter((name) => name.startsWith(MINE) && name !== CACHE);
  const cache = await caches.open(CACHE);
  // All or nothing: a version with a missing file must not be offered.
  await Promise.all(FILES.map(async (path) => cache.put(base + path, (await earlier(path)) ?? (await fresh(path)))));
  // What this person has used on demand stays there without a network, in its new version.
  for (const name of names) {
    const old = await caches.open(name);
    for (const { url } of await old.keys()) {
      const path = within(url);
      if (path !== null && isOnDemand(path)) await fresh(path).then((response) => cache.put(base + path, response), () => {});
    }
  }
}

async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(MINE) && name !== CACHE);
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data === "coso:take-over") self.skipWaiting();
});

async function fromNetwork(request, path) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected && isOnDemand(path)) await cache.put(base + path, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(base + path);
    if (kept) return kept;
    throw error;
  }
}

async function fromCache(request, path) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(base + path);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(base + path, response.clone());
  return response;
}

// The page itself; the shell of the folder it lies in (campaigns); the page that says it is not there.
async function page(request, path) {
  try {
    return await fromNetwork(request, path);
  } catch (error) {
    const cache = await caches.open(CACHE);
    const folder = path === "" || path.endsWith("/") ? path : `${path}/`;
    const shells = FILES.filter((file) => file.endsWith("/") && folder.startsWith(file)).sort((a, b) => b.length - a.length);
    // A language's home is no shell for what lies under it.
    const shell = shells.find((file) => file === folder || file.split("/").length > 2);
    const kept = await cache.match(base + (path === "" ? "" : (shell ?? NOT_FOUND)));
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.method === "GET" ? within(request.url) : null;
  if (path === null) return;
  if (request.mode === "navigate") event.respondWith(page(request, path));
  else event.respondWith(isHashed(path) ? fromCache(request, path) : fromNetwork(request, path));
});

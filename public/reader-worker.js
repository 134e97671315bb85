/*
 * Keeps the reading pages that were opened, with their style sheets, scripts and fonts, to be read without a network.
 * Pages come from the network first. Nothing of the API is kept, and pages belong to one reader: for another, or after
 * signing out, they are gone. The names of the caches change when what is in them does.
 */
const pages = 'reader-pages-1';
const assets = 'reader-assets-1';
const ownerKey = '/reader-owner';
const mostPages = 60;

const isReadingPage = ({ pathname }) => /^\/[a-z]{2}\/works\/[0-9a-f-]{36}\/[0-9a-f-]{36}\/read\/[^/]+$/.test(pathname);
const isAsset = ({ pathname }) => pathname.startsWith('/_next/static/');

addEventListener('install', () => skipWaiting());

addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => ![pages, assets].includes(name)).map((name) => caches.delete(name))),
      )
      .then(() => clients.claim()),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  if (request.mode === 'navigate' && isReadingPage(url)) event.respondWith(fetchPage(request, event));
  else if (isAsset(url)) event.respondWith(fetchAsset(request, event));
});

/** A page tells who reads it, and what it was made of. */
addEventListener('message', (event) => {
  const { owner, page, parts } = event.data ?? {};
  if (typeof owner === 'string') event.waitUntil(keep(owner, page, parts));
});

async function keep(owner, page, parts) {
  await giveTo(owner);
  await Promise.all([
    addMissing(
      pages,
      [page].filter((one) => isReadingPage(new URL(one))),
    ),
    addMissing(
      assets,
      parts.filter((one) => isAsset(new URL(one))),
    ),
  ]);
}

/** Pages of whoever read here before are removed. */
async function giveTo(owner) {
  const cache = await caches.open(pages);
  const kept = await cache.match(ownerKey);
  if (kept && (await kept.text()) === owner) return;
  await caches.delete(pages);
  await (await caches.open(pages)).put(ownerKey, new Response(owner));
}

async function addMissing(name, urls) {
  const cache = await caches.open(name);
  for (const url of urls) {
    if (!(await cache.match(url, { ignoreVary: true }))) await cache.add(url).catch(() => {});
  }
}

async function fetchPage(request, event) {
  const cache = await caches.open(pages);
  try {
    const response = await fetch(request);
    // without an owner nobody has said yet whose pages these are
    if (response.ok && !response.redirected && (await cache.match(ownerKey))) {
      event.waitUntil(cache.put(request, response.clone()).then(() => dropOldest(cache)));
    }
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

async function fetchAsset(request, event) {
  const cache = await caches.open(assets);
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(cache.put(request, response.clone()));
  return response;
}

async function dropOldest(cache) {
  const kept = (await cache.keys()).filter(({ url }) => !url.endsWith(ownerKey));
  await Promise.all(kept.slice(0, Math.max(0, kept.length - mostPages)).map((one) => cache.delete(one)));
}

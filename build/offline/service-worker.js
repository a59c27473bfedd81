/* global site */
// Makes every address work offline. The build prepends `const site = { version, prefix, base, entry, files }`.
//
// Pages come from the network if there is one, so nobody reads an outdated page just because a tab stays open. Files
// with a content hash in their names come from the cache. A version is cached completely or not at all. The previous
// one stays, for pages that are still open.

// Other sites may share the origin.
const prefix = `${site.prefix}${site.base}:`
const current = prefix + site.version
const shellKey = `${site.base}?shell`

/** How long to wait for the network to return a page, in milliseconds. */
const networkTimeout = 5000

addEventListener('install', (event) => event.waitUntil(store().then(() => self.skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(takeOver()))
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(site.base)) return
  if (request.mode === 'navigate') {
    // Pages have no extension. Pictures and data always come from the network.
    if (!/\.\w+$/.test(pathname)) event.respondWith(page(request))
  } else if (pathname.startsWith(`${site.base}assets/`)) event.respondWith(named(request))
  else if (site.files.includes(pathname)) event.respondWith(unnamed(request))
})

/** @throws {Error} when a file isn't available, or the host has a newer version by now; then nothing is cached */
async function store() {
  try {
    const cache = await caches.open(current)
    const home = await fetch(site.base, { cache: 'no-cache' })
    const html = await home.text()
    if (!home.ok || !html.includes(site.entry)) throw new Error('The host has another version of the site by now.')
    await cache.addAll(site.files.map((file) => new Request(file, { cache: 'no-cache' })))
    await cache.put(shellKey, shellOf(home, html))
  } catch (error) {
    await caches.delete(current)
    throw error
  }
}

/** The home page without its content. The script then renders the requested address. */
function shellOf(home, html) {
  const headers = new Headers(home.headers)
  for (const name of ['content-encoding', 'content-length', 'etag', 'last-modified']) headers.delete(name)
  const empty = html.replace(/<div id="root">[\s\S]*<\/div>/, () => '<div id="root"></div>')
  return new Response(empty, { headers })
}

async function takeOver() {
  const before = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== current)
  await Promise.all(before.slice(0, -1).map((key) => caches.delete(key)))
  await self.clients.claim()
  // oxlint-disable-next-line require-post-message-target-origin -- a client is no window, and has no such argument
  for (const client of await self.clients.matchAll()) client.postMessage({ stored: site.entry })
}

/** A page from the network, or the empty page if there's no network or the host has an error. */
async function page(request) {
  const cache = await caches.open(current)
  const shell = await cache.match(shellKey)
  const asked = fetch(request).then((response) => (response.status < 500 ? response : (shell ?? response)))
  if (shell === undefined) return asked
  const late = new Promise((resolve) => setTimeout(() => resolve(shell), networkTimeout))
  return Promise.race([asked.catch(() => shell), late])
}

/** A file that never changes under its name, from any cached version. */
async function named(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

/** A file that may have changed. */
function unnamed(request) {
  return fetch(request).catch(async () => {
    const cache = await caches.open(current)
    return (await cache.match(request, { ignoreVary: true })) ?? Response.error()
  })
}

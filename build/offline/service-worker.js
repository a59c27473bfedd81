/* global site, storeAll, copyOf, earlierCopyOf, isSound, deleteEarlier, shellKey */
// Makes every address work offline. The build puts two things before it: `const site = { … }`, which
// write-service-worker.ts describes, and stored-files.js.
//
// Pages come from the network if there is one, so nobody reads an outdated page just because a tab stays open. Files
// with a content hash in their names come from the cache. A version is stored completely or not at all. The previous
// one stays, for pages that are still open.

/** How long to wait for the host to return a page, in milliseconds. */
const hostTimeout = 5000

/** How much of a page is searched for what makes it one of this site: several times the length of a head. */
const longestHead = 200_000

addEventListener('install', (event) => event.waitUntil(storeAll().then(() => self.skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(takeOver()))
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(site.base)) return
  // Another site's frame shows a page as the host has it, or nothing.
  if (pathname.startsWith(site.embeds)) return
  if (request.mode === 'navigate') {
    // Pages have no extension. With one, a page is the host's own, which readers may have to see.
    if (!/\.\w+$/.test(pathname)) event.respondWith(page(request))
    else if (!pathname.endsWith('.html')) event.respondWith(openedFile(request))
  } else if (pathname.startsWith(`${site.base}assets/`)) event.respondWith(named(request))
  else if (Object.hasOwn(site.files, pathname)) event.respondWith(unnamed(request))
})

async function takeOver() {
  await self.clients.claim()
  // oxlint-disable-next-line require-post-message-target-origin -- a client is no window, and has no such argument
  for (const client of await self.clients.matchAll()) client.postMessage({ stored: site.entry })
  await deleteEarlier()
}

/**
 * A page from the host, or the empty page if the host doesn't give the real one in time. The script then renders it. Any other
 * address is the host's affair, such as where people log in; only without a network, the script says that there's no page.
 */
async function page(request) {
  const shell = await copyOf(shellKey)
  if (shell === undefined) return fetch(request)
  const { pathname } = new URL(request.url)
  // Some hosts add a slash.
  const isKnown = [pathname, pathname.replace(/\/$/, '')].some((path) => site.pages.includes(path))
  if (!isKnown) return fetch(request).catch(() => shell)
  const late = new Promise((resolve) => setTimeout(resolve, hostTimeout))
  return (await Promise.race([pageFromHost(request).catch(() => undefined), late])) ?? shell
}

/**
 * A page as the host has it; undefined if the host gives something else: an error, a login page, another site's page. The
 * host is asked without the query, so that answers and names stay out of its log. (That's also why there's no navigation
 * preload, which always sends the query.) The page itself sees its own address.
 */
async function pageFromHost({ url, cache }) {
  const address = new URL(url)
  const { search } = address
  address.search = ''
  const response = await fetch(address.href, { cache, mode: 'same-origin', headers: { accept: 'text/html' } })
  if (response.status !== 200 || !(await isOurs(response))) return undefined
  if (!response.redirected) return response
  const moved = new URL(response.url)
  moved.search = search
  return Response.redirect(moved.href)
}

/** Whether a page belongs to this site, in any version. Reads its head only, so that the rest can arrive meanwhile. */
async function isOurs(response) {
  const reader = response.clone().body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (text.length < longestHead) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other
    const { done, value } = await reader.read()
    text += value ?? ''
    // The script that restores preferences, and the site's own scripts.
    const found = text.includes(site.prefix) && text.includes(`src="${site.base}assets/`)
    if (done || found) {
      void reader.cancel()
      return found
    }
  }
  void reader.cancel()
  return false
}

/** A file that never changes under its name, from any version. */
async function named(request) {
  const copy = (await copyOf(request)) ?? (await earlierCopyOf(request))
  if (copy !== undefined) return copy
  const response = await fetch(request)
  // The browser's own cache may have something else under this name, for a year.
  return isSound(response, new URL(request.url).pathname) ? response : fetch(request, { cache: 'reload' })
}

/** A file that someone opens. Pictures and data aren't stored. */
async function openedFile(request) {
  if (Object.hasOwn(site.files, new URL(request.url).pathname)) return unnamed(request)
  const type = { 'Content-Type': 'text/plain; charset=utf-8' }
  return fetch(request).catch(() => new Response(site.texts.notStored, { status: 503, headers: type }))
}

/** A file that may have changed. */
async function unnamed(request) {
  const response = await fetch(request).catch(() => undefined)
  return response?.ok === true ? response : ((await copyOf(request)) ?? response ?? Response.error())
}

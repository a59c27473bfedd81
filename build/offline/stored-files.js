/* global site */
/* oxlint-disable no-unused-vars -- service-worker.js uses them */
// The files that the device stores. Each is checked before it's stored: a host or a network in trouble answers with a
// page of its own, with status 200, and a file may arrive cut. A stored copy would stay that way for good.

/** The cache of this version. Other sites may share the origin. */
const current = `${site.prefix}${site.base}:${site.version}`

/** Where the empty page is stored. It's stored last, so where it is, everything is. */
const shellKey = `${site.base}?shell`

/** @throws {Error} when a file isn't available, or isn't the one of this version; then nothing is stored */
async function storeAll() {
  try {
    const cache = await caches.open(current)
    await Promise.all(Object.keys(site.files).map(async (file) => cache.put(file, await fetchChecked(file))))
    await cache.put(shellKey, new Response(site.shell, { headers: site.shellHeaders }))
  } catch (error) {
    await caches.delete(current).catch(() => undefined)
    throw error
  }
}

/**
 * A file of this version, byte by byte as the build wrote it.
 * @throws {Error} when the host gives something else
 */
async function fetchChecked(file) {
  // The browser's own cache may have something else under a name that's valid for a year.
  for (const cache of ['default', 'reload']) {
    const response = await fetch(file, { cache })
    const bytes = await response.arrayBuffer()
    if (isSound(response, file) && (await digestOf(bytes)) === site.files[file]) {
      return new Response(bytes, { headers: { 'content-type': response.headers.get('content-type') ?? '' } })
    }
  }
  throw new Error(`${file}: the host has something else under this name, or another version of the site by now.`)
}

async function digestOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...digest))
}

/** Whether a response can be the file that was asked for. */
function isSound(response, file) {
  const type = response.headers.get('content-type') ?? ''
  return (
    response.status === 200 && !response.redirected && (!file.endsWith('.js') || /\b(java|ecma)script\b/.test(type))
  )
}

/** A stored response of this version; undefined if there's none, or if the browser can't open its cache. */
function copyOf(request) {
  return search(request, { cacheName: current })
}

/** A response that an earlier version has stored. The first release stored files without checking them. */
async function earlierCopyOf(request) {
  const copy = await search(request, {})
  return copy !== undefined && isSound(copy, new URL(request.url).pathname) ? copy : undefined
}

function search(request, where) {
  return caches.match(request, { ...where, ignoreVary: true }).catch(() => undefined)
}

/** Deletes what earlier versions have stored, except for the last one, whose pages may still be open. */
async function deleteEarlier() {
  const prefix = `${site.prefix}${site.base}:`
  const earlier = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== current)
  await Promise.all(earlier.slice(0, -1).map((key) => caches.delete(key)))
}

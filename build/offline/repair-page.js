/* global site */
// Recovers a page that can't start or continue because a script is something else under its name: a login page, or a cut
// file, in the browser's cache or in the copy of an earlier service worker. The page imports this file only then, under
// another query each time (index.html). The build puts `const site = { prefix, base, texts }` before it.

/**
 * Not again within this time in the same tab, so that a page that can't be recovered doesn't reload forever; milliseconds. It
 * doesn't apply if the reader asks.
 */
const pause = 60_000

/** How long a page may stay dead before it says so, in milliseconds. Recovery goes on anyway. */
const patience = 8000

setTimeout(sayIfDead, patience)

/** Whether the page is about to reload. */
export const isReloading = await repair().catch(() => false)
if (!isReloading) sayIfDead()

/** Replaces every copy of the page's scripts and reloads the page, if the host has all of them by now. */
async function repair() {
  const mark = `${site.prefix}repaired`
  const isAsked = import.meta.url.includes('?asked')
  // A reload would lose it, so it's up to the reader. As in src/client/has-typed-text.ts.
  const fields = [...document.querySelectorAll(':read-write')]
  if (!isAsked && fields.some(({ value, defaultValue }) => value !== defaultValue)) return false
  if (!isAsked && Date.now() - Number(sessionStorage.getItem(mark)) < pause) return false
  const page = await fetch(location.pathname, { cache: 'no-store' })
  const named = (await page.text()).match(new RegExp(`${site.base}assets/[\\w.-]+\\.js`, 'g'))
  if (page.redirected || named === null) return false
  const scripts = new Map(await Promise.all([...new Set(named)].map(async (name) => [name, await fromHost(name)])))
  sessionStorage.setItem(mark, String(Date.now()))
  await replaceCopies(scripts)
  // For the browser's own cache.
  await Promise.all([...scripts.keys()].map((name) => fetch(name, { cache: 'reload' })))
  location.reload()
  return true
}

/** @throws {Error} when the host doesn't have the script */
async function fromHost(name) {
  // No copy has the question mark.
  const response = await fetch(`${name}?`, { cache: 'no-store' })
  const isScript = /\b(java|ecma)script\b/.test(response.headers.get('content-type') ?? '')
  if (response.status !== 200 || response.redirected || !isScript) throw new Error(`${name}: found no script`)
  return new Response(await response.arrayBuffer(), { headers: { 'content-type': 'text/javascript' } })
}

/** Copies of the service worker are replaced rather than deleted: the site still has to work offline. */
async function replaceCopies(scripts) {
  for (const key of (await globalThis.caches?.keys()) ?? []) {
    // oxlint-disable-next-line no-await-in-loop -- one cache after the other
    const cache = await caches.open(key)
    const replace = async ([name, script]) => (await cache.match(name)) && cache.put(name, script.clone())
    // oxlint-disable-next-line no-await-in-loop -- likewise
    await Promise.all([...scripts].map(replace))
  }
}

/** The address may have a fragment, so that following the link wouldn't. */
function reload(event) {
  event.preventDefault()
  location.reload()
}

/**
 * Says in the page that nothing works but links, if its first script hasn't run; any other script's trouble is said by those
 * that have. What the page shows then is what was prerendered, whatever state its address has.
 */
function sayIfDead() {
  // Until then, the first script may still run.
  if (document.readyState !== 'complete') return addEventListener('load', sayIfDead, { once: true })
  if (window.takeEarlyEvents === undefined || document.querySelector('body > [role=alert]') !== null) return
  delete document.documentElement.dataset.pending
  const notice = document.createElement('p')
  notice.role = 'alert'
  notice.className = 'page'
  // As in src/client/script-load-error.ts. The policy forbids style attributes, not this.
  Object.assign(notice.style, { position: 'sticky', insetBlockStart: '0', zIndex: '3', paddingBlock: '0.75rem' })
  notice.style.background = 'var(--paper)'
  const again = document.createElement('a')
  again.href = location.pathname + location.search
  again.textContent = site.texts.reload
  again.addEventListener('click', reload)
  notice.append(site.texts.scriptLoadError, again)
  // The page's head may have said so itself, in fewer words (index.html).
  if (document.body.firstChild instanceof Text) document.body.firstChild.remove()
  document.body.prepend(notice)
}

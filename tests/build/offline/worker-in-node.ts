import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { writeServiceWorker } from '#build/offline/write-service-worker.ts'
import { workerFile } from '#client/service-worker-names.ts'

export const origin = 'https://example.org'

/** A home page, as far as the worker looks at it. */
export const home = `<script>localStorage.getItem('cio-or-cto:preferences')</script>
<script type="module" crossorigin src="/x/assets/main.js"></script><div id="root"><h1>Home</h1></div>`

/** The folder of a site with one script, below the path /x/. */
export function siteFolder(html = home): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'))
  for (const inner of ['assets', 'embed']) mkdirSync(join(folder, inner))
  writeFileSync(join(folder, 'index.html'), html)
  for (const file of ['quiz.html', '404.html', 'embed/quiz.html']) writeFileSync(join(folder, file), file)
  for (const file of ['assets/main.js', 'icon.svg', 'site.webmanifest', 'licenses.txt'])
    writeFileSync(join(folder, file), file)
  return folder
}

/** What a host returns. A string is the body of a good response with the right type. */
export type Reply =
  | string
  | { readonly status?: number; readonly type?: string; readonly body: string; readonly to?: string }

/** What a host has: by the path, or for the second request and later ones if there are several. */
export type Host = Readonly<Record<string, Reply | readonly Reply[]>>

const types: Readonly<Record<string, string>> = { js: 'text/javascript', svg: 'image/svg+xml' }

/** The caches of a device, by name and address. */
export type Stored = Map<string, Map<string, Response>>

/** A device with the site's worker, in front of a host. Anything that the host doesn't have is a network failure. */
export async function device(stored: Stored = new Map(), isBroken = false) {
  const folder = siteFolder()
  await writeServiceWorker(folder, '/x/')
  const listeners = new Map<string, (event: object) => void>()
  const asked: string[] = []
  let host: Host = {}
  const key = (what: string | { readonly url: string }) =>
    new URL(typeof what === 'string' ? what : what.url, origin).href.replace(origin, '')
  const whole = () => {
    if (isBroken) throw new DOMException('The cache can’t be opened.', 'UnknownError')
    return stored
  }
  const caches = {
    open: async (name: string) => {
      const cache = whole().get(name) ?? new Map<string, Response>()
      stored.set(name, cache)
      return { put: async (what: string, response: Response) => void cache.set(key(what), response) }
    },
    match: async (what: string | Request, { cacheName }: { readonly cacheName?: string } = {}) => {
      const found = [...whole()].find(([name, cache]) => (cacheName ?? name) === name && cache.has(key(what)))
      return found?.[1].get(key(what))?.clone()
    },
    keys: async () => [...whole().keys()],
    delete: async (name: string) => whole().delete(name),
  }
  const fetch = async (what: string | { readonly url: string }) => {
    const path = key(what)
    const times = asked.filter((each) => each === path).length
    asked.push(path)
    const known = host[path]
    const replies = known === undefined ? [] : typeof known === 'string' || 'body' in known ? [known] : known
    const reply = replies[Math.min(times, replies.length - 1)]
    if (reply === undefined) throw new TypeError('Failed to fetch')
    const { status = 200, type, body, to } = typeof reply === 'string' ? { body: reply } : reply
    const ending = /\.(\w+)$/.exec(path)?.[1] ?? ''
    const response = new Response(body, { status, headers: { 'content-type': type ?? types[ending] ?? 'text/html' } })
    return Object.defineProperties(response, {
      url: { value: origin + (to ?? path) },
      redirected: { value: to !== undefined },
    })
  }
  const messages: unknown[] = []
  const worker = createContext({
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    caches,
    fetch,
    Response,
    URL,
    TextDecoderStream,
    crypto,
    btoa,
    location: { origin },
    // The late host isn't tested here.
    setTimeout: () => 0,
    clients: {
      claim: async () => undefined,
      matchAll: async () => [{ postMessage: (message: unknown) => messages.push(message) }],
    },
    skipWaiting: async () => undefined,
  })
  runInContext('self = globalThis', worker)
  runInContext(readFileSync(join(folder, workerFile), 'utf8'), worker)
  /** Sends an event, and returns what the worker promises. */
  const send = async (name: string, event: object = {}): Promise<unknown> => {
    let promised: unknown
    const keep = (promise: unknown) => (promised = promise)
    listeners.get(name)?.({ waitUntil: keep, respondWith: keep, ...event })
    return promised
  }
  return {
    asked,
    messages,
    stored,
    name: String(runInContext('current', worker)),
    install: (on: Host) => {
      host = on
      return send('install')
    },
    activate: () => send('activate'),
    /** What the page or file at a path is; undefined if the worker leaves it to the browser. */
    open: async (path: string, on: Host, mode: 'navigate' | 'cors' = 'navigate') => {
      host = on
      asked.length = 0
      const response = await send('fetch', { request: { url: origin + path, method: 'GET', mode, cache: 'default' } })
      return response instanceof Response ? response : undefined
    },
  }
}

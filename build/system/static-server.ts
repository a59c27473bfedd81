// Serves dist/ the way a static host would: clean addresses, the headers in `_headers`, and 404.html with its status
// for missing files.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { posix } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import sirv from 'sirv'
import { readHeaderRules } from '#build/hosting/header-rules.ts'
import { siteOptions } from '#build/options.ts'

const { base, out } = siteOptions(process.env)
const port = Number(process.env['PORT'] ?? 4173)
// Other machines can't connect unless they're meant to.
const host = process.env['HOST'] ?? '127.0.0.1'
// Reads the folder for each request, so that a new build is served without a restart.
const files = sirv(out, { extensions: ['html'], etag: true, dev: true })

let rules: ReturnType<typeof readHeaderRules> = []
let rulesChanged = 0

const server = createServer((request, response) => {
  // A file can be gone by the time it's read.
  response.on('pipe', (file: Readable) => file.on('error', () => response.destroy()))
  const url = request.url ?? '/'
  answer(url, request, response)
    // A build can be put in place just then.
    .catch(() => answer(url, request, response))
    .catch((error: unknown) => {
      console.error(`${url}: ${String(error)}`)
      if (response.headersSent) response.destroy()
      else
        response.writeHead(503, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('Try again later.')
    })
})
server.on('error', (error: NodeJS.ErrnoException) => {
  const reason = error.code === 'EADDRINUSE' ? `port ${port} is taken; choose another with PORT=…` : error.message
  console.error(`Cannot serve: ${reason}`)
  process.exitCode = 1
})
server.listen(port, host, () => {
  const address = server.address()
  // With port 0, the system chooses one.
  const taken = typeof address === 'object' ? address?.port : undefined
  console.log(`Serving at http://localhost:${taken ?? port}${base}`)
})

/** @throws {Error} when the site is incomplete, or isn't the same at the end */
async function answer(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await untilComplete()
  const build = buildNow()
  const [path = ''] = url.split('?', 1)
  const named = pathOf(path)
  applyRules(response, named)
  if (`${path}/` === base) {
    response.writeHead(301, { location: base + url.slice(path.length) }).end()
    return
  }
  const missing = () => {
    const page = readFileSync(`${out}/404.html`, 'utf8')
    if (buildNow() !== build) throw new Error('The site was replaced; expected the same one.')
    // Below the embeds, too, it's a page of this site, which no other one may frame.
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    applyRules(response, `${base}404.html`)
    response.removeHeader('cache-control')
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  }
  if (!named.startsWith(base)) {
    missing()
    return
  }
  // No page needs a part of a file, and a wrong range would stop the process.
  delete request.headers.range
  request.url = encodeURI(`/${named.slice(base.length)}`)
    .replaceAll('?', '%3F')
    .replaceAll('#', '%23')
  files(request, response, missing)
}

function applyRules(response: ServerResponse, path: string): void {
  for (const { start, headers } of currentRules()) if (path.startsWith(start)) response.setHeaders(headers)
}

/** Differs for each build. */
function buildNow(): number {
  return statSync(`${out}/404.html`).ino
}

/** Waits while a build is being put in place, for a second at most. */
async function untilComplete(): Promise<void> {
  for (let tries = 0; tries < 20 && !existsSync(`${out}/404.html`); tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- the pause is what it's for
    await setTimeout(50)
  }
}

/** What a path names: `/assets/..%2fcompare` isn't in the assets. Empty if it names nothing. */
function pathOf(path: string): string {
  try {
    return posix.normalize(decodeURIComponent(path))
  } catch {
    return ''
  }
}

/** The rules of `_headers`, as of its last change. */
function currentRules() {
  const file = `${out}/_headers`
  const { mtimeMs } = statSync(file)
  if (mtimeMs !== rulesChanged) {
    rules = readHeaderRules(file)
    rulesChanged = mtimeMs
  }
  return rules
}

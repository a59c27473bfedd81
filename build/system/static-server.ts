// Serves dist/ the way a static host would: clean addresses, the headers in `_headers`, and 404.html with its status
// for missing files.
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { readHeaderRules } from '#build/hosting/header-rules.ts'
import { siteOptions } from '#build/options.ts'

const { base, out } = siteOptions(process.env)
const port = Number(process.env['PORT'] ?? 4173)
// Reads the folder for each request, so that a new build is served without a restart.
const files = sirv(out, { extensions: ['html'], etag: true, dev: true })

let rules: ReturnType<typeof readHeaderRules> = []
let rulesChanged = 0

const server = createServer((request, response) => {
  const url = request.url ?? '/'
  const missing = () => {
    response.removeHeader('cache-control')
    const page = readFileSync(`${out}/404.html`, 'utf8')
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  }
  for (const { start, headers } of currentRules()) if (url.startsWith(start)) response.setHeaders(headers)
  if (!url.startsWith(base)) return missing()
  request.url = `/${url.slice(base.length)}`
  return files(request, response, missing)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  const reason = error.code === 'EADDRINUSE' ? `port ${port} is taken; choose another with PORT=…` : error.message
  console.error(`Cannot serve: ${reason}`)
  process.exitCode = 1
})
server.listen(port, () => console.log(`Serving at http://localhost:${port}${base}`))

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

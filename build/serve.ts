// Serves dist/ as a static host would: clean addresses, the headers that keep others out, and 404.html with its status
// for what is not there.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { siteOptions } from './site-options.ts'

const { base, out } = siteOptions(process.env)
const port = Number(process.env['PORT'] ?? 4173)
// Looks at the folder anew for each request, so that a new build is served without a restart.
const files = sirv(out, { extensions: ['html'], etag: true, dev: true })

const server = createServer((request, response) => {
  const lost = readFileSync(`${out}/404.html`, 'utf8')
  response.setHeaders(headersForAll(readFileSync(`${out}/_headers`, 'utf8')))
  const missing = () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(lost)
  }
  const url = request.url ?? '/'
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

/** What `_headers` tells static hosts to send with everything: the lines of its first rule. */
function headersForAll(told: string): Map<string, string> {
  const [rule = ''] = told.split('\n\n')
  return new Map(Array.from(rule.matchAll(/^ {2}([\w-]+): (.+)$/gm), ([, name = '', value = '']) => [name, value]))
}

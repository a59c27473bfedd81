import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { readHeaderRules } from '#build/hosting/header-rules.ts'

/**
 * Serves a folder as a good host would: precompressed files, clean addresses, and its headers, if it has any. For
 * sites rendered by script, addresses without a file get the home page.
 * @returns its origin, and a function to stop it
 */
export async function servePacked(folder: string, isDrawnByScript = false) {
  const files = sirv(folder, {
    extensions: ['html'],
    brotli: existsSync(join(folder, 'index.html.br')),
    single: isDrawnByScript,
    etag: true,
  })
  const headerFile = join(folder, '_headers')
  const rules = existsSync(headerFile) ? readHeaderRules(headerFile) : []
  const server = createServer((request, response) => {
    for (const { start, headers } of rules) if (request.url?.startsWith(start)) response.setHeaders(headers)
    files(request, response, () => void response.writeHead(404).end())
  })
  await new Promise<void>((done) => server.listen(0, done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    origin: `http://localhost:${address.port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

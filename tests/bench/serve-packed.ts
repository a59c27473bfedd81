import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/**
 * Serves a folder as a good host would: files that were packed at build, clean addresses. What has no file is answered
 * with the start page where the site is drawn by script.
 * @returns its origin, and how to stop it.
 */
export async function servePacked(folder: string, isDrawnByScript = false) {
  const files = sirv(folder, {
    extensions: ['html'],
    brotli: existsSync(join(folder, 'index.html.br')),
    single: isDrawnByScript,
    etag: true,
  })
  const server = createServer((request, response) => {
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

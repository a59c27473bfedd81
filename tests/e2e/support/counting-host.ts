import { createServer, request as ask } from 'node:http'

/** What a browser asked a host for. */
export interface Asked {
  readonly path: string
  /** Whether it was only prefetched. */
  readonly isAhead: boolean
}

/**
 * Passes requests on to a port and counts them, including those that the test tool doesn't see because no page has made
 * them.
 */
export async function countRequests(to: number) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const { url = '', method, headers } = request
    asked.push({
      path: url,
      isAhead: headers['sec-purpose']?.includes('prefetch') === true,
    })
    const passed = ask({ port: to, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    passed.on('error', () => response.destroy())
    request.pipe(passed)
  })
  await new Promise<void>((done) => server.listen(0, done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    origin: `http://localhost:${address.port}`,
    /** The requests for a path. */
    of: (path: string) => asked.filter((each) => each.path === path),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

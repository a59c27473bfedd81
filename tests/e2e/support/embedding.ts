import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { writeHostConfig } from '#build/hosting/write-host-config.ts'
import { snippet } from '#domain/embed/snippet.ts'
import { out } from './test.ts'

/** A site that lets one other site show its pages in a frame. */
export interface Embedding {
  /** Origins: of the site, of the one that may show its pages, and of one that may not. */
  readonly site: string
  readonly friend: string
  readonly stranger: string
  /** The snippet for an address of the site. */
  readonly snippetFor: (address: string, height?: number) => string
  /** Puts HTML into a page of both other sites, sent with these headers, and returns its path. */
  readonly publish: (body: string, headers?: Published['headers']) => string
  readonly stop: () => void
}

/**
 * Serves the tested build as if it had been built with EMBED_ORIGINS, and two sites of other origins. Only the header and a
 * list in the pages depend on that option.
 */
export async function serveEmbedding(): Promise<Embedding> {
  const published: Published[] = []
  const others = await Promise.all([servePages(published), servePages(published)])
  const [friend = '', stranger = ''] = others.map(({ origin }) => origin)
  const folder = join(mkdtempSync(join(tmpdir(), 'embedded-')), 'site')
  cpSync(out, folder, {
    recursive: true,
    filter: (path) => !/\.(br|gz)$/.test(path) && !/^(previews|data|icons)$/.test(basename(path)),
  })
  for (const file of readdirSync(join(folder, 'embed'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue
    const path = join(folder, 'embed', file)
    const html = readFileSync(path, 'utf8')
    const opened = html.replace(
      '<meta name="embed-origins" content="">',
      `<meta name="embed-origins" content="${friend}">`,
    )
    if (opened === html) throw new Error(`${file}: found no empty list of origins; expected one`)
    writeFileSync(path, opened)
  }
  await writeHostConfig({ from: folder, out: folder, base: '/', embedOrigins: [friend] })
  const server = spawn('node', ['build/system/static-server.ts'], {
    env: { ...process.env, PORT: '0', OUT_DIR: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const said = String(await new Promise((resolve) => server.stdout.once('data', resolve)))
  const site = /http:\/\/localhost:\d+/.exec(said)?.[0]
  if (site === undefined) throw new Error(`The server said "${said}"; expected its address.`)
  return {
    site,
    friend,
    stranger,
    snippetFor: (address, height = 300) =>
      snippet({ address: site + address, folder: `${site}/embed/`, title: address, theme: 'system', height }),
    publish: (body, headers = {}) => `/${published.push({ body, headers }) - 1}`,
    stop: () => {
      server.kill()
      for (const other of others) other.server.close()
    },
  }
}

interface Published {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** A site whose pages are in a list, on a free port. */
async function servePages(pages: readonly Published[]): Promise<{ readonly origin: string; readonly server: Server }> {
  const server = createServer(({ url = '' }, response) => {
    const page = pages[Number(url.slice(1))]
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    // A common setting, which the snippet doesn't depend on.
    response.end(
      `<!doctype html><meta name="referrer" content="no-referrer"><link rel="icon" href="data:,">${page?.body ?? ''}`,
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return { origin: `http://localhost:${address.port}`, server }
}

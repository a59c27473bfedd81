import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHeaderRules } from '#build/hosting/header-rules.ts'
import { hostFolder, writeHostConfig } from '#build/hosting/write-host-config.ts'

const pages = {
  'index.html': '<style>a{}</style>',
  '404.html': '<style>b{}</style>',
  'compare/x.html': '<style>c{}</style>',
  'embed/quiz.html': '<style>d{}</style>',
}

/** Writes the configurations of a small site, and returns their texts and the headers of a path. */
async function configured(embedOrigins: readonly string[], base = '/') {
  const folder = join(mkdtempSync(join(tmpdir(), 'hosted-')), 'site')
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), html)
  }
  await writeHostConfig({ from: folder, out: folder, base, embedOrigins })
  const rules = readHeaderRules(join(folder, '_headers'))
  return {
    read: (file: string) => readFileSync(join(hostFolder(folder), file), 'utf8'),
    // The last one counts, as on a static host.
    header: (path: string, name: string) =>
      rules.flatMap(({ start, headers }) => (path.startsWith(start) ? (headers.get(name) ?? []) : [])).at(-1),
  }
}

const policy = 'Content-Security-Policy'
const ancestors = async (origins: readonly string[], path: string, base?: string) =>
  /frame-ancestors ([^;]+)$/.exec((await configured(origins, base)).header(path, policy) ?? '')?.[1]

test('unless the host opens them, no page may be shown in a frame', async () => {
  for (const path of ['/', '/compare/x', '/embed/quiz', '/embed/nope']) {
    expect(await ancestors([], path), path).toBe("'none'")
  }
})

test.each(['/', '/roles/'])('below %s, only the pages for frames are opened, to the named origins', async (base) => {
  const origins = ['https://a.example', 'http://localhost:8080']
  for (const path of ['', 'compare/x', 'embed', 'data/embed/x', 'embedded'])
    expect(await ancestors(origins, base + path, base), path).toBe("'none'")
  expect(await ancestors(origins, `${base}embed/quiz`, base)).toBe(origins.join(' '))
})

test('the policy for frames has what’s in them and in the not-found page, and the other policy nothing of that', async () => {
  const { header } = await configured(['https://a.example'])
  const hashes = (path: string) => header(path, policy)?.match(/sha256-/g)
  expect(hashes('/')).toHaveLength(3)
  expect(hashes('/embed/quiz')).toHaveLength(2)
})

test('the servers’ configurations have both policies, and no placeholder', async () => {
  const { read } = await configured(['https://a.example'])
  for (const file of ['nginx.conf', 'Caddyfile']) {
    const text = read(file)
    expect(text, file).toContain('frame-ancestors https://a.example"')
    expect(text, file).toContain(`frame-ancestors 'none'"`)
    expect(text, file).not.toContain('{{')
  }
})

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sitemap, writeSiteFiles } from '#build/hosting/robots-manifest-sitemap.ts'

async function write(site: { readonly base: string; readonly url: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'site-files-'))
  await writeSiteFiles(folder, { name: 'K vs S', description: 'Two roles.', addresses: ['/', '/compare'], ...site })
  return { files: readdirSync(folder).toSorted(), read: (file: string) => readFileSync(join(folder, file), 'utf8') }
}

test('with a known origin, the sitemap lists every page, and robots.txt names it', async () => {
  const { read } = await write({ base: '/x/', url: 'https://example.org' })
  const page = new DOMParser().parseFromString(read('sitemap.xml'), 'application/xml')
  expect([...page.querySelectorAll('loc')].map(({ textContent }) => textContent)).toEqual([
    'https://example.org/x/',
    'https://example.org/x/compare',
  ])
  expect(read('robots.txt')).toContain('Sitemap: https://example.org/x/sitemap.xml')
})

test('without an origin, there is no sitemap', async () => {
  const { files, read } = await write({ base: '/', url: '' })
  expect(files).toEqual(['robots.txt', 'site.webmanifest'])
  expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n')
})

test('the manifest points below the base path', async () => {
  const { read } = await write({ base: '/x/', url: '' })
  const manifest = JSON.parse(read('site.webmanifest'))
  expect(manifest).toMatchObject({ name: 'K vs S', start_url: '/x/', scope: '/x/' })
  for (const { src } of manifest.icons) expect(src).toMatch(/^\/x\/ic/)
})

test('no address can break the sitemap', () => {
  const address = `https://example.org/?a=1&b='"<loc>`
  const page = new DOMParser().parseFromString(sitemap([address]), 'application/xml')
  expect(page.querySelector('loc')?.textContent).toBe(address)
})

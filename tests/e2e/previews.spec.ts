import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assertValid } from '#build/open-data/write-open-data.ts'
import { siteOptions } from '#build/options.ts'
import { retiredQuestions } from '#domain/quiz/retired-questions.ts'
import { expect, fileTest, htmlFiles, isolatedTest, open, out, type Page, test } from '#tests/e2e/support/test.ts'

const { base, url } = siteOptions(process.env)

/** All pages in the index. Addresses of removed questions have nothing of their own to show. */
const retired = retiredQuestions.map((id) => `quiz/${id}.html`)
const pages = htmlFiles.filter((file) => file !== '404.html' && !retired.includes(file))

interface Head {
  readonly title: string
  /** The content of each tag, by its name or property. */
  readonly tags: Readonly<Record<string, string>>
  /** The target of each link, by its relation. */
  readonly links: Readonly<Record<string, string>>
  /** The inline scripts of the page. */
  readonly inline: readonly { readonly type: string; readonly text: string }[]
}

/** The head of a built page, as a network's crawler sees it, without running anything. */
function readHead(page: Page, file: string): Promise<Head> {
  return page.evaluate(
    (html) => {
      const { head, title } = new DOMParser().parseFromString(html, 'text/html')
      const entries = (selector: string, names: readonly string[], value: string) =>
        [...head.querySelectorAll(selector)].map((element) => {
          const name = names.map((each) => element.getAttribute(each)).find((each) => each !== null)
          return [name ?? '', element.getAttribute(value) ?? '']
        })
      return {
        title,
        tags: Object.fromEntries(entries('meta', ['property', 'name'], 'content')),
        links: Object.fromEntries(entries('link', ['rel'], 'href')),
        inline: [...head.querySelectorAll('script:not([src])')].map((script) => ({
          type: script.getAttribute('type') ?? '',
          text: script.textContent,
        })),
      }
    },
    readFileSync(join(out, file), 'utf8'),
  )
}

/** The file that the host serves for an address of the site. */
function built(address: string): Buffer {
  expect(address.startsWith(url + base), address).toBe(true)
  return readFileSync(join(out, address.slice((url + base).length)))
}

/** Width and height of a PNG, from its first chunk; throws if it isn't one. */
function pngSize(bytes: Buffer): readonly [number, number] {
  if (!bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) {
    throw new Error('This is no PNG')
  }
  expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

// A page of the site would block the parsing of another one by its policy.
isolatedTest('every page says what it is, and what to show with a link to it', async ({ page }) => {
  const pictures = new Set<string>()
  for (const file of pages) {
    const { title, tags, links, inline } = await readHead(page, file)
    expect.soft(tags['og:title'], file).toBe(title)
    expect.soft(tags['og:description'], file).toBe(tags['description'])
    expect.soft(tags['og:url'], file).toBe(links['canonical'])
    expect.soft(tags['og:type'], file).toMatch(/^(website|article)$/)
    expect.soft(tags['og:image:alt'], file).toMatch(/\S.{20,}/)
    expect.soft(tags['twitter:card'], file).toBe('summary_large_image')
    const size = [Number(tags['og:image:width']), Number(tags['og:image:height'])]
    expect.soft(size, file).toEqual([1200, 630])
    const picture = tags['og:image'] ?? ''
    expect.soft(pngSize(built(picture)), file).toEqual(size)
    pictures.add(picture)

    expect.soft(built(url + links['icon']).toString(), file).toContain('<svg')
    expect.soft(pngSize(built(url + links['apple-touch-icon'])), file).toEqual([180, 180])
    expect.soft(built(url + links['manifest']).length, file).toBeGreaterThan(0)

    // The structured data, which browsers don't run, and one script: for the theme, early input, long addresses, and what the
    // page needs besides.
    const isData = ({ type }: (typeof inline)[number]) => type === 'application/ld+json'
    const scripts = inline.filter((script) => !isData(script))
    expect
      .soft(
        scripts.map(({ type }) => type),
        file,
      )
      .toEqual([''])
    expect.soft(scripts[0]?.text, file).toMatch(/dataset\.theme.*takeEarlyEvents/s)
    const types = inline.filter(isData).map(({ text }) => JSON.parse(text)['@type'])
    expect
      .soft(types.includes('Article'), file)
      .toBe(/^(index|together|kinds|law|compare.*|contested\/.*)\.html$/.test(file))
    expect.soft(types.includes('BreadcrumbList'), file).toBe(file.includes('/'))
  }
  // Only pages of one section share a picture.
  expect(pictures.size).toBeGreaterThan(40)
})

fileTest('the manifest names icons that exist and have their size', () => {
  const manifest = JSON.parse(built(`${url}${base}site.webmanifest`).toString())
  expect(manifest).toMatchObject({ start_url: base, scope: base })
  const icons: readonly { src: string; sizes: string; type: string }[] = manifest.icons
  for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png')) {
    expect(pngSize(built(url + src)).join('x')).toBe(sizes)
  }
  expect(icons).toContainEqual(expect.objectContaining({ purpose: 'maskable', sizes: '512x512' }))
  expect(icons).toContainEqual(expect.objectContaining({ purpose: 'any', sizes: '192x192' }))
})

fileTest('crawlers may read everything, and robots.txt names the sitemap if there is one', () => {
  expect(built(`${url}${base}robots.txt`).toString()).toMatch(/^User-agent: \*\nAllow: \/\n/)
})

fileTest('the built open data matches its schema', () => {
  const read = (file: string) => JSON.parse(built(`${url}${base}data/${file}`).toString())
  const data: unknown = read('comparison.json')
  expect(() => assertValid(read('comparison.schema.json'), data)).not.toThrow()
})

test('the page of open data leads to every file, as files and not as pages', async ({ page, request }) => {
  await open(page, '/open-data')
  const links = page.getByRole('region', { name: 'Files' }).getByRole('link')
  await expect(links).toHaveCount(4)
  const types: string[] = []
  for (const link of await links.all()) {
    const response = await request.get((await link.getAttribute('href')) ?? '')
    expect(response.status()).toBe(200)
    types.push(response.headers()['content-type']?.split(';')[0] ?? '')
  }
  expect(types).toEqual(['application/json', 'application/json', 'text/csv', 'text/csv'])
  const [download] = await Promise.all([page.waitForEvent('download'), links.last().click()])
  expect(download.suggestedFilename()).toBe('responsibilities.csv')
})

test('no page refers to a host that isn’t configured', async ({ page }) => {
  await open(page, '/')
  const links = await page.getByRole('contentinfo').getByRole('link').all()
  expect(links.length).toBeGreaterThan(1)
  for (const link of links) await expect(link).toHaveAttribute('href', /^\/\w/)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headTags, type DocumentHead } from '#build/pages/head-tags.ts'

const page: DocumentHead = {
  siteName: 'This vs that',
  title: 'Side by side',
  description: 'Two roles.',
  canonical: 'https://example.org/compare',
  listed: true,
  type: 'article',
  preview: { address: 'https://example.org/previews/compare.png', width: 1200, height: 630, alt: 'Two halves.' },
  structuredData: [{ '@type': 'Thing', name: 'A' }],
}

/** What a browser reads from the tags. */
function headOf(changes: Partial<DocumentHead>): HTMLHeadElement {
  return new DOMParser().parseFromString(`<head>${headTags({ ...page, ...changes })}</head><body></body>`, 'text/html')
    .head
}

function attribute(head: HTMLHeadElement, selector: string, name: string) {
  return head.querySelector(selector)?.getAttribute(name)
}

test('a page has its title, description, and canonical address', () => {
  const head = headOf({})
  expect(head.querySelector('title')?.textContent).toBe('Side by side')
  expect(attribute(head, 'meta[name="description"]', 'content')).toBe('Two roles.')
  expect(attribute(head, 'link[rel="canonical"]', 'href')).toBe('https://example.org/compare')
  expect(head.querySelector('meta[name="robots"]')).toBeNull()
})

test('a page has the tags for link previews', () => {
  const head = headOf({})
  const shown = {
    'og:site_name': 'This vs that',
    'og:title': 'Side by side',
    'og:description': 'Two roles.',
    'og:type': 'article',
    'og:url': 'https://example.org/compare',
    'og:image': 'https://example.org/previews/compare.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Two halves.',
  }
  for (const [name, content] of Object.entries(shown)) {
    expect(attribute(head, `meta[property="${name}"]`, 'content'), name).toBe(content)
  }
  expect(attribute(head, 'meta[name="twitter:card"]', 'content')).toBe('summary_large_image')
  expect(attribute(head, 'meta[name="twitter:image:alt"]', 'content')).toBe('Two halves.')
})

test('an unlisted page says so, and has no canonical address', () => {
  const head = headOf({ listed: false })
  expect(attribute(head, 'meta[name="robots"]', 'content')).toBe('noindex')
  expect(head.querySelector('link[rel="canonical"]')).toBeNull()
  expect(head.querySelector('meta[property], script')).toBeNull()
})

test('no text can end its tag or start another', () => {
  // White space is folded by the parser, and nulls replaced; neither is about escaping.
  const text = fc
    .oneof(
      fc.string(),
      fc.constantFrom('</title><script>alert(1)</script>', '"><script>', '&quot;&amp;&#34;', "' onload='"),
    )
    .map((value) => `x${value.replaceAll(/[\s\0]/g, '')}x`)
  fc.assert(
    fc.property(text, text, text, text, (title, description, canonical, alt) => {
      const preview = { ...page.preview, alt }
      const head = headOf({ title, description, canonical, preview, structuredData: [{ name: title }, { alt }] })
      expect(head.children).toHaveLength(headOf({ structuredData: [{}, {}] }).children.length)
      const data = [...head.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => textContent,
      )
      expect(data.map((json) => JSON.parse(json))).toEqual([{ name: title }, { alt }])
      expect(attribute(head, 'meta[property="og:image:alt"]', 'content')).toBe(alt)
      expect(attribute(head, 'meta[property="og:title"]', 'content')).toBe(title)
      expect(head.querySelector('title')?.textContent).toBe(title)
      expect(attribute(head, 'meta[name="description"]', 'content')).toBe(description)
      expect(attribute(head, 'link[rel="canonical"]', 'href')).toBe(canonical)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headTags, type PageHead } from '#build/head.ts'

const page: PageHead = {
  title: 'Side by side',
  description: 'Two roles.',
  canonical: 'https://example.org/compare',
  listed: true,
}

/** What a browser makes of the tags. */
function headOf(changes: Partial<PageHead>): HTMLHeadElement {
  return new DOMParser().parseFromString(`<head>${headTags({ ...page, ...changes })}</head><body></body>`, 'text/html')
    .head
}

function attribute(head: HTMLHeadElement, selector: string, name: string) {
  return head.querySelector(selector)?.getAttribute(name)
}

test('a page has its title, description and canonical address', () => {
  const head = headOf({})
  expect(head.querySelector('title')?.textContent).toBe('Side by side')
  expect(attribute(head, 'meta[name="description"]', 'content')).toBe('Two roles.')
  expect(attribute(head, 'link[rel="canonical"]', 'href')).toBe('https://example.org/compare')
  expect(head.querySelector('meta[name="robots"]')).toBeNull()
})

test('a page that is not to be listed says so, and claims no address', () => {
  const head = headOf({ listed: false })
  expect(attribute(head, 'meta[name="robots"]', 'content')).toBe('noindex')
  expect(head.querySelector('link[rel="canonical"]')).toBeNull()
})

test('no text can end its tag or begin another', () => {
  // White space is folded by the parser, and nulls replaced; neither is about escaping.
  const text = fc
    .oneof(
      fc.string(),
      fc.constantFrom('</title><script>alert(1)</script>', '"><script>', '&quot;&amp;&#34;', "' onload='"),
    )
    .map((value) => `x${value.replaceAll(/[\s\0]/g, '')}x`)
  fc.assert(
    fc.property(text, text, text, (title, description, canonical) => {
      const head = headOf({ title, description, canonical })
      expect(head.children).toHaveLength(3)
      expect(head.querySelector('title')?.textContent).toBe(title)
      expect(attribute(head, 'meta[name="description"]', 'content')).toBe(description)
      expect(attribute(head, 'link[rel="canonical"]', 'href')).toBe(canonical)
    }),
  )
})

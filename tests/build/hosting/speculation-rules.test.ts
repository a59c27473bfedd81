import { expect, test } from 'vitest'
import { speculationRules } from '#build/hosting/speculation-rules.ts'

const origin = 'https://example.org'

/** Whether the rules' pattern matches an address on the site's host, as a browser would read it. */
function matcher(base: string) {
  const { file, text } = speculationRules(base)
  const [{ href_matches: pattern }] = JSON.parse(text).prefetch[0].where.and
  const compiled = new URLPattern({ ...pattern, baseURL: origin + base + file })
  return (address: string) => compiled.test(new URL(address, origin))
}

test.each(['/', '/roles/'])('below %s, pages match, with a fragment or without', (base) => {
  const matches = matcher(base)
  for (const path of ['', 'compare', 'responsibilities/security', 'method#validation'])
    expect(matches(base + path), path).toBe(true)
})

test.each(['/', '/roles/'])(
  'below %s, what somebody has entered is never sent ahead, and files are left alone',
  (base) => {
    const matches = matcher(base)
    for (const path of ['result/cio?a=v2.people-to19', 'board?people=Ann', 'data/comparison.csv', 'icon.svg'])
      expect(matches(base + path), path).toBe(false)
  },
)

test('other sites are left alone, on the same host, too', () => {
  expect(matcher('/roles/')('/compare')).toBe(false)
  expect(matcher('/')('https://example.com/compare')).toBe(false)
})

test('other rules have another name, since browsers keep the file', () => {
  expect(speculationRules('/').file).not.toBe(speculationRules('/roles/').file)
})

import { expect, test } from 'vitest'
import { siteOptions } from '#build/site-options.ts'

test('without options the site stands at the root of a host that is not known', () => {
  expect(siteOptions({})).toEqual({ base: '/', url: '', out: 'dist' })
})

test.each(['/', '/x/', '/roles/v1.2/', '/~user/a-b_c/'])('BASE_PATH may be %s', (base) => {
  expect(siteOptions({ BASE_PATH: base }).base).toBe(base)
})

test.each(['', 'x', '/x', 'x/', '//', '//host/', '/a b/', '/x/?y/', 'https://example.org/', '/"/', '/x\n/'])(
  'BASE_PATH may not be %j, and the error says what was found and what was expected',
  (base) => {
    expect(() => siteOptions({ BASE_PATH: base })).toThrow(
      `BASE_PATH is "${base}"; expected a path that begins and ends with a slash`,
    )
  },
)

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['http://localhost:4173', 'http://localhost:4173'],
  ['', ''],
])('SITE_URL may be "%s"', (given, url) => {
  expect(siteOptions({ SITE_URL: given }).url).toBe(url)
})

test.each([
  'example.org',
  'https://example.org/x',
  'https://example.org//',
  'https://example.org?x',
  'about:blank',
  '/x/',
])('SITE_URL may not be "%s", and the error says what was found and what was expected', (url) => {
  expect(() => siteOptions({ SITE_URL: url })).toThrow(`SITE_URL is "${url}"; expected an origin`)
})

test('OUT_DIR names the folder', () => {
  expect(siteOptions({ OUT_DIR: '.cache/elsewhere' }).out).toBe('.cache/elsewhere')
})

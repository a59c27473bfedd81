import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { siteOptions } from '#build/options.ts'

test('without options, the site is at the root of an unknown host', () => {
  expect(siteOptions({})).toEqual({
    base: '/',
    url: '',
    out: 'dist',
    contactUrl: '',
    contactLabel: '',
    language: '',
    embedOrigins: [],
  })
})

test.each(['de', 'pt-BR', 'zh-Hant', 'en-XA'])('SITE_LANGUAGE may be %s', (language) => {
  expect(siteOptions({ SITE_LANGUAGE: language }).language).toBe(language)
})

test.each(['de_DE', 'DE', '../de', 'de/..', ' de'])('SITE_LANGUAGE may not be "%s"', (language) => {
  expect(() => siteOptions({ SITE_LANGUAGE: language })).toThrow(`SITE_LANGUAGE is "${language}"; expected a tag`)
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

test.each(['public', './src', '.', '..', '', 'tests/', 'node_modules/x', 'dist/../public', resolve('src')])(
  'OUT_DIR is not "%s", which it would empty',
  (out) => {
    expect(() => siteOptions({ OUT_DIR: out })).toThrow(`OUT_DIR is "${out}"`)
  },
)

test('OUT_DIR names the folder', () => {
  expect(siteOptions({ OUT_DIR: '.cache/elsewhere' }).out).toBe('.cache/elsewhere')
  expect(siteOptions({ OUT_DIR: '/srv/www/public' }).out).toBe('/srv/www/public')
})

test.each([
  ['https://example.org/talk?from=site', 'Talk to us', 'Talk to us'],
  ['mailto:us@example.org', ' Write ', 'Write'],
  ['https://example.org', undefined, 'Contact'],
  ['https://example.org', '', 'Contact'],
])('CONTACT_URL may be %s with the label %j', (url, label, said) => {
  expect(siteOptions({ CONTACT_URL: url, CONTACT_LABEL: label })).toMatchObject({ contactUrl: url, contactLabel: said })
})

test.each([
  'http://example.org',
  'example.org',
  '/talk',
  'javascript:alert(1)',
  'https:',
  'https://',
  'mailto:',
  'https://a b',
])('CONTACT_URL may not be "%s", and the error says what was found and what was expected', (url) => {
  expect(() => siteOptions({ CONTACT_URL: url })).toThrow(`CONTACT_URL is "${url}"; expected an address`)
})

test('a label without an address, or a long one, is an error', () => {
  expect(() => siteOptions({ CONTACT_LABEL: 'Talk' })).toThrow('CONTACT_LABEL is "Talk", but there is no CONTACT_URL')
  expect(() => siteOptions({ CONTACT_URL: 'https://example.org', CONTACT_LABEL: 'x'.repeat(61) })).toThrow(
    'CONTACT_LABEL is 61 characters long; expected at most 60',
  )
})

test.each([
  ['', []],
  [' ', []],
  ['https://intranet.example.org', ['https://intranet.example.org']],
  ['https://a.example/, https://b.example:8443\nhttps://a.example', ['https://a.example', 'https://b.example:8443']],
  ['http://localhost:8080 http://127.0.0.1', ['http://localhost:8080', 'http://127.0.0.1']],
])('EMBED_ORIGINS may be %j', (list, origins) => {
  expect(siteOptions({ EMBED_ORIGINS: list }).embedOrigins).toEqual(origins)
})

test.each([
  '*',
  'https://*',
  'https://*.example.org',
  'example.org',
  'http://example.org',
  'http://localhost.example.org',
  'https://example.org/team',
  'https://example.org//',
  'https://Example.org',
  'https://example.org:443',
  'https://user@example.org',
  'https://[::1]',
  'https://example.org;script-src',
  "'self'",
  'data:',
  'file:///x',
  'null',
])('EMBED_ORIGINS may not have %j, and the error says what was found and what was expected', (origin) => {
  expect(() => siteOptions({ EMBED_ORIGINS: `https://fine.example ${origin}` })).toThrow(
    `EMBED_ORIGINS has "${origin}"; expected origins with https`,
  )
})

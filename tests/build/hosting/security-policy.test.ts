import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { documentPolicy, embedHeaders, securityHeaders } from '#build/hosting/security-policy.ts'

const css = 'main::before { content: "“ä”" }'
const html = `<head><style>${css}</style></head>`
const hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`

test('the page’s inline stylesheet is allowed by its hash, and files have to be the site’s own', () => {
  expect(documentPolicy(html)).toContain(`style-src ${hash}`)
  expect(documentPolicy(`<link rel="stylesheet" disabled href="/a.css">${html}`)).toContain(`style-src 'self' ${hash}`)
  expect(documentPolicy('<p>No sheet.</p>')).toContain("style-src 'none'")
})

test('the page’s inline script is allowed by its hash, data is not script, and files have to be the site’s own', () => {
  const own = createHash('sha256').update('let a = 1').digest('base64')
  const page = `<script>let a = 1</script><script type="application/ld+json">{}</script>`
  expect(documentPolicy(page)).toContain(`script-src 'sha256-${own}';`)
  expect(documentPolicy(`${page}<script type="module" src="/a.js"></script>`)).toContain(`script-src 'self' 'sha256-`)
  expect(documentPolicy('<p>No script.</p>')).toContain("script-src 'none'")
})

test('nothing is allowed by default, nothing unsafe is allowed, and neither is any other host', () => {
  const { 'Content-Security-Policy': policy = '' } = securityHeaders(html)
  expect(policy).toMatch(/^default-src 'none'; /)
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
  expect(policy).toContain("require-trusted-types-for 'script'")
})

test('directives that a meta tag cannot contain are in the header only', () => {
  expect(documentPolicy(html)).not.toContain('frame-ancestors')
  expect(securityHeaders(html)['Content-Security-Policy']).toContain("frame-ancestors 'none'")
})

test('pages for frames are open to the origins that the host has chosen, and closed without any', () => {
  const open = embedHeaders([html], ['https://a.example', 'https://b.example'])
  expect(open['Content-Security-Policy']).toMatch(/; frame-ancestors https:\/\/a\.example https:\/\/b\.example$/)
  expect(open).toMatchObject({
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  })
  const closed = embedHeaders([html], [])
  expect(closed['Content-Security-Policy']).toBe(securityHeaders(html)['Content-Security-Policy'])
  expect(closed['Cross-Origin-Resource-Policy']).toBe('same-origin')
  expect(closed).not.toHaveProperty('Cross-Origin-Embedder-Policy')
})

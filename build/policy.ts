import { createHash } from 'node:crypto'
import { workerPolicy } from '#routes/worker-file.ts'

/**
 * What a page may do, as the Content-Security-Policy has it: nothing but what the site itself uses. The one sheet that
 * stands in each page is named by its hash, and no text becomes script without a named policy.
 */
const allowed = {
  'default-src': "'none'",
  'script-src': "'self'",
  // What the service worker fetches; the pages themselves ask for nothing.
  'connect-src': "'self'",
  'worker-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': workerPolicy,
} as const

/**
 * The policy as a document can carry it, in a `<meta>`.
 * @param html The document; the hashes are those of its own sheets.
 */
export function documentPolicy(html: string): string {
  const hashes = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => `'sha256-${sha256(css)}'`)
  const directives = { ...allowed, 'style-src': hashes.join(' ') || "'none'" }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/**
 * The headers that a host sends with everything: the policy, with what a document cannot say of itself, and the rest of
 * what keeps others out.
 * @param html Any page of the site; all carry the same sheet.
 */
export function securityHeaders(html: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${documentPolicy(html)}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-write=(self)',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64')
}
